// Whoever is pasted is understood, or told with line and reason; nobody drops out unseen.
import fc from 'fast-check';
import { readPastedMembers } from '../../../src/domain/group/paste-members';

const nobody: ReadonlySet<string> = new Set();
const shown = (text: string, inGroup = nobody) =>
  readPastedMembers(text, inGroup).members.map(({ name, email }) => `${name} <${email}>`);
const problems = (text: string) =>
  readPastedMembers(text, nobody).problems.map(({ line, problem }) => `${line}: ${problem}`);

const ANA = 'Ana Ruiz <ana@x.org>';
const BO = 'Bo Li <bo@x.org>';

test.each([
  ['a list as it is typed', 'Ana Ruiz <ana@x.org>, Bo Li <bo@x.org>; …'],
  [
    'the head of a mail, folded within a name',
    'To: Ana Ruiz <ana@x.org>,\r\n Bo\r\n Li <bo@x.org>\r\nSubject: Tuesday, 10:00',
  ],
  ['a list of Outlook', 'Ruiz, Ana <ana@x.org>; Li, Bo <bo@x.org>'],
  ['the same in quotes', '"Ruiz, Ana" <ana@x.org>, "Li, Bo" <bo@x.org>'],
  ['the same with commas between them', 'Ruiz, Ana <ana@x.org>, Li, Bo <bo@x.org>'],
  [
    'columns of a sheet',
    'Name\tEmail\tRole\nAna Ruiz\tana@x.org\tMember\nBo Li\tbo@x.org\t555 0100',
  ],
  [
    'columns with first and last name',
    'First name\tLast name\tE-mail\nAna\tRuiz\tana@x.org\nBo\tLi\tbo@x.org',
  ],
  ['a file with commas', 'name,email\nAna Ruiz,ana@x.org\nBo Li,bo@x.org'],
  ['addresses first', 'ana@x.org, Ana Ruiz\nbo@x.org, Bo Li'],
  ['a numbered list', '1. Ana Ruiz - ana@x.org\n2) Bo Li – bo@x.org.'],
  ['a list with bullets', 'Members:\n• Ana Ruiz (ana@x.org)\n* Bo Li: bo@x.org'],
  ['names above their addresses', 'Ana Ruiz\nana@x.org\n\nBo Li\nbo@x.org'],
  ['links', '[Ana Ruiz](mailto:ana@x.org)\nBo Li bo@x.org<mailto:bo@x.org?subject=Hi>'],
  [
    'capitals and invisible marks',
    '\ufeff\u202eAna Ruiz\u202c\u00a0<ANA@X.org>\u2028Bo Li\u200b <Bo@X.ORG>',
  ],
  ['a Spanish list', 'Miembros:\n• Ana Ruiz (ana@x.org)\n* Bo Li: bo@x.org'],
  [
    'columns of a Spanish sheet',
    'Nombre\tCorreo electrónico\tTeléfono\nAna Ruiz\tana@x.org\t\nBo Li\tbo@x.org\t555 0100',
  ],
  [
    'the head of a Spanish mail',
    'De: Ana Ruiz <ana@x.org>\nFecha: mar, 24 nov 2026\nPara: Bo Li <bo@x.org>\nAsunto: Hola, Bo',
  ],
  ['blanks between them', 'Ana Ruiz <ana@x.org>   Bo Li <bo@x.org>'],
])('%s is understood', (_, text) => {
  expect(shown(text)).toEqual([ANA, BO]);
  expect(problems(text)).toEqual([]);
});

test.each([
  ['ana@x.org bo@x.org', [' <ana@x.org>', ' <bo@x.org>']],
  ['"ana@x.org" <ana@x.org>', [' <ana@x.org>']],
  ['=1+1 <ana@x.org>, __proto__ <proto@x.org>', [' <ana@x.org>', '__proto__ <proto@x.org>']],
  ['"Ana Ruiz, PhD" <ana@x.org>', ['Ana Ruiz, PhD <ana@x.org>']],
  ['مريم <m@x.org>، 陈美玲 <c@x.org>', ['مريم <m@x.org>', '陈美玲 <c@x.org>']],
  ['🙂 Ana <ana@x.org>', ['🙂 Ana <ana@x.org>']],
  ['', []],
  ['\n , ; \t\n', []],
])('%j gives %j', (text, members) => {
  expect(
    shown(text === 'Ana Ruiz, PhD <ana@x.org>' ? '"Ana Ruiz, PhD" <ana@x.org>' : text),
  ).toEqual(members);
});

test.each([
  [
    'ana@x.org\nbo@@x.org',
    '2: “bo@@x.org” has more than one @: put a comma between two addresses.',
  ],
  ['ana@x.org\n\nbo.example.org', '3: “bo.example.org” has no @: write the whole e-mail address.'],
  ['cy @x.org', '1: "cy @x.org" has a blank in it: take it out.'],
  ['Cy <cy@x>', '1: "cy@x" breaks off after the @: it goes on like "example.com".'],
  [
    'Ana <ana@x.org>; Eve Moss; Bo <bo@x.org>',
    '1: “Eve Moss” has no @: write the whole e-mail address.',
  ],
  ['ana@x.org\nEve Moss', '2: “Eve Moss” has no @: write the whole e-mail address.'],
  [
    'a@x.org/b@x.org',
    '1: “a@x.org/b@x.org” has more than one @: put a comma between two addresses.',
  ],
])('%j: %s', (text, problem) => {
  expect(problems(text)).toEqual([problem]);
});

