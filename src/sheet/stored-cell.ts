// Cells in a shape that crosses to the page and can be compared.
import { cellDate, cellText, textCell } from './cell';

/** A cell as it crosses to the page: a date as `{date: ISO instant}`. */
export type StoredCell = string | number | boolean | { readonly date: string };

/** A value that was read from a cell, in a shape that two can be compared by. */
export function storedCell(value: unknown): StoredCell {
  const date = cellDate(value);
  // A sheet keeps days and their fractions: what comes back may be a millisecond off.
  if (date) return { date: new Date(Math.round(date.getTime() / 1000) * 1000).toISOString() };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return cellText(value);
}

/** The same of a value that is to be written: what the cell will hold. */
export function storedValue(value: unknown): StoredCell {
  if (typeof value === 'string') return cellText(textCell(value));
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return storedCell(value);
}

/** The value to write, so that the cell holds again what was stored. */
export function restoredCell(stored: StoredCell): string | number | boolean | Date {
  return typeof stored === 'object' ? new Date(stored.date) : stored;
}

export function isSameCell(one: StoredCell, other: StoredCell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
