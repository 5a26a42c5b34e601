import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  dayNumber,
  dayOf,
  daysBetween,
  dayText,
  wallTime,
} from '../../src/domain/local-clock';

it.each([
  ['2026-11-24', 1, '2026-11-25'],
  ['2026-11-24T23:59', 1, '2026-11-25'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  // The nights in which New York and Berlin change their clocks.
  ['2026-03-07', 1, '2026-03-08'],
  ['2026-03-08', 1, '2026-03-09'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2026-11-01', 1, '2026-11-02'],
  ['', 1, ''],
  ['next Tuesday', 1, ''],
  ['9999-12-31', 1, ''],
])('%s and %i days are %j', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

it('counts days, not hours', () => {
  expect(daysBetween('2026-11-24T23:59', '2026-11-25T00:01')).toBe(1);
  expect(daysBetween('2026-11-24T00:00', '2026-11-24T23:59')).toBe(0);
  expect(daysBetween('2026-11-25', '2026-11-24')).toBe(-1);
});

it('every day has a number of its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 2_000_000 }), (number) => {
      expect(dayNumber(dayText(number))).toBe(number);
    }),
  );
});

it.each([
  ['2026-11-24T09:30', 0, '2026-11-24T09:30'],
  ['2026-11-24T09:05', 4, '2026-11-24T09:09'],
  ['2026-11-24T23:50', 20, '2026-11-25T00:10'],
  ['2026-11-24T00:10', -20, '2026-11-23T23:50'],
  ['2026-11-24', 90, '2026-11-24T01:30'],
  ['2028-02-28T12:00', 24 * 60, '2028-02-29T12:00'],
  ['1969-12-31T23:59', 1, '1970-01-01T00:00'],
  ['9999-12-31T23:59', 0, '9999-12-31T23:59'],
  ['9999-12-31T23:59', 1, ''],
  ['2026-11-24T09:30', Number.POSITIVE_INFINITY, ''],
  ['', 20, ''],
  ['soon', 20, ''],
])('%s and %d minutes are %j', (local, minutes, expected) => {
  expect(addMinutes(local, minutes)).toBe(expected);
});

it.each([
  ['2026-11-24T09:30', '2026-11-24T09:30:00Z'],
  ['2026-11-24', '2026-11-24T00:00:00Z'],
])('takes %s for the time that it would be in UTC', (local, instant) => {
  expect(wallTime(local)).toBe(Date.parse(instant));
});

it.each(['', 'soon', 'on 2026-11-24', '26-11-24', '2026-1-24', 'T09:30'])(
  'takes %j for no time',
  (text) => {
    expect(wallTime(text)).toBeNull();
    expect(dayNumber(text)).toBeNull();
  },
);

it('tells no day beyond the years of four digits', () => {
  const last = dayNumber('9999-12-31') ?? 0;
  expect([dayText(last), dayText(last + 1), dayText(1e12)]).toEqual(['9999-12-31', '', '']);
  expect(dayText(-800_000)).toBe('');
});

it('the day of a time is its date', () => {
  expect([dayOf('2026-11-24T09:30'), dayOf('2026-11-24'), dayOf('')]).toEqual([
    '2026-11-24',
    '2026-11-24',
    '',
  ]);
});
