// Leaving with one's own people, and coming back with them.
import fc from 'fast-check';
import Papa from 'papaparse';
import type { ExportedPerson } from '../../../src/calls';
import { cleanPerson } from '../../../src/domain/people/clean-person';
import { identityOf } from '../../../src/domain/people/identity';
import { planImport } from '../../../src/domain/people/plan-import';
import type { ContactId } from '../../../src/domain/records';
import { readPeopleText } from '../../../src/sidebar/files/read-people-file';
import { peopleAsCards, peopleAsCsv } from '../../../src/sidebar/files/write-people';
import { someone } from '../../domain/people/someone';

const exported = (part: Partial<ExportedPerson>): ExportedPerson => ({
  ...someone({}),
  stage: 'To ask',
  mayMention: 'Not asked',
  hasBusinessCard: false,
  askedOnLocal: '',
  lastContactOnLocal: '',
  ...part,
});

const DANA = exported({
  name: 'Dr. Dana Kim, MBA',
  email: 'dana@bank.example',
  phone: '+1 212 555 0142',
  title: 'Head; of, "loans"',
  organization: 'Harbor Bank, N.A.',
  linkedIn: 'https://www.linkedin.com/in/dana',
  kind: 'Banker',
  notes: 'Line 1\nLine 2',
  stage: 'Asked',
  hasBusinessCard: true,
  askedOnLocal: '2026-11-24',
});

function readBack(text: string) {
  const result = readPeopleText(text.replace(/^\ufeff/, ''));
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

it.each([
  ['vCards', peopleAsCards],
  ['CSV', peopleAsCsv],
])('%s come back as they were', (_, write) => {
  const { people } = readBack(write([DANA]));
  const { email, phone, title, organization, linkedIn } = DANA;
  expect(people[0]?.person).toMatchObject({ email, phone, title, organization, linkedIn });
  expect(people[0]?.person.notes).toContain('Line 1\nLine 2');
});

it('vCards tell all that the sheet knows, in lines that every program takes', () => {
  const text = peopleAsCards([DANA, exported({ name: 'Ж'.repeat(90), notes: '🌱'.repeat(60) })]);
  for (const fact of ['Kind: Banker', 'Stage: Asked', 'Asked on: 2026-11-24', 'VERSION:3.0']) {
    expect(text.replace(/\r\n /g, '')).toContain(fact);
  }
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
});

it('CSV holds nothing that a spreadsheet would run', () => {
  const nasty = ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")'];
  const text = peopleAsCsv(
    nasty.map((evil) =>
      exported({ name: evil, title: evil, notes: evil, phone: evil, field: evil }),
    ),
  );
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''));
  for (const cell of data.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

const word = fc
  .string({
    unit: fc.constantFrom(...'aBéßقب李山한Жи-\'. ,="\\;:(1🌱\u200f'),
    minLength: 1,
    maxLength: 20,
  })
  // Google's CSV writes several values in one cell so: of "a:::b" only the first is taken back. Marks
  // that are cleaned out may stand between its colons.
  .filter((text) => !/:[^\p{L}\p{N}]*:[^\p{L}\p{N}]*:/u.test(text));
const known = fc.record({
  name: fc.oneof(
    word,
    fc.constantFrom('李 小龙', 'عبد الله حسن', "'=x", 'Kim, Dana', '-- a', 'Mr. X'),
  ),
  email: fc.oneof(fc.constant(''), fc.emailAddress()),
  organization: fc.oneof(fc.constant(''), word),
  title: word,
  notes: fc.string({ unit: 'grapheme' }),
});

it.each([
  ['vCards', peopleAsCards],
  ['CSV', peopleAsCsv],
])('everybody in %s is known when they come back', (_, write) => {
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 8 }), (given) => {
      // As the sheet holds them: nothing gets in without a name or an address, or uncleaned.
      const inSheet = given.flatMap((one, at) => {
        const clean = cleaned(exported(one));
        return clean === null ? [] : [{ ...exported(one), ...clean, id: `c-${at}` as ContactId }];
      });
      if (inSheet.length === 0) return;
      const { people, unreadable } = readBack(write(inSheet));
      expect(unreadable).toEqual([]);
      expect(people).toHaveLength(inSheet.length);
      const plan = planImport(
        inSheet,
        people.map(({ person }) => person),
      );
      expect(plan.filter(({ verdict }) => verdict !== 'known')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function cleaned(person: ExportedPerson) {
  const clean = cleanPerson(person);
  if (!clean.ok) return null;
  // A name without a letter in any script is nothing that people could be told apart by.
  const { email, nameAndOrganization } = identityOf(clean.person);
  return email === '' && nameAndOrganization === '' ? null : clean.person;
}
