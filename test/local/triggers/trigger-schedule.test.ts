import fc from 'fast-check';
import { nextFire, type Schedule } from '../../../local/trigger-schedule';

const PHASE = { hour: 9 / 24, minute: 23 / 60 };

function fires(schedule: Schedule, created: string, count = 3, phase = PHASE): string[] {
  const createdAt = Date.parse(created);
  const times: string[] = [];
  let after = createdAt;
  for (let n = 0; n < count; n += 1) {
    const at = nextFire(schedule, createdAt, phase, after);
    if (at === null) return times;
    times.push(new Date(at).toISOString().slice(0, 16));
    after = at;
  }
  return times;
}

const UTC = { hour: null, minute: null, zone: 'Etc/UTC' };
const NEW_YORK = { hour: 9, minute: null, zone: 'America/New_York' };

// 24 November 2026 is a Tuesday.
test.each<[string, Schedule, string, string[]]>([
  [
    'hourly keeps the minute that it was dealt',
    { every: 'hours', n: 1 },
    '2026-11-24T09:40Z',
    ['2026-11-24T10:03', '2026-11-24T11:03', '2026-11-24T12:03'],
  ],
  [
    'every 15 minutes',
    { every: 'minutes', n: 15 },
    '2026-11-24T09:00Z',
    ['2026-11-24T09:05', '2026-11-24T09:20', '2026-11-24T09:35'],
  ],
  [
    'daily at nine, somewhere in that hour',
    { every: 'days', n: 1, ...UTC, hour: 9 },
    '2026-11-24T09:30Z',
    ['2026-11-25T09:23', '2026-11-26T09:23', '2026-11-27T09:23'],
  ],
  [
    'daily without an hour takes the one that it was dealt',
    { every: 'days', n: 1, ...UTC },
    '2026-11-24T00:00Z',
    ['2026-11-24T09:23', '2026-11-25T09:23', '2026-11-26T09:23'],
  ],
  [
    'near minute 30 is within a quarter of an hour',
    { every: 'days', n: 1, ...UTC, hour: 9, minute: 30 },
    '2026-11-24T00:00Z',
    ['2026-11-24T09:27', '2026-11-25T09:27', '2026-11-26T09:27'],
  ],
  [
    'every third day counts from the day of its making',
    { every: 'days', n: 3, ...UTC, hour: 9 },
    '2026-11-24T12:00Z',
    ['2026-11-27T09:23', '2026-11-30T09:23', '2026-12-03T09:23'],
  ],
  [
    'on Fridays',
    { every: 'weeks', n: 1, weekDay: 5, ...UTC, hour: 9 },
    '2026-11-24T12:00Z',
    ['2026-11-27T09:23', '2026-12-04T09:23', '2026-12-11T09:23'],
  ],
  [
    'every second week',
    { every: 'weeks', n: 2, weekDay: 5, ...UTC, hour: 9 },
    '2026-11-24T12:00Z',
    ['2026-11-27T09:23', '2026-12-11T09:23', '2026-12-25T09:23'],
  ],
  [
    'on the 31st, where a month has one',
    { every: 'months', day: 31, ...UTC, hour: 9 },
    '2026-11-24T12:00Z',
    ['2026-12-31T09:23', '2027-01-31T09:23', '2027-03-31T09:23'],
  ],
  [
    'nine o’clock in New York stays nine o’clock over the end of summer time',
    { every: 'days', n: 1, ...NEW_YORK },
    '2026-10-30T20:00Z',
    ['2026-10-31T13:23', '2026-11-01T14:23', '2026-11-02T14:23'],
  ],
  [
    'a time that summer time skips comes an hour later that day',
    { every: 'days', n: 1, ...NEW_YORK, hour: 2 },
    '2026-03-07T12:00Z',
    ['2026-03-08T07:23', '2026-03-09T06:23', '2026-03-10T06:23'],
  ],
  [
    'once, and then never again',
    { every: 'once', at: Date.parse('2026-11-24T12:00Z') },
    '2026-11-24T09:00Z',
    ['2026-11-24T12:00'],
  ],
  ['never, where the time is past', { every: 'once', at: 0 }, '2026-11-24T09:00Z', []],
])('%s', (_fact, schedule, created, expected) => {
  expect(fires(schedule, created)).toEqual(expected);
});

test('the next time lies after the last, and looking from in between finds the same', () => {
  const schedules = fc.oneof(
    fc.record({
      every: fc.constantFrom('minutes' as const, 'hours' as const),
      n: fc.constantFrom(1, 2, 6),
    }),
    fc.record({
      every: fc.constant('days' as const),
      n: fc.integer({ min: 1, max: 9 }),
      hour: fc.option(fc.integer({ min: 0, max: 23 })),
      minute: fc.option(fc.integer({ min: 0, max: 59 })),
      zone: fc.constantFrom('Etc/UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
    }),
  );
  const share = fc.integer({ min: 0, max: 59 }).map((n) => n / 60);
  const createdAt = Date.parse('2026-03-01T00:00Z');
  const someTime = fc.integer({ min: 0, max: 300 * 86_400 }).map((s) => createdAt + s * 1000);
  fc.assert(
    fc.property(
      schedules,
      share,
      share,
      someTime,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (schedule, hour, minute, after, part) => {
        const phase = { hour, minute };
        const at = nextFire(schedule, createdAt, phase, after);
        if (at === null) throw new Error('it repeats for ever');
        expect(at).toBeGreaterThan(after);
        const between = after + Math.floor((at - 1 - after) * part);
        expect(nextFire(schedule, createdAt, phase, between)).toBe(at);
      },
    ),
    { numRuns: 200 },
  );
});
