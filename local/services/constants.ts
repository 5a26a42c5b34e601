// The constants of the services beside SpreadsheetApp. Each shows its name, as Google's do.
import { EnumValue } from './spreadsheet/enums';

export type Constants<N extends string> = Readonly<Record<N, EnumValue>>;

export function constants<N extends string>(...names: readonly N[]): Constants<N> {
  const entries = names.map((name, place) => [name, new EnumValue(name, place)]);
  return Object.freeze(Object.fromEntries(entries) as Constants<N>);
}

/** The name of a constant that a script passed, also where it passed the name itself. */
export function constantName(value: unknown): string {
  return value instanceof EnumValue || typeof value === 'string' ? String(value) : '';
}
