// What of a check depends on the person: permissions, hourly drafts, other editors, clocks, settings.
import { checkSheet } from '../../../src/domain/check-sheet/check-sheet';
import type { SheetFacts } from '../../../src/domain/check-sheet/facts';
import type { CheckLine } from '../../../src/domain/check-sheet/line';
import { COMPOSE_SCOPE, PERMISSIONS, TRIGGER_SCOPE } from '../../../src/domain/permissions';
import { IN_ORDER } from '../../browser/check-data';

const PAGE = { browserZone: 'America/New_York', now: new Date('2026-11-24T15:00:00Z') };
const ADDRESS_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

function lineOf(key: string, part: Partial<SheetFacts>, page = PAGE): Partial<CheckLine> {
  return checkSheet({ ...IN_ORDER, ...part }, page).find((line) => line.key === key) ?? {};
}

describe('permissions', () => {
  it('says what does not work without one, and that drafts can be done without', () => {
    const { level, sentences, told, remedy } = lineOf('permissions', {
      missingScopes: [COMPOSE_SCOPE, ADDRESS_SCOPE, 'https://www.googleapis.com/auth/unknown'],
    });
    expect({ level, remedy }).toEqual({ level: 'broken', remedy: 'allow' });
    expect(sentences).toHaveLength(2);
    expect(sentences?.[0]).toContain('It is needed for telling which rows are yours');
    expect(sentences?.[1]).toContain('Copy work without');
    expect(told).toBe('userinfo.email is not granted; gmail.compose is not granted');
  });

  it('without drafts alone is worth a look, without any other it is broken', () => {
    for (const { scope } of PERMISSIONS) {
      const level = scope === COMPOSE_SCOPE ? 'look' : 'broken';
      expect(lineOf('permissions', { missingScopes: [scope] })).toMatchObject({ level });
    }
  });

  it('are fine where all are given', () => {
    expect(lineOf('permissions', {})).toMatchObject({
      ...{ level: 'fine', remedy: null, told: '', title: 'Permissions' },
      sentences: ['All that it needs are given.'],
    });
  });
});

describe('hourly drafts', () => {
  const hoursAgo = (hours: number) =>
    new Date(PAGE.now.getTime() - hours * 3_600_000).toISOString();

  it('tell when they ran last and how, and in the report only when', () => {
    expect(lineOf('hourly', { lastRunAt: hoursAgo(1.5), lastRunResult: 'Two for Ana.' })).toEqual({
      ...{ key: 'hourly', title: 'Hourly drafts', level: 'fine', remedy: null },
      ...{ sentences: ['On, and run as you. Last run 1 hour ago: Two for Ana.'] },
      told: 'on, ran 1 hour ago',
    });
  });

  it.each([0, null])('are off with %p triggers', (triggers) => {
    expect(lineOf('hourly', { triggers, missingScopes: [COMPOSE_SCOPE, TRIGGER_SCOPE] })).toEqual({
      ...{ key: 'hourly', title: 'Hourly drafts', level: 'fine', remedy: null, told: 'off' },
      sentences: ['Off for you. Notes are drafted when you press the button.'],
    });
  });

  it.each([
    ['exactly the most hours that may pass', hoursAgo(3), 'fine'],
    ['a moment longer', hoursAgo(3.001), 'broken'],
    ['a moment ahead, by another clock', hoursAgo(-0.1), 'fine'],
  ])('whose last run is past %s: %s', (_, lastRunAt, level) => {
    expect(lineOf('hourly', { lastRunAt })).toMatchObject({ level });
  });

  it('that stay away are to be turned off and on', () => {
    const line = lineOf('hourly', { lastRunAt: hoursAgo(5), missingScopes: [COMPOSE_SCOPE] });
    expect(line).toMatchObject({ level: 'broken', remedy: 'hourly', told: 'on, ran 5 hours ago' });
    expect(line.sentences).toEqual([expect.stringContaining('turn them off and on again')]);
  });

  it('that run without the permission to make drafts are to be allowed', () => {
    expect(lineOf('hourly', { missingScopes: [COMPOSE_SCOPE] })).toMatchObject({
      ...{ level: 'broken', remedy: 'allow', told: 'on, without permission' },
      sentences: [expect.stringContaining('they do nothing')],
    });
    expect(lineOf('hourly', { missingScopes: [ADDRESS_SCOPE] })).toMatchObject({ level: 'fine' });
  });

  it('are told of each thing that is amiss, the button for the first', () => {
    expect(lineOf('hourly', { triggers: 2 })).toMatchObject({
      ...{ level: 'look', remedy: 'hourly', told: '2 triggers' },
    });
    expect(lineOf('hourly', { triggers: 2, lastRunAt: null })).toMatchObject({
      ...{ level: 'broken', remedy: 'hourly', told: '2 triggers; on, ran never' },
    });
  });
});

