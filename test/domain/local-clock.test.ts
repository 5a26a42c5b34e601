import fc from 'fast-check';
import { addDays, dayNumber, daysBetween, dayText } from '../../src/domain/local-clock';

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
