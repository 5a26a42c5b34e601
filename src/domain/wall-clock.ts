// What clocks on the wall show: an instant as local time in a zone. Thousands of dates are told at
// once for the page, so this asks no service of Google's.

const QUARTER_MILLISECONDS = 15 * 60_000;

/** Tells instants as "2026-11-24T09:30" in one zone. */
export type TellLocal = (instant: Date) => string;

/**
 * Zones change their offset at full quarters of an hour only, so one is worked out for each quarter
 * that comes up, by the time-zone data of the runtime.
 * @param timeZone IANA name, such as "America/New_York"
 * @throws RangeError for a zone that the runtime does not know
 */
export function openWallClock(timeZone: string): TellLocal {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant.getTime() / QUARTER_MILLISECONDS);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = offsetAt(format, quarter * QUARTER_MILLISECONDS);
      offsets.set(quarter, offset);
    }
    return new Date(instant.getTime() + offset).toISOString().slice(0, 16);
  };
}

/** Milliseconds that the wall clock is ahead of UTC at that time. */
function offsetAt(format: Intl.DateTimeFormat, time: number): number {
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    // Some runtimes say 24 for midnight.
    part('hour') % 24,
    part('minute'),
    part('second'),
  );
  return wall - time;
}
