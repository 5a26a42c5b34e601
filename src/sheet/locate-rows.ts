// Where the columns and the records of a tab are at this moment: people move them at any time.
import type { Sheet } from '../google/book';
import { cellText } from './cell';
import type { Tab } from './columns';
import { columnNumber, FIRST_ROW_NUMBER, findColumns, HEADER_ROW_NUMBER } from './table';
import { type OwnCell, ownCellsIn } from './whole-rows';

export interface Located<Key extends string> {
  /** From 1. */
  readonly columnNumbers: ReadonlyMap<Key, number>;
  /** By ID. Of two rows with one ID the first is the record; the copy gets an ID of its own elsewhere. */
  readonly rowNumbers: ReadonlyMap<string, number>;
}

/** By the header row and the column of IDs alone. */
export function locateRows<Key extends string>(sheet: Sheet, tab: Tab<Key>): Located<Key> {
  const lastColumn = Math.max(1, sheet.getLastColumn());
  const headers = sheet.getRange(HEADER_ROW_NUMBER, 1, 1, lastColumn).getValues()[0] ?? [];
  const columnNumbers = findColumns(tab, headers);
  const idColumn = columnNumber(tab, columnNumbers, 'id' as Key);
  const count = Math.max(1, sheet.getLastRow() - HEADER_ROW_NUMBER);
  const ids = sheet.getRange(FIRST_ROW_NUMBER, idColumn, count, 1).getValues();
  return { columnNumbers, rowNumbers: numbersById(ids.map(([id]) => id)) };
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
