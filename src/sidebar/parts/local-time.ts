// Wall-clock text ("2026-11-24T09:30") in the spreadsheet's time zone, as people read it: shown
// without ever asking which zone that is.
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

function shown(time: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return format.format(time).replace(',', '');
}
