// Instants and the wall clock of the spreadsheet. The script's own zone is never used: it is
// whatever the person had who made the template.
import { readableMoment } from '#words/dates';
import { dayInLetter } from '../domain/letters/letter-dates';
import { openWallClock, type TellLocal } from '../domain/wall-clock';

const clocks = new Map<string, TellLocal>();

/** "2026-11-24T09:30" in the zone, as a `datetime-local` field shows it. */
export function toLocalDateTime(instant: Date | null, timeZone: string): string {
  return instant ? wallClock(timeZone)(instant) : '';
}

/** "2026-11-24" in the zone. */
export function toLocalDate(instant: Date | null, timeZone: string): string {
  return toLocalDateTime(instant, timeZone).slice(0, 10);
}

function wallClock(timeZone: string): TellLocal {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = newClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

/** Google names a few zones that the runtime may not know; its own service knows them all. */
function newClock(timeZone: string): TellLocal {
  try {
    return openWallClock(timeZone);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    return (instant) => Utilities.formatDate(instant, timeZone, "yyyy-MM-dd'T'HH:mm");
  }
}

/** "Tue 24 Nov 2026, 09:30" in the zone, for people. */
export function toReadableTime(instant: Date, timeZone: string): string {
  const [day = '', time = ''] = toLocalDateTime(instant, timeZone).split('T');
  const date = new Date(`${day}T00:00:00Z`);
  return readableMoment({
    weekday: date.getUTCDay(),
    day: date.getUTCDate(),
    month: date.getUTCMonth(),
    year: date.getUTCFullYear(),
    time,
  });
}

/** "24 November" in the zone, as it reads in a letter. */
export function toLetterDate(instant: Date | null, timeZone: string): string {
  return dayInLetter(toLocalDate(instant, timeZone));
}

/**
 * The instant of a wall-clock text in the zone: "2026-11-24T09:30", or "2026-11-24" for midnight.
 * A time that the clocks skip in spring becomes the one an hour later. null for anything else,
 * also for a day that no calendar has.
 */
export function fromLocal(text: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text)) return null;
  const wallTime = text.includes('T') ? text : `${text}T00:00`;
  const instant = Utilities.parseDate(wallTime, timeZone, "yyyy-MM-dd'T'HH:mm");
  return toLocalDate(instant, timeZone) === text.slice(0, 10) ? instant : null;
}

/** The zone of the script: told in a check, and used for nothing. */
export function scriptZone(): string {
  return Session.getScriptTimeZone();
}
