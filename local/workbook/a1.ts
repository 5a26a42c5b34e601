// A1 notation, within one workbook.
import type { Block } from './block';

/** A -> 0, Z -> 25, AA -> 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnLetters(index: number): string {
  let rest = index;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** "B2" or "B2:C5"; with `absolute`, "$B$2:$C$5". */
export function a1Of(block: Omit<Block, 'sheetId'>, absolute = false): string {
  const mark = absolute ? '$' : '';
  const cell = (row: number, column: number): string =>
    `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const start = cell(block.row, block.column);
  if (block.rows === 1 && block.columns === 1) return start;
  return `${start}:${cell(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}

/** Which sides of a range are said; a side that is not goes as far as the tab. */
export interface Bounds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

/** undefined where all sides are said, or where the text is a name. */
export function boundsOf(text: string): Bounds | undefined {
  const parts = parseA1Parts(text);
  if (parts === null) return undefined;
  const bounds = {
    startRow: parts.row !== null,
    endRow: parts.endRow !== null,
    startColumn: parts.column !== null,
    endColumn: parts.endColumn !== null,
  };
  return Object.values(bounds).every(Boolean) ? undefined : bounds;
}

/** "B:D", "3:5" or "A2:C", as a range is called whose sides are not all said. */
export function openA1Of(block: Omit<Block, 'sheetId'>, bounds: Bounds): string {
  const start = `${bounds.startColumn ? columnLetters(block.column) : ''}${bounds.startRow ? block.row + 1 : ''}`;
  const lastColumn = columnLetters(block.column + block.columns - 1);
  const lastRow = block.row + block.rows;
  return `${start}:${bounds.endColumn ? lastColumn : ''}${bounds.endRow ? lastRow : ''}`;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Rows and columns that the text leaves open ("A2:C", "3:5") are null. */
export interface A1Parts {
  readonly sheetName: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly endRow: number | null;
  readonly endColumn: number | null;
}

/** Places count from 0; the end is within. null for what is no reference. */
export function parseA1Parts(text: string): A1Parts | null {
  const match = REFERENCE.exec(text.trim());
  if (match === null) return null;
  const [, quotedName, plainName, column, row, endColumn, endRow] = match;
  if (column === undefined && row === undefined) return null;
  const isSingle = !text.slice(text.lastIndexOf('!') + 1).includes(':');
  if (isSingle && (column === undefined || row === undefined)) return null;
  const rowIndex = row === undefined ? null : Number(row) - 1;
  const columnAt = column === undefined ? null : columnIndex(column);
  return {
    sheetName: quotedName?.replaceAll("''", "'") ?? plainName ?? null,
    row: rowIndex,
    column: columnAt,
    endRow: isSingle ? rowIndex : endRow === undefined ? null : Number(endRow) - 1,
    endColumn: isSingle ? columnAt : endColumn === undefined ? null : columnIndex(endColumn),
  };
}

/** A reference that names its tab; open ends reach as far as a sheet can. */
export function parseA1(text: string, names: { idOf(name: string): string | null }): Block | null {
  const parts = parseA1Parts(text);
  if (parts?.sheetName == null) return null;
  const sheetId = names.idOf(parts.sheetName);
  return sheetId === null ? null : blockOfParts(parts, sheetId, 9_999_999, 18_278);
}

/** Fills open ends from the size of the tab, and puts a reference like "C3:A1" in order. */
export function blockOfParts(
  parts: A1Parts,
  sheetId: string,
  maxRows: number,
  maxColumns: number,
): Block {
  const rowA = parts.row ?? 0;
  const rowB = parts.endRow ?? maxRows - 1;
  const columnA = parts.column ?? 0;
  const columnB = parts.endColumn ?? maxColumns - 1;
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  return {
    sheetId,
    row,
    column,
    rows: Math.max(rowA, rowB) - row + 1,
    columns: Math.max(columnA, columnB) - column + 1,
  };
}
