// Writing cells as scripts do: strings as if typed, dates as the wall clock of the spreadsheet.
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { ServiceError } from '../runtime/host';
import type { Block } from './block';
import { CellReader } from './cells';
import { parseTyped, parseTypedInTextCell, type TypedValue } from './typed-value';
import type { Workbook } from './workbook';
import { instantToSerial } from './zone';

/** https://support.google.com/drive/answer/37603 */
const MAX_CELL_CHARACTERS = 50_000;

export type CellPatch = ICellData;
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<CellPatch>>;

const NOTHING: Readonly<CellPatch> = { v: null, t: null, f: null, si: null, p: null };

/** One change to many cells; what a patch does not name stays. */
export function patchCells(book: Workbook, sheetId: string, cellValue: CellMatrix): void {
  book.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
}

/** Builds one patch per cell; `place` counts rows and columns of the block from 0. */
export function patchBlock(
  book: Workbook,
  block: Block,
  patch: (row: number, column: number) => CellPatch | null,
): void {
  const matrix: CellMatrix = {};
  for (let r = 0; r < block.rows; r += 1) {
    const line: Record<number, CellPatch> = {};
    let isUsed = false;
    for (let c = 0; c < block.columns; c += 1) {
      const cell = patch(r, c);
      if (cell === null) continue;
      line[block.column + c] = cell;
      isUsed = true;
    }
    if (isUsed) matrix[block.row + r] = line;
  }
  if (Object.keys(matrix).length > 0) patchCells(book, block.sheetId, matrix);
}

/**
 * What writing these values would make of the cells, and writes nothing yet.
 * @param values string, number, boolean, Date, or null for an empty cell
 * @throws ServiceError when a text is too long for a cell
 */
export function planValues(
  book: Workbook,
  block: Block,
  values: readonly (readonly unknown[])[],
): CellPatch[][] {
  const reader = new CellReader(book, block.sheetId);
  const year = new Date(
    book.now().getTime() + book.zone.offsetAt(book.now().getTime()),
  ).getUTCFullYear();
  return values.map((line, r) =>
    line.map((value, c) => {
      const pattern = (): string | null => reader.pattern(block.row + r, block.column + c);
      return patchFor(book, value, pattern, year);
    }),
  );
}

function patchFor(
  book: Workbook,
  value: unknown,
  patternOf: () => string | null,
  year: number,
): CellPatch {
  if (typeof value === 'string') {
    if (value.length > MAX_CELL_CHARACTERS) {
      throw new ServiceError(
        `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
      );
    }
    const pattern = patternOf();
    const typed = isTextPattern(pattern)
      ? parseTypedInTextCell(value, year, book.quirks)
      : parseTyped(value, year);
    return patchForTyped(typed, pattern);
  }
  if (typeof value === 'number') return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return patchForDate(book, value, patternOf());
  return { ...NOTHING };
}

function patchForDate(book: Workbook, value: Date, pattern: string | null): CellPatch {
  const serial = instantToSerial(value.getTime(), book.zone);
  const patch: CellPatch = { ...NOTHING, v: serial, t: CellValueType.NUMBER };
  if (pattern !== null && numfmt.isDateFormat(pattern)) return patch;
  const isWholeDay = Number.isInteger(serial);
  return { ...patch, s: { n: { pattern: isWholeDay ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss' } } };
}

function patchForTyped(typed: TypedValue, pattern: string | null): CellPatch {
  switch (typed.kind) {
    case 'empty':
      return { ...NOTHING };
    case 'text':
      return {
        ...NOTHING,
        v: typed.text,
        t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case 'boolean':
      return { ...NOTHING, v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return { ...NOTHING, f: typed.formula };
    case 'number': {
      const patch: CellPatch = { ...NOTHING, v: typed.number, t: CellValueType.NUMBER };
      const isFree = pattern === null || pattern === 'General';
      const becomesDate = typed.pattern !== null && numfmt.isDateFormat(typed.pattern);
      // A date typed over a number format turns the cell into a date; other formats stay.
      const takes =
        typed.pattern !== null && (isFree || (becomesDate && !numfmt.isDateFormat(pattern)));
      return takes ? { ...patch, s: { n: { pattern: typed.pattern ?? '' } } } : patch;
    }
  }
}

export function isTextPattern(pattern: string | null): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** "=A1+1", or '' to clear. */
export function writeFormulas(
  book: Workbook,
  block: Block,
  formulas: readonly (readonly string[])[],
): void {
  patchBlock(book, block, (r, c) => {
    const formula = formulas[r]?.[c] ?? '';
    if (formula === '') return { ...NOTHING };
    return { ...NOTHING, f: formula.startsWith('=') ? formula : `=${formula}` };
  });
}

/** Merges a style record into each cell's own; null members take a property away. */
export function writeStyles(
  book: Workbook,
  block: Block,
  styleAt: (row: number, column: number) => Nullable<IStyleData>,
): void {
  patchBlock(book, block, (r, c) => ({ s: styleAt(r, c) ?? null }));
}

export function clearContents(book: Workbook, block: Block): void {
  const reader = new CellReader(book, block.sheetId);
  patchBlock(book, block, (r, c) =>
    reader.cell(block.row + r, block.column + c) == null ? null : { ...NOTHING },
  );
}

export function clearStyles(book: Workbook, block: Block): void {
  const sheet = book.worksheet(block.sheetId);
  patchBlock(book, block, (r, c) =>
    sheet.getCellRaw(block.row + r, block.column + c)?.s == null ? null : { s: null },
  );
}
