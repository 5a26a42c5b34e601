// Rows of the sheet as a person's own store keeps them.
import { cellText } from '../../sheet/cell';
import type { KeptRow } from '../../sheet/private-people';
import { storedCell } from '../../sheet/stored-cell';
import { entriesOf, type Row, type Table } from '../../sheet/table';
import { readOwnCells } from '../../sheet/whole-rows';

/** Whole rows, also what stands under people's own headers: one more read where there are any. */
export function kept<Key extends string>(
  table: Table<Key>,
  rows: readonly Row<Key>[],
): readonly KeptRow[] {
  if (rows.length === 0) return [];
  const ownCells = readOwnCells(table);
  return rows.map(({ rowNumber, cells }) => ({
    cells: Object.fromEntries(
      entriesOf(table.tab)
        .map(([key]) => [key, storedCell(cells[key])] as const)
        .filter(([, cell]) => cell !== ''),
    ),
    ownCells: ownCells(rowNumber).map(({ header, value }) => ({
      header,
      value: storedCell(value),
    })),
  }));
}

/** By ID; of two rows the one of `now` counts. */
export function union(before: readonly KeptRow[], now: readonly KeptRow[]): readonly KeptRow[] {
  const ids = new Set(now.map(({ cells }) => cellText(cells.id)));
  return [...before.filter(({ cells }) => !ids.has(cellText(cells.id))), ...now];
}
