// Wall-clock time in a named zone, for triggers and dates of mail. Months count from 1.

export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekDay: number;
}

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows in `zone` ("Europe/Berlin") at that instant. Throws RangeError. */
export function wallTimeOf(instant: Date, zone: string): WallTime {
  const parts = new Map<string, string>();
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts.set(type, value);
  const part = (name: string) => Number(parts.get(name));
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const weekDay = ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
  return {
    year,
    month,
    day,
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    weekDay,
  };
}

/**
 * The instant at which a clock on the wall in `zone` shows that time. Days and minutes may lie over
 * the edge (day 32). A time that is skipped in spring counts on from before the gap (02:30 → 03:30);
 * of a time that comes twice in autumn, the first is meant.
 */
export function instantOf(
  wall: Pick<WallTime, 'year' | 'month' | 'day' | 'hour' | 'minute'>,
  zone: string,
): Date {
  const asIfUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const before = asIfUtc - offsetMs(new Date(asIfUtc - DAY_MS), zone);
  const after = asIfUtc - offsetMs(new Date(asIfUtc + DAY_MS), zone);
  for (const candidate of [before, after]) {
    if (candidate + offsetMs(new Date(candidate), zone) === asIfUtc) return new Date(candidate);
  }
  return new Date(before);
}

/** How far the zone is ahead of UTC at that instant, in milliseconds. */
export function offsetMs(instant: Date, zone: string): number {
  const wall = wallTimeOf(instant, zone);
  const asIfUtc = Date.UTC(
    wall.year,
    wall.month - 1,
    wall.day,
    wall.hour,
    wall.minute,
    wall.second,
  );
  return asIfUtc - Math.floor(instant.getTime() / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
