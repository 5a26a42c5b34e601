// What the cells of a column look like and accept.
import { cellHints } from '#words/sheet-cells';
import type { Sheet } from '../google/book';
import { checkbox, copyLook, dateOnly, dropdown } from '../google/cell-rules';
import { labelsOf } from './choice-cells';
import type { Column } from './columns';

/** Added beyond the rows that are wanted. */
const SPARE_ROWS = 100;

/** Of a bold letter at the usual size, more or less. */
const HEADER_CHARACTER_PIXELS = 7.3;

/** Plain text keeps what people type by hand as they typed it: `01`, `1-2`, `+1 555 0100`. */
const FORMATS: Readonly<Record<Column['kind'], string | null>> = {
  id: '@',
  text: '@',
  'long-text': '@',
  choice: null,
  date: 'd mmm yyyy',
  'date-time': 'ddd d mmm yyyy, hh:mm',
  number: '0',
  checkbox: null,
  link: null,
};

export interface PlacedColumn {
  readonly column: Column;
  /** From 1. */
  readonly number: number;
}

/**
 * Gives rows of the placed columns their formats and rules: one call for each format, one for each
 * column with a rule, however many rows there are.
 */
export function dressColumns(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  firstRowNumber: number,
  rowCount: number,
): void {
  if (rowCount < 1) return;
  formatColumns(sheet, columns, firstRowNumber, rowCount);
  for (const { column, number } of columns) {
    const rule = ruleOf(column);
    if (rule) sheet.getRange(firstRowNumber, number, rowCount, 1).setDataValidation(rule);
  }
}

/**
 * The same for a tab where nobody has rules of their own yet: all rules in one call.
 * @param columns from the first to the last, without a gap
 */
export function dressNewTab(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  firstRowNumber: number,
  rowCount: number,
): void {
  formatColumns(sheet, columns, firstRowNumber, rowCount);
  const rules = columns.map(({ column }) => ruleOf(column));
  if (rules.every((rule) => rule === null)) return;
  sheet
    .getRange(firstRowNumber, 1, rowCount, columns.length)
    .setDataValidations(Array.from({ length: rowCount }, () => rules));
}

function formatColumns(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  firstRowNumber: number,
  rowCount: number,
): void {
  for (const format of new Set(Object.values(FORMATS))) {
    const ranges = columns
      .filter(({ column }) => FORMATS[column.kind] === format)
      .map(({ number }) => {
        const letters = columnLetters(number);
        return `${letters}${firstRowNumber}:${letters}${firstRowNumber + rowCount - 1}`;
      });
    if (format !== null && ranges.length > 0) sheet.getRangeList(ranges).setNumberFormat(format);
  }
}

/**
 * Adds rows at the end of a tab, which look and accept what its last row does: Google's reference does
 * not say what becomes of formats and rules there, so they are copied. Some rows more than are
 * wanted, so that the next records find theirs.
 * @param from the number of the last row that there is
 * @param width how many columns
 * @returns how many rows were added
 */
export function addRows(
  sheet: Sheet,
  { from, count, width }: { from: number; count: number; width: number },
): number {
  sheet.insertRowsAfter(from, count + SPARE_ROWS);
  copyLook(
    sheet.getRange(from, 1, 1, width),
    sheet.getRange(from + 1, 1, count + SPARE_ROWS, width),
  );
  return count + SPARE_ROWS;
}

function ruleOf(column: Column): GoogleAppsScript.Spreadsheet.DataValidation | null {
  switch (column.kind) {
    case 'choice':
      return dropdown(labelsOf(column), cellHints.choose(column.header));
    case 'checkbox':
      return checkbox();
    case 'date':
    case 'date-time':
      return dateOnly(cellHints.date(column.header));
    default:
      return null;
  }
}

/** In pixels; wider than it asks for where its header would be cut off. */
export function widthOf({ width, header }: Column): number {
  return Math.max(width, Math.ceil(header.length * HEADER_CHARACTER_PIXELS));
}

/** Has it a dropdown, a checkbox, or dates only? */
export function hasRule({ kind }: Column): boolean {
  return kind === 'choice' || kind === 'checkbox' || kind === 'date' || kind === 'date-time';
}

/** 1 → A, 27 → AA. */
export function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnLetters((number - 1 - rest) / 26) + letter : letter;
}
