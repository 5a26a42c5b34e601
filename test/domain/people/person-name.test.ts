import fc from 'fast-check';
import {
  firstNameOf,
  joinedName,
  nameFromEmail,
  normalizedName,
  plainName,
} from '../../../src/domain/people/person-name';

describe('the words after "Dear"', () => {
  it.each([
    ['Dana Kim', 'Dana'],
    ['Dana', 'Dana'],
    ['dana', 'Dana'],
    ['DANA', 'Dana'],
    ['MA', 'MA'],
    ['MA PhD', 'MA'],
    ['MA, PhD', 'MA'],
    ['M.S. Dhoni', 'M.S. Dhoni'],
    ['Dr. Ana María de la Cruz, MBA', 'Ana'],
    ['Ana Ruiz, MBA, PMP 🌱', 'Ana'],
    ['🚀 Ana Ruiz 👩‍💻', 'Ana'],
    ['Ana Ruiz | Coach & Speaker', 'Ana'],
    ['Ana Ruiz, Certified Coach', 'Ana'],
    ['Ana🌱Ruiz', 'Ana'],
    ['Ana*Ruiz', 'Ana'],
    ['Ana (Anita) Ruiz', 'Ana'],
    ['Ana Ruiz (she/her)', 'Ana'],
    ['"Dana" Kim', 'Dana'],
    ['𝗗𝗮𝗻𝗮 𝗞𝗶𝗺', 'Dana'],
    ['Mary-Jane O’Neill', 'Mary-Jane'],
    ['Kim, Dana', 'Dana'],
    ['Kim, Dana, PhD', 'Dana'],
    ['Kim, Dana PhD', 'Dana'],
    ['Kim, 🌱, Dana', 'Dana'],
    ['Kim, Dr. Dana J.', 'Dana'],
    ['Kim, Dana María Luisa', 'Dana'],
    ['Smith, Dr.', 'Dr. Smith'],
    // What follows the name is no name.
    ['Kim, MBA, coach', 'Kim'],
    ['Kim, head of our sales', 'Kim'],
    // A short word in capitals after a comma is a credential, known or not; a long one is not.
    ['Dana, ABCDEF', 'Dana'],
    ['DR Kim, ABCDE', 'DR Kim'],
    ['Kim, VANESSA', 'VANESSA'],
    ['Kim, LeANN', 'LeANN'],
    ['Kim, DJay', 'DJay'],
    ['KIM, DANA', 'Dana'],
    ['KIM, Dana, MBA', 'Dana'],
    ['de la Cruz, Ana María', 'Ana'],
    ['Dana, CFA', 'Dana'],
    ['Yo-Yo Ma', 'Yo-Yo'],
    ['Don Smith', 'Don'],
    ['Ing Tan', 'Ing'],
    ['Dipl.-Ing. Jörg Müller', 'Jörg'],
    ['Prof. Dr. med. Jörg Müller', 'Jörg'],
    ['Martin Luther King Jr.', 'Martin'],
    ['DANA KIM', 'Dana'],
    ['ANNE-MARIE KIM', 'Anne-Marie'],
    ['ANNE--MARIE KIM', 'Anne--Marie'],
    ['DJ KIM', 'DJ'],
    ['dana kim', 'Dana'],
    ['McKenzie Lee', 'McKenzie'],
    ['deShawn Lee', 'deShawn'],
    ['J. Robert Stone', 'Robert'],
    ['J Robert Stone', 'Robert'],
    ['J.R. Robert Stone', 'Robert'],
    ['J. Stone', 'J. Stone'],
    ['J. R. R. Stone', 'J. R. R. Stone'],
    ['Dr. Smith', 'Dr. Smith'],
    ['Ms. Kim', 'Ms. Kim'],
    ['Dana @ Acme', 'Dana'],
    ['李小龙', '李小龙'],
    ['李 小龙', '李 小龙'],
    ['김다나', '김다나'],
    ['山田 花子', '山田 花子'],
    ['محمد علي', 'محمد'],
    ['د. محمد علي', 'محمد'],
    ['د/ محمد علي', 'محمد'],
    ['عبد الله حسن', 'عبد الله'],
    ['السيد محمد علي', 'محمد'],
    ['أم كلثوم علي', 'أم كلثوم'],
    ['أبو بكر صالح', 'أبو بكر'],
    ['ابو بكر صالح', 'ابو بكر'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['Abd Allah Hassan', 'Abd Allah'],
    ['Abdel Karim Nasser', 'Abdel Karim'],
    ['Abdal Rahman Said', 'Abdal Rahman'],
    ['Abu Bakr Saleh', 'Abu Bakr'],
    ['Umm Kulthum Ali', 'Umm Kulthum'],
    ['דנה כהן', 'דנה'],
    ['Дарья Ким', 'Дарья'],
    ['दाना शर्मा', 'दाना'],
    ['\u202eDana\u202c Kim', 'Dana'],
    ['  Dana \n Kim ', 'Dana'],
    // So far behind, it belongs to no name.
    [`Dana Kim${' '.repeat(300)}dana@example.com`, 'Dana'],
  ])('of %j are %j', (name, greeting) => {
    expect(firstNameOf(name)).toBe(greeting);
  });

  it.each(['', '   ', '🌱', 'Dr.', 'Prof. Dr.', '...', 'dana@example.com', '—'])(
    'of %j are none',
    (name) => {
      expect(firstNameOf(name)).toBe('');
    },
  );

  it('come from any text at once, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        expect(firstNameOf(name).length).toBeLessThanOrEqual(1200);
        expect(typeof normalizedName(name) + typeof plainName(name)).toBe('stringstring');
      }),
    );
  });
});

