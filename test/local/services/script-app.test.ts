import { newWorld, SCOPES, thrownBy, type World } from './bare-script';

let world: World;
beforeEach(() => {
  world = newWorld();
});

const HOURLY = "ScriptApp.newTrigger('draftHourly').timeBased().everyHours(1).create()";

test('a clock trigger is listed with its handler, source and type, until it is deleted', () => {
  const shown = world.run(`${HOURLY};
    const [trigger] = ScriptApp.getProjectTriggers();
    return [trigger.getHandlerFunction(), String(trigger.getTriggerSource()), String(trigger.getEventType()),
      trigger.getEventType() === ScriptApp.EventType.CLOCK, trigger.getTriggerSourceId()]`);
  expect(shown).toEqual(['draftHourly', 'CLOCK', 'CLOCK', true, null]);
  const code = 'ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))';
  expect(world.run(`${code}; return ScriptApp.getProjectTriggers().length`)).toBe(0);
});

test('nobody sees or deletes the triggers of another person', () => {
  world.run(HOURLY);
  expect(world.run('return ScriptApp.getProjectTriggers().length', { as: 'bea@example.org' })).toBe(
    0,
  );
  expect(world.triggers.list('ana@example.com')).toHaveLength(1);
});

test('the 21st trigger of a person is refused', () => {
  world.run(`for (let n = 0; n < 20; n += 1) ${HOURLY}`);
  expect(thrownBy(() => world.run(HOURLY))).toBe(
    'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  expect(world.run(`${HOURLY}; return 1`, { as: 'bea@example.org' })).toBe(1);
});

test('a trigger that a trigger makes is made, and switched off', () => {
  world.run(HOURLY, { kind: 'time-trigger' });
  expect(world.triggers.list()).toMatchObject([{ disabled: true }]);
});

test.each([
  ['everyMinutes(5)', { every: 'minutes', n: 5 }],
  [
    'everyDays(2).atHour(9).nearMinute(30)',
    { every: 'days', n: 2, hour: 9, minute: 30, zone: 'America/New_York' },
  ],
  [
    "onWeekDay(ScriptApp.WeekDay.FRIDAY).inTimezone('Europe/Berlin')",
    { every: 'weeks', weekDay: 5, zone: 'Europe/Berlin' },
  ],
  ['onMonthDay(31)', { every: 'months', day: 31 }],
  ["at(new Date('2026-12-01T00:00Z'))", { every: 'once', at: Date.parse('2026-12-01T00:00Z') }],
  ['atDate(2026, 12, 1).atHour(6)', { every: 'once', at: Date.parse('2026-12-01T11:00Z') }],
])('%s', (calls, schedule) => {
  world.run(`ScriptApp.newTrigger('f').timeBased().${calls}.create()`);
  expect(world.triggers.list()).toMatchObject([{ handler: 'f', source: 'CLOCK', schedule }]);
});

test.each([
  ['everyMinutes(7)', /one of 1, 5, 10, 15 or 30/],
  ['atHour(24)', /from 0 to 23/],
  ["inTimezone('Mars')", /Invalid time zone: Mars/],
  ['onWeekDay(8)', /don't match the method signature/],
  ['everySecond()', /no ClockTriggerBuilder\.everySecond/],
])('%s is refused', (call, message) => {
  const code = `ScriptApp.newTrigger('f').timeBased().${call}.create()`;
  expect(thrownBy(() => world.run(code))).toMatch(message);
});

test('a trigger without a time is refused', () => {
  expect(thrownBy(() => world.run("ScriptApp.newTrigger('f').timeBased().create()"))).toMatch(
    /has no time/,
  );
});

test('a trigger of the spreadsheet is kept', () => {
  world.run("ScriptApp.newTrigger('f').forSpreadsheet('id-1').onEdit().create()");
  expect(world.triggers.list()).toMatchObject([{ event: 'ON_EDIT', sourceId: 'id-1' }]);
});

describe('permissions', () => {
  const status = (scopes?: string) =>
    world.run(
      `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL${scopes ? `, [${scopes}]` : ''}).getAuthorizationStatus())`,
    );

  test('a scope that was left out is asked for, the others are not', () => {
    world.permissions.grant('ana@example.com', SCOPES.slice(0, 1));
    expect(status()).toBe('REQUIRED');
    expect(status(`'${SCOPES[0]}'`)).toBe('NOT_REQUIRED');
    expect(status(`'${SCOPES[1]}'`)).toBe('REQUIRED');
    world.permissions.grant('ana@example.com');
    expect(status()).toBe('NOT_REQUIRED');
  });

  test('requiring ends the execution unless it is granted; a scope out of the manifest always does', () => {
    const code = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPES[1]}'])`;
    expect(thrownBy(() => world.run(code))).toBe(
      'Exception: Authorization is required to perform that action.',
    );
    world.permissions.grant('ana@example.com');
    expect(thrownBy(() => world.run(code))).toBe('nothing was thrown');
    expect(
      thrownBy(() =>
        world.run("ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://mail.google.com/'])"),
      ),
    ).toMatch(/not in the manifest/);
  });

  test('a token is not handed out', () => {
    expect(thrownBy(() => world.run('ScriptApp.getOAuthToken()'))).toMatch(
      /The local edition has no ScriptApp\.getOAuthToken/,
    );
  });
});
