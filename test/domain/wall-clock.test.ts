import { openWallClock } from '../../src/domain/wall-clock';

it.each([
  ['America/New_York', '2026-11-24T14:30:00Z', '2026-11-24T09:30', 'a winter day'],
  ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08T01:59', 'the second before spring'],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00', 'clocks skip an hour'],
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30', 'the first half past one'],
  ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T01:30', 'the second one, an hour later'],
  ['Asia/Kathmandu', '2026-11-24T20:00:00Z', '2026-11-25T01:45', 'quarters of an hour'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T02:30', 'half an hour skipped'],
  ['Pacific/Apia', '2026-01-01T11:00:00Z', '2026-01-02T00:00', 'a day ahead'],
  // Liberia kept the time of its capital until 1972: 44 minutes and 30 seconds behind.
  ['Africa/Monrovia', '1971-06-01T12:00:40Z', '1971-06-01T11:16', 'an offset with seconds'],
  ['Etc/UTC', '1969-12-31T23:59:59Z', '1969-12-31T23:59', 'before 1970'],
])('in %s, %s is %s: %s', (zone, instant, local) => {
  expect(openWallClock(zone)(new Date(instant))).toBe(local);
});

it('knows no zone that does not exist', () => {
  expect(() => openWallClock('Atlantis/Capital')).toThrow(RangeError);
});
