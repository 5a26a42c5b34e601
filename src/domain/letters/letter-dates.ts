// Days and times as they read in a letter, from wall-clock text ("2026-11-24T09:30"): no zone is
// asked for. What cannot be read is ''.
import { letterDates } from '#words/letters-dates';

/** `dayInLetter('2026-11-24T09:30')` → `'24 November'` */
export function dayInLetter(local: string): string {
  return told(local, { day: 'numeric', month: 'long' });
}

/** `weekdayInLetter('2026-11-24')` → `'Tuesday, 24 November'`: for a day that is to come. */
export function weekdayInLetter(local: string): string {
  const weekday = told(local, { weekday: 'long' });
  return weekday === '' ? '' : letterDates.weekdayAndDay(weekday, dayInLetter(local));
}

/** `dateOfLetter('2026-11-24')` → `'24 November 2026'`: in words, since 4/11 has two meanings. */
export function dateOfLetter(local: string): string {
  return told(local, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `timeInLetter('2026-11-24T14:05')` → `'2:05 pm'`; '' for a day without a time. */
export function timeInLetter(local: string): string {
  const [, hour, minute] = /T([01]\d|2[0-3]):([0-5]\d)/.exec(local) ?? [];
  if (hour === undefined || minute === undefined) return '';
  return letterDates.time(Number(hour), minute);
}

function told(local: string, parts: Intl.DateTimeFormatOptions): string {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(local)?.[0];
  const time = Date.parse(`${day}T00:00:00Z`);
  if (day === undefined || Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(letterDates.locale, { timeZone: 'UTC', ...parts }).format(time);
}
