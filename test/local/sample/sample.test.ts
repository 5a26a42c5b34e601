// The sample holds together, and uses only words that the add-on's dropdowns know.
import { SAMPLE_ANSWERS } from '../../../local/sample/answers';
import { SAMPLE_CONTACTS } from '../../../local/sample/contacts';
import { SAMPLE_COACH, SAMPLE_MEMBERS } from '../../../local/sample/group/people';
import { SAMPLE_INTERVIEWS } from '../../../local/sample/interviews';
import {
  at,
  day,
  fromNow,
  type SampleRow,
  serialOf,
  together,
} from '../../../local/sample/moments';
import { SAMPLE_ORGANIZATIONS } from '../../../local/sample/organizations';
import {
  KINDS,
  MENTION_PERMISSIONS,
  PURPOSES,
  RESUME_STATES,
  STAGES,
  THANK_YOU_STATES,
  WIN_KINDS,
} from '../../../src/domain/records';

const column = (rows: readonly SampleRow[], header: string) =>
  rows.map((row) => row[header]).filter((value) => value !== undefined);

/** Everybody's rows in the sample of a group; Noor's are those of the sample of one person. */
const GROUP = together([SAMPLE_COACH, ...SAMPLE_MEMBERS].map(({ tabs }) => tabs));
const { Contacts = [], Interviews = [], Wins = [] } = GROUP;

test.each<[string, readonly SampleRow[], readonly string[]]>([
  ['Kind', Contacts, KINDS],
  ['May mention', Contacts, MENTION_PERMISSIONS],
  ['Stage', Contacts, STAGES],
  ['Purpose', Interviews, PURPOSES],
  ['Résumé', Interviews, RESUME_STATES],
  ['Thank-you', Interviews, THANK_YOU_STATES],
  ['Kind', Wins, WIN_KINDS],
])('%s holds known words only', (header, rows, words) => {
  expect(words).toEqual(expect.arrayContaining(column(rows, header)));
});

test('twelve people stand at every stage', () => {
  expect(SAMPLE_CONTACTS).toHaveLength(12);
  expect(new Set(column(SAMPLE_CONTACTS, 'Stage'))).toEqual(new Set(STAGES));
});

test('ids are unique and well formed', () => {
  const ids = [
    ...column(Contacts, 'Contact ID'),
    ...column(Interviews, 'Interview ID'),
    ...column(Wins, 'Win ID'),
    ...column(SAMPLE_ORGANIZATIONS, 'Organization ID'),
    ...column(SAMPLE_ANSWERS, 'Answer ID'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^(contact|interview|organization|answer|win)-[0-9a-z]{10}$/);
});

test('every interview is with a person of the sample, under the same name', () => {
  const names = new Map(Contacts.map((row) => [row['Contact ID'], row.Name]));
  for (const row of Interviews) expect(row.Contact).toBe(names.get(row['Contact ID'] ?? ''));
});

test('every win is of the person who tells it, about somebody of theirs', () => {
  for (const { settings, tabs } of [SAMPLE_COACH, ...SAMPLE_MEMBERS]) {
    const names = new Map((tabs.Contacts ?? []).map((row) => [row['Contact ID'], row.Name]));
    expect(tabs.Wins?.length).toBeGreaterThan(0);
    for (const row of tabs.Wins ?? []) {
      expect(row.Member).toBe(settings.name);
      expect(row.About).toBe(names.get(row['Contact ID'] ?? ''));
    }
  }
});

test('two members have one person in common, and two know people at one bank', () => {
  const emails = column(Contacts, 'Email');
  expect(emails.length).toBeGreaterThan(new Set(emails).size);
  const atBank = SAMPLE_MEMBERS.filter(({ tabs }) =>
    tabs.Contacts?.some((row) => row.Organization === 'Meridian Credit Union'),
  );
  expect(atBank).toHaveLength(2);
});

test('every answer belongs to a talk of the sample, and to its person', () => {
  const people = new Map(SAMPLE_INTERVIEWS.map((row) => [row['Interview ID'], row.Contact]));
  for (const row of SAMPLE_ANSWERS) {
    expect(row.Contact).toBe(people.get(row['Interview ID'] ?? ''));
  }
});

test('every introducer is a person of the sample', () => {
  for (const { tabs } of [SAMPLE_COACH, ...SAMPLE_MEMBERS]) {
    const rows = tabs.Contacts ?? [];
    expect(column(rows, 'Name')).toEqual(expect.arrayContaining(column(rows, 'Introduced by')));
  }
});

test('addresses are of domains that are reserved for examples', () => {
  for (const email of column(Contacts, 'Email')) {
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
