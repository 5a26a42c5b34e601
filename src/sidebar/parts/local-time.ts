// Wall-clock text ("2026-11-24T09:30") in the spreadsheet's time zone, as people read it: shown
// without ever asking which zone that is.
import { DAY_LOCALE } from '#words/days';
import { wallTime } from '../../domain/local-clock';

export { addMinutes } from '../../domain/local-clock';

/** `dayAndTime('2026-11-24T11:30')` → `'Tue 24 Nov, 11:30'`. What cannot be read is given back. */
export function dayAndTime(local: string): string {
  const time = wallTime(local);
  return time === null ? local : `${shown(time)}, ${local.slice(11, 16)}`;
}

/** `day('2026-11-24')` → `'Tue 24 Nov'`. What cannot be read is given back. */
export function day(local: string): string {
  const time = wallTime(local);
  return time === null ? local : shown(time);
}

/** `longDay('2026-11-24')` → `'Tuesday 24 November'`. What cannot be read is given back. */
export function longDay(local: string): string {
  const time = wallTime(local);
  if (time === null) return local;
  const long = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(DAY_LOCALE, long).format(time).replace(',', '');
}

function shown(time: number): string {
  const format = new Intl.DateTimeFormat(DAY_LOCALE, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return format.format(time).replace(',', '');
}
