// Days and times of the sample, told from the moment at which it is loaded.

/** A day: −1 is yesterday. With `at` ("14:30") a time on that day. */
export interface Moment {
  readonly day: number;
  readonly at?: string;
}

/** Hours from the moment of loading, rounded to the half-hour before. */
export interface FromNow {
  readonly hours: number;
}

export type SampleValue = string | number | boolean | Moment | FromNow;

/** One row, keyed by the header text. Columns that are not named stay empty. */
export type SampleRow = Readonly<Record<string, SampleValue>>;

/** The rows of each tab, by its name. */
export type SampleTabs = Readonly<Record<string, readonly SampleRow[]>>;

/** Every row as one person's. */
export function ownedBy(owner: string, tabs: SampleTabs): SampleTabs {
  const owned = (rows: readonly SampleRow[]) => rows.map((row) => ({ ...row, Owner: owner }));
  return Object.fromEntries(Object.entries(tabs).map(([name, rows]) => [name, owned(rows)]));
}

/** All rows in one sheet, one person's below the other's. */
export function together(all: readonly SampleTabs[]): SampleTabs {
  const names = new Set(all.flatMap((tabs) => Object.keys(tabs)));
  return Object.fromEntries(
    [...names].map((name) => [name, all.flatMap((tabs) => tabs[name] ?? [])]),
  );
}

export const day = (days: number): Moment => ({ day: days });
export const at = (days: number, time: string): Moment => ({ day: days, at: time });
export const fromNow = (hours: number): FromNow => ({ hours });

/** The serial day of a moment, where `now` is the serial day of the loading. */
export function serialOf(moment: Moment | FromNow, now: number): number {
  if ('hours' in moment) return Math.floor((now + moment.hours / 24) * 48 + 1e-6) / 48;
  const [hours = 0, minutes = 0] = (moment.at ?? '0:0').split(':').map(Number);
  return Math.floor(now) + moment.day + (hours * 60 + minutes) / 1_440;
}
