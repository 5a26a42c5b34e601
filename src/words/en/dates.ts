// How the server tells a moment to people.

interface Moment {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  readonly day: number;
  /** 0 for January to 11 for December. */
  readonly month: number;
  readonly year: number;
  /** "09:30" */
  readonly time: string;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Tue 24 Nov 2026, 09:30" */
export function readableMoment({ weekday, day, month, year, time }: Moment): string {
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month]} ${year}, ${time}`;
}