test('who stands behind a semicolon is somebody else, though the address before is wrong', () => {
  expect(problems('cy@nowhere; Eve Moss')).toEqual([
    '1: "cy@nowhere" breaks off after the @: it goes on like "example.com".',
    '1: “Eve Moss” has no @: write the whole e-mail address.',
  ]);
});

test('an address that stands there twice counts once, in whatever case, and lends its name', () => {
  const read = readPastedMembers('ana@x.org\nbo@x.org\nAna Ruiz <ANA@x.org>', nobody);
  expect(read.members.map(({ name }) => name)).toEqual(['Ana Ruiz', '']);
  expect(read.again).toEqual([{ email: 'ana@x.org', line: 3, firstLine: 1 }]);
});

test('who is in the group already is told, not added', () => {
  const read = readPastedMembers('Ana@x.org, bo@x.org', new Set(['ana@x.org']));
  expect(read.members.map(({ email }) => email)).toEqual(['bo@x.org']);
  expect(read.again).toEqual([{ email: 'ana@x.org', line: 1, firstLine: 0 }]);
});

test('a slip in the name of a provider is asked about', () => {
  const { members } = readPastedMembers('ana@gmial.com, bo@gmail.com', nobody);
  expect(members.map(({ probably }) => probably)).toEqual(['ana@gmail.com', '']);
});

test('what is far too long is said to be so', () => {
  expect(problems('ana@x.org\n'.repeat(5_000))).toContain(
    '0: This is more text than a list of members has. Paste the list alone.',
  );
});

test.each([
  ['"Rahman, Md" <a@x.org>', 'Md Rahman'],
  ['"Petrov, Iv" <a@x.org>', 'Iv Petrov'],
  ['"Ana Ruiz, MD" <a@x.org>', 'Ana Ruiz, MD'],
  ['"Ana Ruiz, iv" <a@x.org>', 'Ana Ruiz, iv'],
  ['"Bo Ek, Jr." <a@x.org>', 'Bo Ek, Jr.'],
  ['"Bo Ek, PhD" <a@x.org>', 'Bo Ek, PhD'],
  ['"Bo Ek, Sr" <a@x.org>', 'Bo Ek, Sr'],
  ['"Bo Ek, Esq." <a@x.org>', 'Bo Ek, Esq.'],
  ['"Ek, Bjorn" <a@x.org>', 'Bjorn Ek'],
  ['"Rao, Srinivas" <a@x.org>', 'Srinivas Rao'],
])('tells a first name from a title in %s', (written, name) => {
  expect(shown(written)).toEqual([`${name} <a@x.org>`]);
});

const local = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const person = fc.record({
  name: fc
    .stringMatching(/^[A-Z][a-zé]{1,8} [A-Z][a-z]{1,8}$/)
    .filter(
      (name) =>
        !/name|mail|address|member|group|people|phone|role|\b(?:Jr|Sr|Esq|Phd)\b/i.test(name),
    ),
  email: local.map((start) => `${start}@x.org`),
});
const people = fc.uniqueArray(person, {
  selector: ({ email }) => email,
  minLength: 1,
  maxLength: 8,
});
const WAYS: readonly ((all: readonly { name: string; email: string }[]) => string)[] = [
  (all) => all.map(({ name, email }) => `${name} <${email}>`).join(', '),
  (all) =>
    all.map(({ name, email }) => `"${name.split(' ').reverse().join(', ')}" <${email}>`).join('; '),
  (all) => all.map(({ name, email }) => `${name}\t${email}`).join('\r\n'),
  (all) => all.map(({ name, email }) => `${email},${name}`).join('\n'),
  (all) => all.map(({ name, email }, at) => `${at + 1}. ${name} (${email})`).join('\n'),
  (all) => `Cc: ${all.map(({ name, email }) => `${name} <${email}>`).join(',\r\n\t')}`,
  (all) => all.map(({ name, email }) => `${name}\n${email}`).join('\n'),
];

test('the same people come out of every way to write them', () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...WAYS), (all, write) => {
      expect(shown(write(all))).toEqual(all.map(({ name, email }) => `${name} <${email}>`));
      expect(problems(write(all))).toEqual([]);
    }),
  );
});

const scrap = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '"',
    ',',
    ';',
    '\n',
    '\t',
    ' ',
    '(',
    ')',
    '@',
    '.',
    'To:',
    'mailto:',
    'ana@x.org',
    'Ana',
    'é',
  ),
  fc.string({ maxLength: 3 }),
);

test('whatever is pasted, each @ is accounted for, in a line that is there', () => {
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join('')),
      (text) => {
        const { members, problems, again } = readPastedMembers(text, nobody);
        if (/^[^:]*$/.test(text) && text.includes('@'))
          expect(members.length + problems.length + again.length).toBeGreaterThan(0);
        const lines = text.split(/\r\n?|[\n\u2028\u2029\v\f]/).length;
        for (const { line } of [...members, ...problems, ...again]) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const { email, name } of members) {
          expect(email).toMatch(/^\S+@\S+\.\S+$/);
          expect(name).not.toContain('@');
        }
      },
    ),
    { numRuns: 300 },
  );
});
