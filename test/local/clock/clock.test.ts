import { Clock } from '../../../local/clock';
import { openFolder, temporaryPath } from '../temporary-folder';

const START = new Date('2026-11-24T09:00:00Z');
const HOUR_MS = 3_600_000;

function newReal(at = 0) {
  const real = { at };
  return { real, realNow: () => real.at };
}

test('it runs on by real time from where it was set', () => {
  const { real, realNow } = newReal(1_000_000);
  const clock = new Clock({ start: START, realNow });
  real.at += 5000;
  expect(clock.now()).toEqual(new Date('2026-11-24T09:00:05Z'));
  clock.moveBy(HOUR_MS);
  real.at += 1000;
  expect(clock.now()).toEqual(new Date('2026-11-24T10:00:06Z'));
});

test('without a start it shows the real time', () => {
  const { realNow } = newReal(START.getTime());
  expect(new Clock({ realNow }).now()).toEqual(START);
});

test('a frozen clock stands still between moves', () => {
  const { real, realNow } = newReal();
  const clock = new Clock({ start: START, frozen: true, realNow });
  real.at += HOUR_MS;
  expect(clock.now()).toEqual(START);
  clock.moveTo(new Date('2026-11-25T09:00:00Z'));
  expect(clock.now()).toEqual(new Date('2026-11-25T09:00:00Z'));
});

test('moving back is refused in words, and moves nothing', () => {
  const clock = new Clock({ start: START, frozen: true });
  const moves: Date[] = [];
  clock.onMove((_from, to) => moves.push(to));
  expect(() => clock.moveTo(new Date('2026-11-24T08:59:59Z'))).toThrow(
    "The clock can't go back from 2026-11-24T09:00:00.000Z to 2026-11-24T08:59:59.000Z",
  );
  expect(() => clock.moveTo(new Date(Number.NaN))).toThrow('That is not a date.');
  expect(clock.now()).toEqual(START);
  expect(moves).toEqual([]);
});

test("it waits while the computer's own clock is set back", () => {
  const { real, realNow } = newReal(10 * HOUR_MS);
  const clock = new Clock({ start: START, realNow });
  real.at += HOUR_MS;
  expect(clock.now()).toEqual(new Date('2026-11-24T10:00:00Z'));
  real.at -= HOUR_MS;
  expect(clock.now()).toEqual(new Date('2026-11-24T10:00:00Z'));
});

test('the next start goes on from it, by the time that passed meanwhile', () => {
  const path = temporaryPath();
  const { real, realNow } = newReal();
  const folder = openFolder(path);
  new Clock({ folder, start: START, realNow }).moveBy(HOUR_MS);
  folder.close();
  real.at += 60_000;
  const again = new Clock({ folder: openFolder(path), realNow });
  expect(again.now()).toEqual(new Date('2026-11-24T10:01:00Z'));
});

test('a damaged clock shows the real time', () => {
  const folder = openFolder();
  folder.writeJson('clock.json', { setTo: 'noon' });
  const { realNow } = newReal(START.getTime());
  expect(new Clock({ folder, realNow }).now()).toEqual(START);
});

test('listeners hear of each move until they leave', () => {
  const clock = new Clock({ start: START, frozen: true });
  const moves: [Date, Date][] = [];
  const leave = clock.onMove((from, to) => moves.push([from, to]));
  clock.moveBy(HOUR_MS);
  leave();
  clock.moveBy(HOUR_MS);
  expect(moves).toEqual([[START, new Date('2026-11-24T10:00:00Z')]]);
});
