// A link that opens Google Calendar with a talk filled in. It needs no permission: the person's own
// browser opens it, and the person saves the event.
import { encoded } from './mail/compose-link';
import { cleanLine } from './people/clean-text';
import { openWallClock, type TellLocal } from './wall-clock';

const CALENDAR = 'https://calendar.google.com/calendar/render';
/** As for links into Gmail: longer addresses are refused, and signing in adds to them. */
const MOST_URL_CHARACTERS = 8000;
const MOST_LINE_CHARACTERS = 200;
const MINUTE_MILLISECONDS = 60_000;
const DAY_MILLISECONDS = 24 * 60 * MINUTE_MILLISECONDS;
const USUAL_MINUTES = 20;

export interface CalendarEvent {
  readonly title: string;
  /** "2026-11-24T09:30", in the zone. */
  readonly startsAtLocal: string;
  readonly minutes: number;
  /** IANA name; '' leaves it to the calendar. */
  readonly timeZone: string;
  readonly where: string;
  /** What stands in the event, from the top; what does not fit into a link is left out at its end. */
  readonly lines: readonly string[];
  /** Stands last where lines were left out. */
  readonly leftOut: string;
}

/** The link, or '' where there is no date yet. */
export function calendarUrl(event: CalendarEvent): string {
  const dates = datesOf(event);
  if (dates === '') return '';
  for (let count = event.lines.length; count >= 0; count--) {
    const isWhole = count === event.lines.length;
    const url = urlOf(event, dates, [
      ...event.lines.slice(0, count),
      ...(isWhole ? [] : [event.leftOut]),
    ]);
    if (url.length <= MOST_URL_CHARACTERS) return url;
  }
  return urlOf(event, dates, []);
}

function urlOf(event: CalendarEvent, dates: string, lines: readonly string[]): string {
  const parameters = [
    ['action', 'TEMPLATE'],
    ['text', cleanLine(event.title, MOST_LINE_CHARACTERS)],
    ['dates', dates],
    ['ctz', event.timeZone],
    ['details', lines.join('\n')],
    ['location', cleanLine(event.where, MOST_LINE_CHARACTERS)],
  ] as const;
  const query = parameters
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
  return `${CALENDAR}?${query}`;
}

/** `20261124T093000/20261124T095000`; '' for what is no date. */
function datesOf({ startsAtLocal, minutes, timeZone }: CalendarEvent): string {
  const starts = timeOf(startsAtLocal);
  if (starts === null) return '';
  const shown = clockOf(timeZone);
  // Reckoned on the wall: where the clocks go back meanwhile, the event still ends after it begins.
  const ends = starts + (minutes > 0 ? minutes : USUAL_MINUTES) * MINUTE_MILLISECONDS;
  return [starts, ends]
    .map((time) => new Date(shown(time)).toISOString().slice(0, 19).replace(/[-:]/g, ''))
    .join('/');
}

/** A time that the clocks skip in spring becomes the one that they show instead. */
function clockOf(timeZone: string): (time: number) => number {
  let tell: TellLocal;
  try {
    tell = openWallClock(timeZone);
  } catch {
    // A zone that this browser does not know: the calendar will have to.
    return (time) => time;
  }
  const offsetAt = (instant: number) => (timeOf(tell(new Date(instant))) ?? instant) - instant;
  return (time) => {
    const instants = [DAY_MILLISECONDS, -DAY_MILLISECONDS].map(
      (step) => time - offsetAt(time + step),
    );
    const isShown = instants.some((instant) => instant + offsetAt(instant) === time);
    return isShown ? time : time + Math.abs((instants[0] ?? 0) - (instants[1] ?? 0));
  };
}

/** The instant that this wall-clock text would be in UTC. */
function timeOf(local: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const time = Date.parse(`${local}:00Z`);
  return Number.isNaN(time) ? null : time;
}
