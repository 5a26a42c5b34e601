// What the add-on knows of the person who uses it. Private to that person: it never goes into the
// shared sheet.

export interface Settings {
  /** The name that ends every note. */
  readonly name: string;
  /** One line that says who is writing: "a nurse moving into health-care IT". */
  readonly introduction: string;
  /** The field that one wants to learn about, as it reads in "your advice on …". */
  readonly field: string;
  /** What stands under the name: phone number, profile link. May have several lines; may be ''. */
  readonly signature: string;
  /** Hours between the end of an interview and the draft of the thank-you note. [0–24] */
  readonly thankYouDelayHours: number;
  /** Days that are no business days, beside weekends; sorted, each day once. */
  readonly holidays: readonly Holiday[];
}

export interface Holiday {
  /** "2026-11-26" */
  readonly day: string;
  /** What it is; '' where nobody said. */
  readonly name: string;
}

export const DEFAULT_SETTINGS: Settings = {
  name: '',
  introduction: '',
  field: '',
  signature: '',
  thankYouDelayHours: 2,
  holidays: [],
};

export const MOST_DELAY_HOURS = 24;
/** Some five years of public holidays, far below the 9 kB that one stored value may have. */
const MOST_HOLIDAYS = 60;
const MOST_HOLIDAY_CHARACTERS = 40;
/** Enough for any name or line, far below what a person's store can hold. */
export const MOST_SETTING_CHARACTERS = 500;

/** Settings from JSON or from the page: what is missing or of another type keeps its default. */
export function readSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const hours = given.thankYouDelayHours;
  return {
    name: line(given.name),
    introduction: line(given.introduction),
    field: line(given.field),
    signature: typeof given.signature === 'string' ? shorten(given.signature.trim()) : '',
    thankYouDelayHours:
      typeof hours === 'number' && hours >= 0 && hours <= MOST_DELAY_HOURS
        ? hours
        : DEFAULT_SETTINGS.thankYouDelayHours,
    holidays: readHolidays(given.holidays),
  };
}

function readHolidays(value: unknown): readonly Holiday[] {
  if (!Array.isArray(value)) return [];
  const byDay = new Map<string, Holiday>();
  for (const one of value as readonly Partial<Record<keyof Holiday, unknown>>[]) {
    const day = one?.day;
    if (typeof day !== 'string' || !isDay(day)) continue;
    const name = Array.from(line(one.name)).slice(0, MOST_HOLIDAY_CHARACTERS).join('');
    byDay.set(day, { day, name });
  }
  return [...byDay.values()]
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .slice(-MOST_HOLIDAYS);
}

/** A day that the calendar has: no 30 February. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** One line of text, however it was typed. */
function line(value: unknown): string {
  return typeof value === 'string' ? shorten(value.replace(/\s+/g, ' ').trim()) : '';
}

function shorten(text: string): string {
  return Array.from(text).slice(0, MOST_SETTING_CHARACTERS).join('');
}
