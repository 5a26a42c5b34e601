// Where the columns and the records of a tab are at this moment: people move them at any time.
import type { Sheet } from '../google/book';
import { cellText } from './cell';
import { sameHeader, type Tab } from './columns';
import { columnLetters } from './dress';
import {
  columnNumber,
  FIRST_ROW_NUMBER,
  findColumns,
  HEADER_ROW_NUMBER,
  readHeaders,
} from './table';
import { type OwnCell, ownCellsIn } from './whole-rows';

export interface Located<Key extends string> {
  /** From 1. */
  readonly columnNumbers: ReadonlyMap<Key, number>;
  /** By ID. Of two rows with one ID the first is the record; the copy gets an ID of its own elsewhere. */
  readonly rowNumbers: ReadonlyMap<string, number>;
}

/** By the header row and the column of IDs alone: two calls. */
export function locateRows<Key extends string>(sheet: Sheet, tab: Tab<Key>): Located<Key> {
  const columnNumbers = findColumns(tab, readHeaders(sheet));
  const [, ...ids] = readIdColumn(sheet, tab, columnNumbers);
  return { columnNumbers, rowNumbers: numbersById(ids) };
}

/**
 * Where the records are now, once more: one call while the column of IDs is where it was.
 * @param before as they were located earlier in this execution
 */
export function locateAgain<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  before: Located<Key>,
): Located<Key> {
  const [header, ...ids] = readIdColumn(sheet, tab, before.columnNumbers);
  return sameHeader(cellText(header), tab.columns['id' as Key].header)
    ? { columnNumbers: before.columnNumbers, rowNumbers: numbersById(ids) }
    : locateRows(sheet, tab);
}

/** The whole column with its header: so nobody has to be asked how far it reaches. */
function readIdColumn<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  columnNumbers: ReadonlyMap<Key, number>,
): readonly unknown[] {
  const letters = columnLetters(columnNumber(tab, columnNumbers, 'id' as Key));
  const cells: readonly (readonly unknown[])[] = sheet
    .getRange(`${letters}:${letters}`)
    .getValues();
  return cells.map(([id]) => id);
}

/** Every cell of a tab, by row and column, also in rows that are no records. */
export interface Grid<Key extends string> extends Located<Key> {
  readonly cell: (rowNumber: number, key: Key) => unknown;
  /** '' for a row without an ID. */
  readonly idAt: (rowNumber: number) => string;
  readonly ownCells: (rowNumber: number) => readonly OwnCell<unknown>[];
}

export function readGrid<Key extends string>(sheet: Sheet, tab: Tab<Key>): Grid<Key> {
  const values: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  const columnNumbers = findColumns(tab, values[HEADER_ROW_NUMBER - 1] ?? []);
  const cell = (rowNumber: number, key: Key) =>
    values[rowNumber - 1]?.[columnNumber(tab, columnNumbers, key) - 1] ?? '';
  const idAt = (rowNumber: number) => cellText(cell(rowNumber, 'id' as Key));
  const ids = values.slice(HEADER_ROW_NUMBER).map((_, index) => idAt(FIRST_ROW_NUMBER + index));
  const ownCells = ownCellsIn(values, columnNumbers);
  return { columnNumbers, rowNumbers: numbersById(ids), cell, idAt, ownCells };
}

function numbersById(ids: readonly unknown[]): ReadonlyMap<string, number> {
  const rowNumbers = new Map<string, number>();
  ids.forEach((id, index) => {
    const text = cellText(id);
    if (text !== '' && !rowNumbers.has(text)) rowNumbers.set(text, FIRST_ROW_NUMBER + index);
  });
  return rowNumbers;
}
