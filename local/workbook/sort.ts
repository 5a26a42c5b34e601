// Sorting rows as Sheets does: numbers before text before booleans, blanks always last; a row's
// validations and notes stay where they are.
import { ReorderRangeCommand } from '@univerjs/sheets';
import { type Block, toRange } from './block';
import { CellReader, type Plain } from './cells';
import type { Workbook } from './workbook';

/** `column` counts from 0 on the tab. */
export interface SortColumn {
  readonly column: number;
  readonly ascending: boolean;
}

export function reorderRows(book: Workbook, block: Block, columns: readonly SortColumn[]): void {
  const reader = new CellReader(book, block.sheetId);
  const rows = Array.from({ length: block.rows }, (_, index) => block.row + index);
  const keys = new Map(
    rows.map((row) => [row, columns.map(({ column }) => reader.value(row, column).value)]),
  );
  const sorted = [...rows].sort((a, b) =>
    compareKeys(keys.get(a) ?? [], keys.get(b) ?? [], columns),
  );
  if (sorted.every((row, index) => row === rows[index])) return;
  const order: Record<number, number> = {};
  sorted.forEach((from, index) => {
    order[block.row + index] = from;
  });
  book.command(ReorderRangeCommand.id, { subUnitId: block.sheetId, range: toRange(block), order });
}

function compareKeys(
  a: readonly Plain[],
  b: readonly Plain[],
  columns: readonly SortColumn[],
): number {
  for (const [index, { ascending }] of columns.entries()) {
    const left = a[index] ?? '';
    const right = b[index] ?? '';
    if (left === '' || right === '') {
      if (left === right) continue;
      return left === '' ? 1 : -1;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compareValues(a: Plain, b: Plain): number {
  const rank = RANK[kindOf(a)] - RANK[kindOf(b)];
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: 'base' });
  }
  return Number(a) - Number(b);
}

function kindOf(value: Plain): keyof typeof RANK {
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'string' : 'boolean';
}