describe('who can edit', () => {
  it.each([
    [0, 1, 'fine', 'Only you.', '0 others'],
    [1, 0, 'fine', 'You and 1 other person.', '1 other'],
    [3, null, 'fine', 'You and 3 other people.', '3 others'],
    [null, 0, 'fine', 'Google does not tell who else can.', 'unknown'],
    [null, null, 'fine', 'Google does not tell who else can.', 'unknown'],
    [1, 1, 'look', '1 other person can edit this sheet. They', '1 other, with hourly drafts on'],
    [null, 2, 'look', 'Google does not tell who else can edit', 'unknown, with hourly drafts on'],
  ])('%p others and %p triggers: %s', (otherEditors, triggers, level, sentence, told) => {
    const line = lineOf('editors', { otherEditors, triggers });
    expect(line).toMatchObject({ level, told, remedy: null, title: 'Who can edit' });
    expect(line.sentences).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('clocks', () => {
  it('that differ are told with the times that they show, in the report without the places', () => {
    expect(lineOf('zones', { sheetZone: 'Asia/Ho_Chi_Minh', scriptZone: 'Etc/GMT' })).toEqual({
      ...{ key: 'zones', title: 'Time zone', level: 'look', remedy: null },
      sentences: [
        'Times in this sheet are those of Ho Chi Minh (22:00 now); your computer is in New York (10:00). To change that, choose File ▸ Settings.',
      ],
      told: 'sheet and computer differ, script Etc/GMT',
    });
  });

  it('that show the same are named after the place of the sheet', () => {
    const page = { ...PAGE, browserZone: 'America/Toronto' };
    expect(lineOf('zones', {}, page)).toMatchObject({
      ...{ level: 'fine', told: 'sheet and computer agree, script Etc/UTC' },
      sentences: ['This sheet and your computer agree: New York.'],
    });
  });

  it('differ also where they show the same time of another day', () => {
    const page = { ...PAGE, browserZone: 'Pacific/Honolulu' };
    expect(lineOf('zones', { sheetZone: 'Pacific/Kiritimati' }, page)).toMatchObject({
      level: 'look',
    });
  });

  it.each([
    ['Mars/Olympus', 'Europe/Berlin'],
    ['Europe/Berlin', 'Mars/Olympus'],
  ])('of %s and %s cannot be compared', (sheetZone, browserZone) => {
    expect(lineOf('zones', { sheetZone }, { ...PAGE, browserZone })).toMatchObject({
      level: 'fine',
    });
  });
});

it('without a name letters have no end, with one they have', () => {
  expect(lineOf('settings', { hasName: false })).toMatchObject({
    ...{ level: 'look', remedy: 'settings', told: 'no name', title: 'Settings' },
    sentences: ['Your name is missing, and letters end with it.'],
  });
  expect(lineOf('settings', { hasName: true })).toMatchObject({
    ...{ level: 'fine', remedy: null, sentences: ['Your letters can end with your name.'] },
  });
});
