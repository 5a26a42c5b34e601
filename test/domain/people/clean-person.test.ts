import fc from 'fast-check';
import { cleanPerson, MAX_LENGTHS } from '../../../src/domain/people/clean-person';
import { someone } from './someone';

describe('a person comes in', () => {
  it.each<[string, object, object]>([
    ['with a name alone', { name: 'Dana Kim' }, { name: 'Dana Kim' }],
    [
      'named by the address alone',
      { email: 'dana.kim@example.com' },
      { name: 'Dana Kim', email: 'dana.kim@example.com' },
    ],
    [
      'with the name that stands beside the address',
      { email: 'Dana Kim <dk7@example.com>' },
      { name: 'Dana Kim', email: 'dk7@example.com' },
    ],
    [
      'trimmed and in one line',
      { name: ' Dana\r\n\tKim ', title: 'Head\u00a0of\u2028Sales' },
      { name: 'Dana Kim', title: 'Head of Sales' },
    ],
    [
      'with notes of several lines',
      { name: 'Dana', notes: ' one \r\n\n\n\n two\u0007 ' },
      { name: 'Dana', notes: 'one\n\ntwo' },
    ],
    [
      'without marks that turn the reading direction',
      { name: '\u202eanaD\u202c \u2066Kim\u2069\u200f', notes: 'a\u202eb' },
      { name: 'anaD Kim', notes: 'ab' },
    ],
    [
      'without control characters and halves of characters',
      { name: 'Da\0na\u009b \ud83c\udf31\ud83c', organization: '\ufeffAc\u200bme' },
      { name: 'Dana 🌱', organization: 'Acme' },
    ],
    [
      'with the joiners that Persian and emoji need',
      { name: 'می\u200cنا 👩‍💻' },
      { name: 'می\u200cنا 👩‍💻' },
    ],
    [
      'with text that looks like a formula, as it stands',
      { name: '=IMPORTXML("https://example.com")', phone: '+1 555 0100' },
      { name: '=IMPORTXML("https://example.com")', phone: '+1 555 0100' },
    ],
    [
      'with a profile link made whole',
      { name: 'Dana', linkedIn: 'www.linkedin.com/in/dana' },
      { name: 'Dana', linkedIn: 'https://www.linkedin.com/in/dana' },
    ],
    [
      'with a profile link that names no country and no "www"',
      { name: 'Dana', linkedIn: 'linkedin.com/in/dana' },
      { name: 'Dana', linkedIn: 'https://linkedin.com/in/dana' },
    ],
    [
      'without a link that would run something',
      { name: 'Dana', linkedIn: 'javascript:alert(1)' },
      { name: 'Dana', linkedIn: '' },
    ],
    [
      'without what is null or unknown',
      { name: 'Dana', phone: null, id: 'contact-1', owner: 'eve@example.com' },
      { name: 'Dana' },
    ],
    [
      'without a link that would run something and names a page',
      { name: 'Dana', linkedIn: 'javascript:open("https://example.com")' },
      { name: 'Dana', linkedIn: '' },
    ],
  ])('%s', (_, input, expected) => {
    expect(cleanPerson(input)).toEqual({ ok: true, person: someone(expected) });
  });

  it('with everything that is told of them', () => {
    const dana = {
      name: 'Dana Kim',
      email: 'dana.kim@example.com',
      phone: '555-0100',
      title: 'Head of Sales',
      organization: 'Acme',
      field: 'Retail',
      kind: 'Alumni',
      association: 'Rowing club',
      introducedBy: 'Ana Ruiz',
      linkedIn: 'https://www.linkedin.com/in/dana',
      notes: 'Met in May',
    };
    expect(cleanPerson(dana)).toEqual({ ok: true, person: dana });
  });

  it.each([
    'https://www.linkedin.com/in/dana',
    'http://example.com/linkedin.com/in/dana',
    'dana.example/about',
    'dana.example/about:me',
  ])('with the link %j as it stands', (linkedIn) => {
    expect(cleanPerson({ name: 'Dana', linkedIn })).toMatchObject({ person: { linkedIn } });
  });

  it('cut to what a cell should hold, never through a character', () => {
    const result = cleanPerson({ name: '🌱'.repeat(60_000), notes: `${'é'.repeat(60_000)}` });
    if (!result.ok) throw new Error(result.reason);
    expect(result.person.name).toBe(`${'🌱'.repeat(MAX_LENGTHS.name / 2 - 1)}…`);
    expect(result.person.notes).toHaveLength(MAX_LENGTHS.notes);
  });
});

describe('nobody comes in', () => {
  it.each([undefined, null, 'Dana', 7, [], [{ name: 'Dana' }], () => 'Dana'])('as %p', (input) => {
    expect(cleanPerson(input)).toMatchObject({ ok: false });
  });

  it.each<[object, RegExp]>([
    [{}, /name or an e-mail/],
    [{ name: ' \u200b\u202e ', organization: 'Acme' }, /name or an e-mail/],
    [{ name: { toString: 'Dana' } }, /name is not text/],
    [{ name: 'Dana', notes: ['a'] }, /notes is not text/],
    [{ name: 'Dana', email: 'dana@' }, /dana@/],
    [{ name: 'Dana', email: 'a@example.com, b@example.com' }, /more than one/],
    [{ name: 'Dana', email: `a@${'b'.repeat(100_000)}.example` }, /./],
  ])('from %j, and the reason says why', (input, reason) => {
    expect(cleanPerson(input)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });
});

describe('what would change every object', () => {
  it('changes none', () => {
    const input: unknown = JSON.parse('{"name":"Dana","__proto__":{"email":"eve@example.com"}}');
    expect(cleanPerson(input)).toEqual({ ok: true, person: someone({ name: 'Dana' }) });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is not read from where an object inherits', () => {
    expect(cleanPerson(Object.create({ name: 'Eve' }))).toMatchObject({ ok: false });
  });
});

it('who is clean stays so', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const person = fc.record({ name: text, phone: text, organization: text, notes: text });
  fc.assert(
    fc.property(person, (input) => {
      const once = cleanPerson(input);
      if (once.ok) expect(cleanPerson(once.person)).toEqual(once);
    }),
  );
});
