// Wall-clock text ("2026-11-24T09:30" or "2026-11-24") in the spreadsheet's zone, reckoned with as it
// stands. No zone is ever asked for, so a day is a day also where the clocks change in between.

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WALL_CLOCK = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;

/** The instant that this text would be in UTC: good for differences only. null for anything else. */
export function wallTime(local: string): number | null {
  const match = WALL_CLOCK.exec(local);
  if (match === null) return null;
  const [, year, month, date, hour = '0', minute = '0'] = match;
  return Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute));
}

/** `addMinutes('2026-11-24T23:50', 20)` → `'2026-11-25T00:10'`; '' for what is no wall-clock text. */
export function addMinutes(local: string, minutes: number): string {
  const time = wallTime(local);
  if (time === null) return '';
  const moved = time + minutes * MINUTE_MS;
  const day = dayText(Math.floor(moved / DAY_MS));
  const minute = Math.floor((moved - Math.floor(moved / DAY_MS) * DAY_MS) / MINUTE_MS);
  return day && `${day}T${twoDigits(minute / 60)}:${twoDigits(minute % 60)}`;
}

/** `addDays('2026-02-28T09:30', 1)` → `'2026-03-01'`; '' for what is no wall-clock text. */
export function addDays(local: string, days: number): string {
  const number = dayNumber(local);
  return number === null ? '' : dayText(number + days);
}

/** `dayOf('2026-11-24T09:30')` → `'2026-11-24'` */
export function dayOf(local: string): string {
  return local.slice(0, 10);
}

/** Days since 1 January 1970, a Thursday; null for what is no wall-clock text. */
export function dayNumber(local: string): number | null {
  const time = wallTime(local);
  return time === null ? null : Math.floor(time / DAY_MS);
}

/** `dayText(20781)` → `'2026-11-24'`; '' beyond the years that wall-clock text can tell. */
export function dayText(number: number): string {
  let text = dayTexts.get(number);
  if (text === undefined) {
    const date = new Date(number * DAY_MS);
    const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString();
    // Years before 0 and after 9999 have a sign and six digits.
    text = /^\d/.test(iso) ? iso.slice(0, 10) : '';
    dayTexts.set(number, text);
  }
  return text;
}

/** Thousands of records share a few hundred days, and telling one is the slow part. */
const dayTexts = new Map<number, string>();

/** Whole days from the one to the other: `daysBetween('2026-11-24T23:00', '2026-11-25')` → `1`. */
export function daysBetween(from: string, to: string): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
