import { Clock } from '../../../local/clock';
import { Triggers, type TriggerWish } from '../../../local/triggers';
import { openFolder, temporaryPath } from '../temporary-folder';

const START = new Date('2026-11-24T09:00:00Z');
const HOUR_MS = 3_600_000;
const HOURLY: TriggerWish = {
  handler: 'hourly',
  source: 'CLOCK',
  schedule: { every: 'hours', n: 1 },
};

function once(handler: string, at: string): TriggerWish {
  return { handler, source: 'CLOCK', schedule: { every: 'once', at: Date.parse(at) } };
}

function newTriggers(path = temporaryPath()) {
  const folder = openFolder(path);
  const clock = new Clock({ start: START, frozen: true });
  return { folder, clock, triggers: new Triggers(folder, clock) };
}

function takeAll(triggers: Triggers, from: Date, to: Date): [string, string, string | null][] {
  const taken: [string, string, string | null][] = [];
  for (let due = triggers.takeNext(from, to); due; due = triggers.takeNext(from, to)) {
    taken.push([due.trigger.handler, due.at.toISOString().slice(11, 16), due.refusal]);
  }
  return taken;
}

function after(hours: number): Date {
  return new Date(START.getTime() + hours * HOUR_MS);
}

test('what is due comes in the order of time, each once, those of one moment as well', () => {
  const { triggers } = newTriggers();
  triggers.create('ana@example.com', once('late', '2026-11-24T11:00Z'));
  triggers.create('ana@example.com', once('early', '2026-11-24T10:00Z'));
  triggers.create('bea@example.org', once('early-too', '2026-11-24T10:00Z'));
  triggers.create('bea@example.org', once('tomorrow', '2026-11-25T10:00Z'));
  expect(takeAll(triggers, START, after(2))).toEqual([
    ['early', '10:00', null],
    ['early-too', '10:00', null],
    ['late', '11:00', null],
  ]);
  expect(takeAll(triggers, START, after(2))).toEqual([]);
});

test('a day of moving fires an hourly trigger 24 times', () => {
  const { triggers } = newTriggers();
  triggers.create('ana@example.com', HOURLY);
  expect(takeAll(triggers, START, after(24))).toHaveLength(24);
});

test('a trigger that a run deletes does not fire any more', () => {
  const { triggers } = newTriggers();
  const { id } = triggers.create('ana@example.com', HOURLY);
  expect(triggers.takeNext(START, after(5))).not.toBeNull();
  triggers.remove('ana@example.com', id);
  expect(triggers.takeNext(START, after(5))).toBeNull();
});

test('only its owner removes a trigger, however the address is written', () => {
  const { triggers } = newTriggers();
  const { id } = triggers.create('Ana@Example.com', HOURLY);
  triggers.remove('bea@example.org', id);
  expect(triggers.list('ana@example.com')).toHaveLength(1);
  triggers.remove(' ana@example.com', id);
  expect(triggers.list()).toEqual([]);
});

test('a disabled trigger is listed and never fires', () => {
  const { triggers } = newTriggers();
  const { id } = triggers.create('ana@example.com', HOURLY);
  triggers.setDisabled(id, true);
  expect(triggers.list('ana@example.com')).toMatchObject([{ disabled: true }]);
  expect(triggers.takeNext(START, after(5))).toBeNull();
  expect(triggers.nextFire(START)).toBeNull();
});

test('a firing that was handed out is not repeated after a restart', () => {
  const path = temporaryPath();
  const { triggers, folder } = newTriggers(path);
  triggers.create('ana@example.com', once('f', '2026-11-24T10:00Z'));
  expect(triggers.takeNext(START, after(2))).not.toBeNull();
  folder.close();
  expect(newTriggers(path).triggers.takeNext(START, after(2))).toBeNull();
});

test('triggers and their phase survive a restart', () => {
  const path = temporaryPath();
  const { triggers, folder } = newTriggers(path);
  triggers.create('ana@example.com', HOURLY);
  const before = triggers.nextFire(START);
  folder.close();
  expect(newTriggers(path).triggers.nextFire(START)).toEqual(before);
});

describe('90 minutes a day', () => {
  const OUT_OF_TIME = 'Service using too much computer time for one day.';

  test('the run that comes after them is refused, and one a day later is not', () => {
    const { triggers } = newTriggers();
    for (const at of ['2026-11-24T10:00Z', '2026-11-24T11:00Z', '2026-11-25T09:30Z']) {
      triggers.create('ana@example.com', once('f', at));
    }
    triggers.create('bea@example.org', once('g', '2026-11-24T11:00Z'));
    triggers.addComputerTime('ana@example.com', START, 89 * 60_000);
    expect(takeAll(triggers, START, after(1))).toEqual([['f', '10:00', null]]);
    triggers.addComputerTime('ana@example.com', after(1), 60_000);
    expect(takeAll(triggers, START, after(48))).toEqual([
      ['f', '11:00', OUT_OF_TIME],
      ['g', '11:00', null],
      ['f', '09:30', null],
    ]);
  });

  test('what is left is counted for each person', () => {
    const { triggers } = newTriggers();
    triggers.addComputerTime('ana@example.com', START, 30 * 60_000);
    expect(triggers.computerTimeLeftMs('ANA@example.com', START)).toBe(60 * 60_000);
    expect(triggers.computerTimeLeftMs('bea@example.org', START)).toBe(90 * 60_000);
    expect(triggers.computerTimeLeftMs('ana@example.com', after(24))).toBe(90 * 60_000);
  });
});
