// Wall-clock time in a time zone. Sheets keeps dates as serial days of the wall clock; scripts see
// instants. Zones come from Intl; their offsets are kept per quarter of an hour, since a column of
// 10,000 dates would else ask Intl 10,000 times.

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const QUARTER_MS = 900_000;

export interface Zone {
  readonly name: string;
  /** Milliseconds to add to an instant to get its wall clock, read as if it were UTC. */
  offsetAt(instantMs: number): number;
}

/** Throws a RangeError for a name that Intl does not know. */
export function openZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return {
    name,
    offsetAt(instantMs) {
      const quarter = Math.floor(instantMs / QUARTER_MS);
      const before = known.get(quarter);
      if (before !== undefined) return before;
      const start = quarter * QUARTER_MS;
      const offset = wallClockOf(format, start) - start;
      known.set(quarter, offset);
      return offset;
    },
  };
}

function wallClockOf(format: Intl.DateTimeFormat, instantMs: number): number {
  const parts: Record<string, string> = {};
  for (const part of format.formatToParts(instantMs)) parts[part.type] = part.value;
  const year = Number(parts.year) * (parts.era === 'BC' ? -1 : 1);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime();
}

/**
 * The instant of a wall-clock serial day. In the hour that a clock change skips it is the instant
 * after the change; in the hour that comes twice it is the first.
 */
export function serialToInstant(serial: number, zone: Zone): number {
  const wall = EPOCH_MS + Math.round(serial * DAY_MS);
  const first = wall - zone.offsetAt(wall - zone.offsetAt(wall));
  const earlier = wall - zone.offsetAt(wall - DAY_MS);
  return earlier < first && earlier + zone.offsetAt(earlier) === wall ? earlier : first;
}

/** The serial day of an instant's wall clock. */
export function instantToSerial(instantMs: number, zone: Zone): number {
  return (instantMs + zone.offsetAt(instantMs) - EPOCH_MS) / DAY_MS;
}

export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH_MS) / DAY_MS;
}
