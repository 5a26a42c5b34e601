// What of a check depends on the sheet: tabs, columns, rows, letters, and the room that is left.
import { checkSheet, reportOf } from '../../../src/domain/check-sheet/check-sheet';
import type { SheetFacts, TabFacts } from '../../../src/domain/check-sheet/facts';
import type { CheckLine } from '../../../src/domain/check-sheet/line';
import { IN_ORDER, tab } from '../../browser/check-data';

const PAGE = { browserZone: 'America/New_York', now: new Date('2026-11-24T15:00:00Z') };

function lineOf(key: string, part: Partial<SheetFacts>): Partial<CheckLine> {
  return checkSheet({ ...IN_ORDER, ...part }, PAGE).find((line) => line.key === key) ?? {};
}

it('says of a sheet that is in order what was looked at, in the order in which it is told', () => {
  const lines = checkSheet(IN_ORDER, PAGE);
  expect(lines.map(({ title }) => title)).toEqual([
    ...['Permissions', 'Tabs', 'Columns', 'Dropdowns and checkboxes', 'Rows', 'Templates'],
    ...['Settings', 'Hourly drafts', 'Who can edit', 'Time zone', 'Room left'],
  ]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  const said = (title: string) => lines.find((line) => line.title === title)?.sentences;
  expect(said('Tabs')).toEqual(['All 3 are there.']);
  expect(said('Columns')).toEqual(['Each has the name by which it is found.']);
  expect(said('Dropdowns and checkboxes')).toEqual(['They are in place.']);
  expect(said('Rows')).toEqual(['Each can be told from all others.']);
  expect(said('Templates')).toEqual(['All can be filled in.']);
});

describe('tabs', () => {
  const missing = tab('Interviews', { isThere: false });
  const alike = (looksLike: string) => [{ name: 'Of Maria', looksLike }];

  it.each<[string, Partial<SheetFacts>, string, string, string | null]>([
    ['missing', { tabs: [missing] }, 'broken', 'Interviews is missing', 'set-up'],
    [
      'missing beside one that looks like another',
      { tabs: [missing], otherTabs: alike('Contacts') },
      ...(['broken', 'Interviews is missing', 'set-up'] as const),
    ],
    [
      'renamed',
      { tabs: [missing], otherTabs: alike('Interviews') },
      ...(['broken', 'Interviews is missing, perhaps renamed', null] as const),
    ],
    ['copied', { otherTabs: alike('Contacts') }, 'look', 'a second Contacts', null],
  ])('a tab that is %s', (_, part, level, told, remedy) => {
    expect(lineOf('tabs', part)).toMatchObject({ level, told, remedy, title: 'Tabs' });
  });

  it('says which of two is used', () => {
    expect(lineOf('tabs', { otherTabs: alike('Contacts') }).sentences).toEqual([
      '“Of Maria” looks like a second “Contacts”; only “Contacts” is used.',
    ]);
  });
});

describe('columns', () => {
  const columns = (part: Partial<TabFacts>) =>
    lineOf('columns', { tabs: [tab('Contacts', part), tab('Interviews')] });

  it.each<[string, Partial<TabFacts>, string, string, string | null]>([
    ['one is missing', { missing: ['Stage'] }, 'broken', 'Contacts lacks “Stage”', 'set-up'],
    [
      'one is missing, and several are unknown',
      { missing: ['Stage'], others: ['Status', 'Mood'] },
      ...(['broken', 'Contacts lacks “Stage”', 'set-up'] as const),
    ],
    [
      'two are missing, and one is unknown',
      { missing: ['Stage', 'Email'], others: ['Status'] },
      ...(['broken', 'Contacts lacks “Stage” and “Email”', 'set-up'] as const),
    ],
    [
      'one was renamed, as it seems',
      { missing: ['Stage'], others: ['Status'] },
      ...(['broken', 'Contacts lacks “Stage”', null] as const),
    ],
    ['one stands there twice', { twice: ['Email'] }, 'look', 'Contacts has “Email” twice', null],
    ['one is the person’s own', { others: ['Mood'] }, 'fine', '', null],
  ])('%s', (_, part, level, told, remedy) => {
    expect(columns(part)).toMatchObject({ level, told, remedy });
  });

  it('tells of every tab, and of all that is amiss in each', () => {
    const odd = { missing: ['Stage'], twice: ['Email'] };
    const { sentences } = lineOf('columns', { tabs: [tab('Contacts', odd), tab('Talks', odd)] });
    expect(sentences?.map((sentence) => sentence.split(' ').slice(0, 3).join(' '))).toEqual([
      ...['Contacts has no', 'Contacts has “Email”', 'Talks has no', 'Talks has “Email”'],
    ]);
  });
});

it('of rules that are lost and that refuse, both are told, and what mends the lost', () => {
  const part = { withoutRule: ['Stage'], refusing: ['Kind', 'Met'] };
  const line = lineOf('rules', { tabs: [tab('Contacts', part)] });
  expect(line).toMatchObject({ level: 'broken', remedy: 'set-up' });
  expect(line.told).toBe('Contacts has no rule in “Stage”; Contacts refuses values in 2 columns');
  const refusing = { tabs: [tab('Contacts', { refusing: ['Kind'] })] };
  expect(lineOf('rules', refusing)).toMatchObject({ remedy: null });
});

it('where one thing can be mended by a button, the button is there, whatever else is told first', () => {
  const tabs = [tab('Contacts', { refusing: ['Kind'] }), tab('Wins', { withoutRule: ['Kind'] })];
  expect(lineOf('rules', { tabs })).toMatchObject({ level: 'broken', remedy: 'set-up' });
});

describe('rows', () => {
  it.each<[Partial<SheetFacts>, string, string]>([
    [
      { tabs: [tab('Contacts', { rowsWithoutId: 1 })] },
      'Contacts: 1 row has no ID yet.',
      'Contacts has 1 row without an ID',
    ],
    [
      { tabs: [tab('Contacts', { rowsWithCopiedId: 1 })] },
      'Contacts: 1 row has the ID of another',
      'Contacts has 1 row with a copied ID',
    ],
    [
      { talksOfNobody: 1 },
      'Interviews: 1 talk names somebody who is not in Contacts.',
      '1 talk without a contact',
    ],
  ])('%j is worth a look', (part, sentence, told) => {
    const line = lineOf('ids', part);
    expect(line).toMatchObject({ level: 'look', told, remedy: null, title: 'Rows' });
    expect(line.sentences).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('templates', () => {
  const [first] = IN_ORDER.templates;
  if (!first) throw new Error('there is no template to try');
  const broken = { ...first, name: 'Mine', body: 'Dear {{contact.firstNam}}' };

  it.each<[string, readonly (typeof first)[], string, string]>([
    ['none', [], 'There are none yet.', '0'],
    ['one in order', [first], 'All can be filled in.', '1'],
    ['one that cannot be read', [first, broken], '“Mine”, line 1', 'one cannot be read'],
    ['two that cannot be read', [broken, first, broken], '“Mine”, line 1', '2 cannot be read'],
  ])('%s', (_, templates, sentence, told) => {
    const line = lineOf('templates', { templates });
    expect(line).toMatchObject({ told, remedy: null, title: 'Templates' });
    expect(line.sentences?.[0]).toContain(sentence);
  });

  it('a mistake in the subject is told before one in the letter', () => {
    const templates = [{ ...broken, subject: 'Hello {{' }];
    const { sentences } = lineOf('templates', { templates });
    expect(sentences).toEqual([expect.stringContaining('“Mine”, subject:')]);
  });
});

describe('room', () => {
  it.each<[Partial<SheetFacts>, Partial<SheetFacts>]>([
    [{ cells: 8_000_000 }, { cells: 8_000_001 }],
    [{ storeSize: 400_000 }, { storeSize: 400_001 }],
    [{ longestValue: 7_200 }, { longestValue: 7_201 }],
    [{ tabs: [tab('Contacts', { rows: 10_000 })] }, { tabs: [tab('Contacts', { rows: 10_001 })] }],
  ])('with %j there is enough, with %j little', (enough, little) => {
    expect(lineOf('limits', enough)).toMatchObject({ level: 'fine' });
    expect(lineOf('limits', little)).toMatchObject({ level: 'look', remedy: null });
  });

  it('is told in percent, and in the report with the rows of each tab that is there', () => {
    const tabs = [tab('Contacts'), tab('Interviews', { isThere: false }), tab('Wins', { rows: 0 })];
    expect(lineOf('limits', { cells: 300_000, tabs })).toMatchObject({
      ...{ level: 'fine', title: 'Room left' },
      sentences: ['Plenty: 3 % of the cells that Google allows are in use.'],
      told: '3 % of the cells, store 900, Contacts 12, Wins 0',
    });
    expect(lineOf('limits', { cells: 49_999 }).sentences?.[0]).toContain('less than 1 %');
  });

  it('tells each thing that is nearly used up', () => {
    const tabs = [tab('Contacts', { rows: 20_000 }), tab('Wins', { rows: 10_500 })];
    expect(lineOf('limits', { tabs, cells: 9_000_000, storeSize: 450_000 }).told).toBe(
      '90 % of the cells; Contacts has 20,000 rows; Wins has 10,500 rows; store 450000, longest 400',
    );
  });
});

it('the report says of a line without more only that it is fine, each on a line of its own', () => {
  const report = reportOf(checkSheet(IN_ORDER, PAGE), IN_ORDER, PAGE).split('\n');
  expect(report).toHaveLength(12);
  expect(report).toContain('Columns: fine');
  expect(report).toContain('Hourly drafts: fine (on, ran within the hour)');
});
