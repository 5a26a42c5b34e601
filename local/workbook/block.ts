// A rectangle of cells on one tab, and what becomes of it when rows or columns come or go.
import type { IRange } from '@univerjs/core';

/** Rows and columns count from 0. */
export interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'row' | 'column';

/** Rows or columns that came (count > 0) or went (count < 0), from index `at` on. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** A line of cells after the shift, or null when nothing of it is left. */
export function shiftSpan(
  start: number,
  length: number,
  at: number,
  count: number,
): { start: number; length: number } | null {
  if (count >= 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const gone = -count;
  const end = start + length;
  const newStart = start < at ? start : Math.max(at, start - gone);
  const newEnd = end <= at ? end : Math.max(at, end - gone);
  return newEnd > newStart ? { start: newStart, length: newEnd - newStart } : null;
}

/** The block after the shift, or null when all of it was deleted. */
export function shiftBlock<B extends Block>(block: B, shift: Shift): B | null {
  if (block.sheetId !== shift.sheetId) return block;
  const byRow = shift.axis === 'row';
  const moved = byRow
    ? shiftSpan(block.row, block.rows, shift.at, shift.count)
    : shiftSpan(block.column, block.columns, shift.at, shift.count);
  if (moved === null) return null;
  return byRow
    ? { ...block, row: moved.start, rows: moved.length }
    : { ...block, column: moved.start, columns: moved.length };
}

export function intersect(a: Block, b: Block): Block | null {
  if (a.sheetId !== b.sheetId) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : null;
}

/** What is left of `block` once `hole` is cut out: up to four blocks. */
export function subtract(block: Block, hole: Block): Block[] {
  const cut = intersect(block, hole);
  if (cut === null) return [block];
  const { sheetId } = block;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts: Block[] = [
    { ...block, rows: cut.row - block.row },
    { ...block, row: below, rows: block.row + block.rows - below },
    {
      sheetId,
      row: cut.row,
      rows: cut.rows,
      column: block.column,
      columns: cut.column - block.column,
    },
    {
      sheetId,
      row: cut.row,
      rows: cut.rows,
      column: right,
      columns: block.column + block.columns - right,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function toRange(block: Block): IRange {
  return {
    startRow: block.row,
    endRow: block.row + block.rows - 1,
    startColumn: block.column,
    endColumn: block.column + block.columns - 1,
  };
}

/** Whole rows and columns come from the page with NaN for the open ends. */
export function fromRange(sheetId: string, range: IRange): Block {
  const row = Number.isFinite(range.startRow) ? range.startRow : 0;
  const column = Number.isFinite(range.startColumn) ? range.startColumn : 0;
  const endRow = Number.isFinite(range.endRow) ? range.endRow : 9_999_999;
  const endColumn = Number.isFinite(range.endColumn) ? range.endColumn : 18_277;
  return { sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
