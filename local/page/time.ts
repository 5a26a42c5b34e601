// Instants in words, in the spreadsheet's zone.
import { momentWords } from '#local-words/clock';
import { LOCALE } from '#local-words/frame';
import { instantToSerial, openZone, serialToInstant } from '../workbook/zone';

const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

/** "Tue 24 Nov 2026, 09:30". */
export function formatMoment(at: number, timeZone: string): string {
  return `${formatDay(at, timeZone, true)}`;
}

/** "24 Nov, 09:30", or with weekday and year. */
export function formatDay(at: number, timeZone: string, isLong = false): string {
  const parts = new Intl.DateTimeFormat(LOCALE, {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(isLong ? { weekday: 'short', year: 'numeric' } : {}),
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const [day, month] = [part('day'), part('month')];
  const time = `${part('hour')}:${part('minute')}`;
  return isLong
    ? momentWords.long(part('weekday'), day, month, part('year'), time)
    : momentWords.short(day, month, time);
}

/** "2026-11-24T09:30", as a date-time field wants it. */
export function localInputOf(at: number, timeZone: string): string {
  const wall = (instantToSerial(at, openZone(timeZone)) - EPOCH_DAYS) * DAY_MS;
  return new Date(Math.round(wall)).toISOString().slice(0, 16);
}

export function instantOfInput(text: string, timeZone: string): number {
  const serial = Date.parse(`${text.slice(0, 16)}:00Z`) / DAY_MS + EPOCH_DAYS;
  return serialToInstant(serial, openZone(timeZone));
}

export function tomorrowAt(hour: number, now: number, timeZone: string): number {
  const zone = openZone(timeZone);
  return serialToInstant(Math.floor(instantToSerial(now, zone)) + 1 + hour / 24, zone);
}
