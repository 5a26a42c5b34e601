// Reading cells: values as scripts see them, what is shown, formulas, styles.
import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  numfmt,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Block } from './block';
import { formulaInLocale } from './locale';
import type { Workbook } from './workbook';
import { serialToInstant } from './zone';

export type Plain = string | number | boolean;

/** `dates` are places in `values`, counted row by row from 0; the values there are epoch milliseconds. */
export interface CellValues {
  readonly values: Plain[][];
  readonly dates: number[];
}

/** What a tab holds, cell by cell, with the cells that array formulas spill into. */
export class CellReader {
  private readonly sheet: Worksheet;
  private readonly isDate = new Map<string, boolean>();

  constructor(
    private readonly book: Workbook,
    private readonly sheetId: string,
  ) {
    this.sheet = book.worksheet(sheetId);
  }

  cell(row: number, column: number): Nullable<ICellData> {
    const cell = this.sheet.getCellRaw(row, column);
    if (cell?.v != null || cell?.f != null || cell?.si != null || cell?.p != null) return cell;
    const spilled = this.book.injector.get(FormulaDataModel).getArrayFormulaCellData()[
      this.book.unitId
    ]?.[this.sheetId]?.[row]?.[column];
    return spilled?.v == null ? cell : { ...cell, ...spilled };
  }

  style(row: number, column: number): IStyleData {
    const own = this.ownStyle(this.sheet.getCellRaw(row, column));
    const byRow = this.sheet.getRowStyle(row);
    const byColumn = this.sheet.getColumnStyle(column);
    return byRow || byColumn ? { ...byColumn, ...byRow, ...own } : own;
  }

  pattern(row: number, column: number): string | null {
    return this.style(row, column).n?.pattern ?? null;
  }

  /** A string, number, boolean, or a serial day with `isDate`. */
  value(row: number, column: number): { value: Plain; isDate: boolean } {
    const cell = this.cell(row, column);
    const raw = rawValue(cell);
    if (typeof raw !== 'number') return { value: raw, isDate: false };
    return { value: raw, isDate: this.isDatePattern(this.pattern(row, column)) };
  }

  shown(row: number, column: number): string {
    const raw = rawValue(this.cell(row, column));
    const pattern = typeof raw === 'number' ? this.pattern(row, column) : null;
    return showValue(raw, pattern, this.book.facts.locale);
  }

  formula(row: number, column: number): string {
    const cell = this.sheet.getCellRaw(row, column);
    if (cell?.f == null && cell?.si == null) return '';
    if (cell.f) return cell.f;
    return (
      this.book.injector
        .get(FormulaDataModel)
        .getFormulaStringByCell(row, column, this.sheetId, this.book.unitId) ?? ''
    );
  }

  private ownStyle(cell: Nullable<ICellData>): IStyleData {
    const style = cell?.s;
    if (style == null) return {};
    return (
      (typeof style === 'string' ? this.book.univerWorkbook.getStyles().get(style) : style) ?? {}
    );
  }

  private isDatePattern(pattern: string | null): boolean {
    if (pattern === null) return false;
    const known = this.isDate.get(pattern);
    if (known !== undefined) return known;
    const isDate = numfmt.isDateFormat(pattern);
    this.isDate.set(pattern, isDate);
    return isDate;
  }
}

/** Serial days stay numbers here. */
export function rawValue(cell: Nullable<ICellData>): Plain {
  const raw = cell?.v;
  if (raw == null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return Number(raw) === 1 || raw === true;
  if (cell?.t === CellValueType.NUMBER) return Number(raw);
  return raw;
}

function showValue(raw: Plain, pattern: string | null, locale: string): string {
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return numfmt.format(pattern ?? 'General', raw, { throws: false, locale });
}

export function readValues(book: Workbook, block: Block): CellValues {
  const reader = new CellReader(book, block.sheetId);
  const dates: number[] = [];
  const values = mapCells(block, (row, column, place) => {
    const { value, isDate } = reader.value(row, column);
    if (!isDate || typeof value !== 'number') return value;
    dates.push(place);
    return serialToInstant(value, book.zone);
  });
  return { values, dates };
}

export function readShown(book: Workbook, block: Block): string[][] {
  const reader = new CellReader(book, block.sheetId);
  return mapCells(block, (row, column) => reader.shown(row, column));
}

/** '' where there is none. */
export function readFormulas(book: Workbook, block: Block): string[][] {
  const reader = new CellReader(book, block.sheetId);
  const { locale } = book.facts;
  return mapCells(block, (row, column) => formulaInLocale(reader.formula(row, column), locale));
}

/** Univer's style records. */
export function readStyles(book: Workbook, block: Block): IStyleData[][] {
  const reader = new CellReader(book, block.sheetId);
  return mapCells(block, (row, column) => reader.style(row, column));
}

/** Calls `read` for each cell of the block; `place` counts the cells row by row from 0. */
export function mapCells<T>(
  block: Block,
  read: (row: number, column: number, place: number) => T,
): T[][] {
  const matrix: T[][] = [];
  for (let r = 0; r < block.rows; r += 1) {
    const line: T[] = [];
    for (let c = 0; c < block.columns; c += 1) {
      line.push(read(block.row + r, block.column + c, r * block.columns + c));
    }
    matrix.push(line);
  }
  return matrix;
}