describe('two spellings of one name', () => {
  it.each([
    ['Ana Ruiz', 'ANA RUÍZ'],
    ['Ana Ruiz', 'Dr. Ana Ruiz, MBA, PMP 🌱'],
    ['Ana Ruiz', 'Ruiz, Ana'],
    ['Ana Ruiz', '  ana\u00a0 ruiz '],
    ['Ana Ruiz', 'Ana Ruiz PhD'],
    ['Ana Ruiz', 'Ana Ruiz, Ph.D.'],
    ['Anne-Marie O’Neill', "Anne Marie O'Neill"],
    ['Łukasz Sørensen', 'Lukasz Sorensen'],
    ['Nguyễn Văn Thế', 'Nguyen Van The'],
    ['Jose\u0301 Díaz', 'José Diaz'],
    ['Γιώργος Παπάς', 'ΓΙΩΡΓΟΣ ΠΑΠΑΣ'],
    ['Ｄａｎａ Kim', 'Dana Kim'],
    ['李 小龙', '李小龙'],
    ['İpek Kaya', 'ipek kaya'],
  ])('%j and %j are equal', (one, other) => {
    expect(normalizedName(one)).toBe(normalizedName(other));
  });

  it.each([
    ['Ana Ruiz', 'Anna Ruiz'],
    ['Ana Ruiz', 'Ana Ruiz Gómez'],
    ['Yo-Yo Ma', 'Yo-Yo'],
    ['Yo-Yo MA', 'Yo-Yo Ma Chen'],
    ['YO-YO MA', 'YO-YO'],
    ['कमल शर्मा', 'कमला शर्मा'],
    ['Ana Ruiz Jr.', 'Anita Ruiz'],
    ['M.S. Dhoni', 'M.R. Dhoni'],
  ])('%j and %j are not', (one, other) => {
    expect(normalizedName(one)).not.toBe(normalizedName(other));
  });

  it('a name of titles only still differs from others', () => {
    expect(normalizedName('Dr.')).not.toBe(normalizedName('Prof.'));
  });
});

describe('a name as it is said to somebody else', () => {
  it.each([
    ['Prof. Ruiz, Ana (she/her), PMP 🌱', 'Ana Ruiz'],
    ['Dana Kim', 'Dana Kim'],
    [' Dr. ', 'Dr.'],
    ['Ana [she/her] Ruiz', 'Ana Ruiz'],
    ['Ana(she/her)Ruiz', 'Ana Ruiz'],
    ['S.T Kim', 'S.T Kim'],
    ['Martin King Sr.', 'Martin King'],
    ['Martin King Jr.', 'Martin King'],
    ['Martin King IV', 'Martin King'],
    ['Ana Ruiz Phd', 'Ana Ruiz'],
    ['Ana Ruiz Esq.', 'Ana Ruiz'],
    ['Ana Ruiz LCSW', 'Ana Ruiz'],
    ['Ana Ruiz CFA', 'Ana Ruiz'],
    ['Ana Ruiz mba', 'Ana Ruiz'],
    ['Ana Ruiz DPhil', 'Ana Ruiz'],
    ['Ana Ruiz PharmD', 'Ana Ruiz'],
    ['Ana Ruiz MA', 'Ana Ruiz'],
    // These may be their names.
    ['ANA RUIZ MA', 'ANA RUIZ MA'],
    ['Ana Cia', 'Ana Cia'],
    ['dana@example.com', 'dana@example.com'],
    ['ශ්‍රී පෙරේරා', 'ශ්‍රී පෙරේරා'],
  ])('of %j is %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('a name made of other things', () => {
  it.each([
    ['dana.kim@example.com', 'Dana Kim'],
    ['ana-maria_ruiz@example.com', 'Ana Maria Ruiz'],
    ['jörg.müller@example.com', 'Jörg Müller'],
    ['dkim7@example.com', 'dkim7@example.com'],
    ['info@example.com', 'info@example.com'],
    ['d.kim@example.com', 'd.kim@example.com'],
    ['7dana.kim@example.com', '7dana.kim@example.com'],
    ['dana.kim7@example.com', 'dana.kim7@example.com'],
  ])('out of the address %j comes %j', (email, name) => {
    expect(nameFromEmail(email)).toBe(name);
  });

  it.each([
    ['Dana', 'Kim', 'Dana Kim'],
    ['Dana', '', 'Dana'],
    ['', 'Kim', 'Kim'],
    ['小龙', '李', '李小龙'],
    [' 小龙 ', ' 李 ', '李小龙'],
    ['Xiaolong', '李', 'Xiaolong 李'],
  ])('out of the columns %j and %j comes %j', (first, last, name) => {
    expect(joinedName(first, last)).toBe(name);
  });
});
