import { addMinutes, day, dayAndTime } from '../../src/sidebar/parts/local-time';

it.each([
  ['2026-11-24T09:30', -20, '2026-11-24T09:10'],
  ['2026-11-24T23:50', 20, '2026-11-25T00:10'],
  ['2026-03-01T00:05', -10, '2026-02-28T23:55'],
  ['2024-02-28T23:59', 1, '2024-02-29T00:00'],
  ['2026-11-01T01:30', 60, '2026-11-01T02:30'],
  ['tomorrow', 5, ''],
  ['', 5, ''],
])('%s and %d minutes are %s', (local, minutes, expected) => {
  expect(addMinutes(local, minutes)).toBe(expected);
});

it.each([
  ['2026-11-24T11:30', 'Tue 24 Nov, 11:30'],
  ['2026-12-01T00:00', 'Tue 1 Dec, 00:00'],
  ['next week', 'next week'],
])('%s reads "%s"', (local, expected) => {
  expect(dayAndTime(local)).toBe(expected);
});

it.each([
  ['2026-11-24', 'Tue 24 Nov'],
  ['', ''],
])('the day %s reads "%s"', (local, expected) => {
  expect(day(local)).toBe(expected);
});
