// Wall-clock text ("2026-11-24T09:30") in the spreadsheet's time zone: reckoned with and shown
// without ever asking which zone that is.

const MINUTE_MS = 60_000;
const WALL_CLOCK = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;

/** `addMinutes('2026-11-24T23:50', 20)` → `'2026-11-25T00:10'`; '' for what is no wall-clock text. */
export function addMinutes(local: string, minutes: number): string {
  const time = timeOf(local);
  return time === null ? '' : new Date(time + minutes * MINUTE_MS).toISOString().slice(0, 16);
}

/** `dayAndTime('2026-11-24T11:30')` → `'Tue 24 Nov, 11:30'`. What cannot be read is given back. */
export function dayAndTime(local: string): string {
  const time = timeOf(local);
  return time === null ? local : `${shown(time)}, ${local.slice(11, 16)}`;
}

/** `day('2026-11-24')` → `'Tue 24 Nov'`. What cannot be read is given back. */
export function day(local: string): string {
  const time = timeOf(local);
  return time === null ? local : shown(time);
}

function shown(time: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return format.format(time).replace(',', '');
}

/** The instant that this text would be in UTC: good for differences only. */
function timeOf(local: string): number | null {
  const match = WALL_CLOCK.exec(local);
  if (match === null) return null;
  const [, year, month, date, hour = '0', minute = '0'] = match;
  return Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute));
}
