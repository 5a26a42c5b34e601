// Which cells of a record an action has to write: those that would change.
import { cellText } from '../../sheet/cell';
import { isSameCell, storedCell, storedValue } from '../../sheet/stored-cell';
import type { Table } from '../../sheet/table';
import type { CellValue, Changes } from '../../sheet/write-rows';

/** What differs from the cells that were read; everything for a record that is not in the table. */
export function changedCells<Key extends string>(
  table: Table<Key>,
  id: string,
  cells: Changes<Key>,
): Changes<Key> {
  const row = table.rows.find((one) => cellText(one.cells['id' as Key]) === id);
  if (!row) return cells;
  const entries = Object.entries(cells) as [Key, CellValue][];
  return Object.fromEntries(
    entries.filter(([key, value]) => !isSameCell(storedCell(row.cells[key]), storedValue(value))),
  ) as Changes<Key>;
}
