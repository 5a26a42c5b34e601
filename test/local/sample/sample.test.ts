// The sample holds together, and uses only words that the add-on's dropdowns know.
import { SAMPLE_ANSWERS } from '../../../local/sample/answers';
import { SAMPLE_CONTACTS } from '../../../local/sample/contacts';
import { SAMPLE_INTERVIEWS } from '../../../local/sample/interviews';
import { at, day, fromNow, type SampleRow, serialOf } from '../../../local/sample/moments';
import { SAMPLE_ORGANIZATIONS } from '../../../local/sample/organizations';
import {
  KINDS,
  MENTION_PERMISSIONS,
  PURPOSES,
  RESUME_STATES,
  STAGES,
  THANK_YOU_STATES,
} from '../../../src/domain/records';

const column = (rows: readonly SampleRow[], header: string) =>
  rows.map((row) => row[header]).filter((value) => value !== undefined);

test.each<[string, readonly SampleRow[], readonly string[]]>([
  ['Kind', SAMPLE_CONTACTS, KINDS],
  ['May mention', SAMPLE_CONTACTS, MENTION_PERMISSIONS],
  ['Stage', SAMPLE_CONTACTS, STAGES],
  ['Purpose', SAMPLE_INTERVIEWS, PURPOSES],
  ['Résumé', SAMPLE_INTERVIEWS, RESUME_STATES],
  ['Thank-you', SAMPLE_INTERVIEWS, THANK_YOU_STATES],
])('%s holds known words only', (header, rows, words) => {
  expect(words).toEqual(expect.arrayContaining(column(rows, header)));
});

test('twelve people stand at every stage', () => {
  expect(SAMPLE_CONTACTS).toHaveLength(12);
  expect(new Set(column(SAMPLE_CONTACTS, 'Stage'))).toEqual(new Set(STAGES));
});

test('ids are unique and well formed', () => {
  const ids = [
    ...column(SAMPLE_CONTACTS, 'Contact ID'),
    ...column(SAMPLE_INTERVIEWS, 'Interview ID'),
    ...column(SAMPLE_ORGANIZATIONS, 'Organization ID'),
    ...column(SAMPLE_ANSWERS, 'Answer ID'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^(contact|interview|organization|answer)-[0-9a-z]{10}$/);
});

test('every interview is with a person of the sample, under the same name', () => {
  const names = new Map(SAMPLE_CONTACTS.map((row) => [row['Contact ID'], row.Name]));
  for (const row of SAMPLE_INTERVIEWS) expect(row.Contact).toBe(names.get(row['Contact ID'] ?? ''));
});

test('every answer belongs to a talk of the sample, and to its person', () => {
  const people = new Map(SAMPLE_INTERVIEWS.map((row) => [row['Interview ID'], row.Contact]));
  for (const row of SAMPLE_ANSWERS) {
    expect(row.Contact).toBe(people.get(row['Interview ID'] ?? ''));
  }
});

test('every introducer is a person of the sample', () => {
  const names = column(SAMPLE_CONTACTS, 'Name');
  expect(names).toEqual(expect.arrayContaining(column(SAMPLE_CONTACTS, 'Introduced by')));
});

test('addresses are of domains that are reserved for examples', () => {
  for (const email of column(SAMPLE_CONTACTS, 'Email')) {
    expect(email).toMatch(/^[\w.]+@[\w.-]+\.example$/);
  }
});

describe('a moment of the sample', () => {
  const tuesdayNoon = 46_350.5;
  test.each([
    ['today', day(0), 46_350],
    ['yesterday', day(-1), 46_349],
    ['tomorrow at ten', at(1, '10:00'), 46_351 + 10 / 24],
    ['two hours ago', fromNow(-2), 46_350 + 10 / 24],
    ['in half an hour', fromNow(0.5), 46_350 + 12.5 / 24],
  ])('%s', (_, moment, serial) => {
    expect(serialOf(moment, tuesdayNoon)).toBeCloseTo(serial, 9);
  });
  test('is rounded to the half-hour before', () => {
    expect(serialOf(fromNow(0), 46_350.5 + 29 / 1_440)).toBeCloseTo(46_350.5, 9);
  });
});
