// What stands in a row beyond the columns of its tab: people add columns of their own, and a row that
// is taken out and put back must not lose them.
import { cellText } from './cell';
import { sameHeader } from './columns';
import { HEADER_ROW_NUMBER, type Table } from './table';
import { type CellValue, toCell } from './write-rows';

export interface OwnCell<Value> {
  readonly header: string;
  readonly value: Value;
}

/** The filled cells under headers that are not the tab's. Of a formula only its value is told. */
export function readOwnCells<Key extends string>(
  { sheet, columnNumbers }: Table<Key>,
  rowNumber: number,
): readonly OwnCell<unknown>[] {
  const width = sheet.getLastColumn();
  const [headers = []] = sheet.getRange(HEADER_ROW_NUMBER, 1, 1, width).getValues();
  const [values = []] = sheet.getRange(rowNumber, 1, 1, width).getValues();
  const known = new Set(columnNumbers.values());
  return headers.flatMap((header, index) => {
    const value: unknown = values[index];
    const isOwn = !known.has(index + 1) && cellText(header) !== '' && value !== '';
    return isOwn ? [{ header: cellText(header), value }] : [];
  });
}

/** Writes them under the same headers; where one is gone, its cell is left out. */
export function writeOwnCells<Key extends string>(
  { sheet, columnNumbers }: Table<Key>,
  rowNumber: number,
  cells: readonly OwnCell<CellValue>[],
): void {
  if (cells.length === 0) return;
  const width = sheet.getLastColumn();
  const [headers = []] = sheet.getRange(HEADER_ROW_NUMBER, 1, 1, width).getValues();
  const known = new Set(columnNumbers.values());
  for (const { header, value } of cells) {
    const index = headers.findIndex(
      (one, at) => !known.has(at + 1) && sameHeader(cellText(one), header),
    );
    if (index >= 0) sheet.getRange(rowNumber, index + 1).setValue(toCell(value));
  }
}
