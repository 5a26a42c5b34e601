// What a cell is to hold, and whether it does.
import type { CellLink } from '../google/book';
import { textCell, untrimmedText } from './cell';
import { isSameCell, storedCell, storedValue } from './stored-cell';

export type CellValue = string | number | boolean | Date | Link | null;
export type CellAsWritten = string | number | boolean | Date;

/** A cell that shows `text` and opens `url`. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** A cell that is to hold something, at its place in the last reading; indexes count from 0. */
export interface Wish<Key extends string> {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | { readonly link: CellLink; readonly text: string };
  /** The column that it is meant for; null for what is put back, wherever that stands. */
  readonly key: Key | null;
}

/** A value as it must be written so that text stays text. */
export function toCell(value: CellValue): CellAsWritten {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'object' && 'url' in value) return textCell(value.text);
  return value;
}

export function isLink(value: Wish<string>['value']): value is Link {
  return typeof value === 'object' && value !== null && 'url' in value;
}

export function stored(value: Wish<string>['value']) {
  return storedValue(value ?? '');
}

/** Does the cell hold what it should? */
export function holds(cell: unknown, value: Wish<string>['value']): boolean {
  return isSameCell(storedCell(cell ?? ''), stored(value));
}

/** What was read from a cell, to be written into it again: with the blanks at its ends. */
export function restored(cell: unknown): CellValue {
  return typeof cell === 'string' ? untrimmedText(cell) : (cell as CellValue);
}
