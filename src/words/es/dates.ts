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

const WEEKDAYS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');

/** "mar, 24 nov 2026, 09:30" */
export function readableMoment({ weekday, day, month, year, time }: Moment): string {
  return `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month]} ${year}, ${time}`;
}
