import { checkSheet, reportOf } from '../../../src/domain/check-sheet/check-sheet';
import type { SheetFacts } from '../../../src/domain/check-sheet/facts';
import type { CheckLine } from '../../../src/domain/check-sheet/line';
import { COMPOSE_SCOPE } from '../../../src/domain/permissions';
import { IN_ORDER, ODD, tab } from '../../browser/check-data';

const PAGE = { browserZone: 'America/New_York', now: new Date('2026-11-24T15:00:00Z') };

/** One line of a check of a sheet that is in order but for this. */
function lineOf(key: string, part: Partial<SheetFacts>, page = PAGE): Partial<CheckLine> {
  return checkSheet({ ...IN_ORDER, ...part }, page).find((line) => line.key === key) ?? {};
}

it('nothing is found in a sheet that is in order', () => {
  expect(checkSheet(IN_ORDER, PAGE).filter(({ level }) => level !== 'fine')).toEqual([]);
});

it('what is broken comes first, what is fine last, and each says what to do', () => {
  const lines = checkSheet(ODD, PAGE);
  const levels = lines.map(({ level }) => level);
  expect(levels).toEqual([...levels].sort((a, b) => rank(a) - rank(b)));
  expect(levels[0]).toBe('broken');
  for (const { sentences } of lines) expect(sentences.join('')).not.toBe('');
});
const rank = (level: string) => ['broken', 'look', 'fine'].indexOf(level);

describe('tabs and columns', () => {
  const missing = tab('Interviews', { isThere: false });

  it('a missing tab is made by a set-up', () => {
    expect(lineOf('tabs', { tabs: [missing] })).toMatchObject({
      level: 'broken',
      remedy: 'set-up',
      sentences: ['The tab “Interviews” is missing: choose Set up this sheet to make it anew.'],
    });
  });

  it('a tab that was renamed is not made a second time', () => {
    const renamed = lineOf('tabs', {
      tabs: [missing],
      otherTabs: [{ name: 'Talks', looksLike: 'Interviews' }],
    });
    expect(renamed).toMatchObject({ level: 'broken', remedy: null });
    expect(renamed.sentences?.[0]).toContain('name it “Interviews” again');
  });

  it('a copy of a tab beside it is worth a look', () => {
    const otherTabs = [{ name: 'Copy of Contacts', looksLike: 'Contacts' }];
    expect(lineOf('tabs', { otherTabs })).toMatchObject({ level: 'look' });
  });

  it.each([
    [{ missing: ['Stage'], others: ['Status'] }, 'If “Status” is it, name it back'],
    [{ missing: ['Stage'], others: ['Status', 'Mood'] }, 'If you renamed it, name it back'],
    [{ missing: ['Stage', 'Email'], others: ['Status'] }, 'If you renamed them'],
    [{ twice: ['Email'] }, 'has “Email” twice'],
  ])('%j says “%s”', (part, words) => {
    const line = lineOf('columns', { tabs: [tab('Contacts', part)] });
    expect(line.sentences?.[0]).toContain(words);
  });

  it('a rule that refuses is broken, one that is gone is worth a look', () => {
    expect(lineOf('rules', { tabs: [tab('Contacts', { refusing: ['Stage'] })] })).toMatchObject({
      level: 'broken',
      sentences: [expect.stringContaining('Show a warning')],
    });
    expect(lineOf('rules', { tabs: [tab('Contacts', { withoutRule: ['Stage'] })] })).toMatchObject({
      level: 'look',
      remedy: 'set-up',
    });
  });
});

describe('hourly drafts', () => {
  const at = (hoursAgo: number) =>
    new Date(PAGE.now.getTime() - hoursAgo * 3_600_000).toISOString();

  it.each([
    [1, at(0.5), 'fine', 'within the hour'],
    [1, at(2.9), 'fine', '2 hours ago'],
    [1, at(3.1), 'broken', '3 hours ago'],
    [1, at(24 * 90), 'broken', '90 days ago'],
    [1, null, 'broken', 'never'],
    [1, 'nonsense', 'broken', 'never'],
    [2, at(1), 'look', '2 hourly triggers'],
    [0, at(500), 'fine', 'Off for you'],
    [null, null, 'fine', 'Off for you'],
  ])('%p triggers, last run %p: %s', (triggers, lastRunAt, level, words) => {
    const line = lineOf('hourly', { triggers, lastRunAt });
    expect(line.level).toBe(level);
    expect(line.sentences?.join(' ')).toContain(words);
  });

  it('others who can edit matter only while they are on', () => {
    expect(lineOf('editors', { otherEditors: 3 }).level).toBe('look');
    expect(lineOf('editors', { otherEditors: null }).level).toBe('look');
    expect(lineOf('editors', { otherEditors: 3, triggers: 0 }).level).toBe('fine');
  });
});

describe('time zones', () => {
  it.each([
    ['Europe/Paris', 'Europe/Berlin', 'fine'],
    ['Asia/Tokyo', 'America/New_York', 'look'],
    ['Mars/Olympus', 'America/New_York', 'fine'],
    ['', '', 'fine'],
  ])('sheet in %s, browser in %s: %s', (sheetZone, browserZone, level) => {
    expect(lineOf('zones', { sheetZone }, { ...PAGE, browserZone }).level).toBe(level);
  });
});

it.each([
  [{ cells: 8_100_000 }, '81 %'],
  [{ tabs: [tab('Contacts', { rows: 10_001 })] }, '10,001 rows'],
  [{ longestValue: 8_000 }, 'nearly as much as Google lets it keep'],
  [{ storeSize: 450_000 }, 'nearly as much as Google lets it keep'],
])('%j is near a limit', (part, words) => {
  expect(lineOf('limits', part).level).toBe('look');
  expect(lineOf('limits', part).sentences?.[0]).toContain(words);
});

it.each([
  [{ subject: '', body: 'Dear {{contact.firstNam}}' }, 'line 1'],
  [{ subject: 'Hello {{', body: '' }, 'subject'],
  [{ subject: '', body: 'a\nb {{#learned}}' }, 'line 2'],
])('a template that cannot be read is named with the place: %j', (part, place) => {
  const template = { name: 'Mine', use: 'Request', channel: 'Email', ...part } as const;
  const line = lineOf('templates', { templates: [template] });
  expect(line.level).toBe('broken');
  expect(line.sentences?.[0]).toContain(`“Mine”, ${place}`);
});

it('the report tells how each thing stands, and nothing that a person wrote', () => {
  const report = reportOf(checkSheet(ODD, PAGE), ODD, PAGE);
  expect(report).toMatch(/^Informational Interviews 0\.1\.0, checked 2026-11-24T15:00Z\n/);
  expect(report).toContain('Permissions: look (gmail.compose is not granted)');
  expect(report).toContain(
    'Columns: broken (Contacts lacks “Stage”; Templates has “Subject” twice)',
  );
  // Names of tabs, columns and templates of theirs, and where they live.
  for (const own of ['Maria', 'Ana', 'Bo', 'Tokyo', 'New_York', '@'])
    expect(report).not.toContain(own);
});

it('the least permission is told once in words and once by its name', () => {
  const line = lineOf('permissions', { missingScopes: [COMPOSE_SCOPE] });
  expect(line).toMatchObject({
    level: 'look',
    remedy: 'allow',
    told: 'gmail.compose is not granted',
  });
});
