// What stands in a row beyond the columns of its tab: people add columns of their own, and a row that
// is taken out and put back must not lose them.
import { cellText } from './cell';
import { readLines } from './read-lines';
import { HEADER_ROW_NUMBER, type Table } from './table';

/** A cell under a header that people added. */
export interface OwnCell<Value> {
  readonly header: string;
  readonly value: Value;
}

/** The filled cells of rows under headers that are not the tab's. Of a formula only its value is told. */
export function ownCellsIn(
  values: readonly (readonly unknown[])[],
  columnNumbers: ReadonlyMap<string, number>,
): (rowNumber: number) => readonly OwnCell<unknown>[] {
  const headers = values[HEADER_ROW_NUMBER - 1] ?? [];
  const known = new Set(columnNumbers.values());
  return (rowNumber) =>
    (values[rowNumber - 1] ?? []).flatMap((value, index) => {
      const header = cellText(headers[index]);
      const isOwn = !known.has(index + 1) && value !== '' && value !== null;
      return isOwn ? [{ header, value }] : [];
    });
}

/** Reads the tab once more, for all of its rows. */
export function readOwnCells<Key extends string>({
  sheet,
  columnNumbers,
}: Table<Key>): (rowNumber: number) => readonly OwnCell<unknown>[] {
  return ownCellsIn(readLines(sheet), columnNumbers);
}
