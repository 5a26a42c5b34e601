// A tab as it is after a write of ours, so that it need not be read again to tell what changed.
import { cellText } from './cell';
import { entriesOf, type Row, type Table } from './table';
import { type CellValue, type Changes, toCell, type Updated } from './write-rows';

/** @param updated what became of the write: rows that moved meanwhile have their new numbers */
export function withUpdates<Key extends string>(
  table: Table<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
  { rowNumbers }: Updated,
): Table<Key> {
  const done = new Set<string>();
  const rows = table.rows.map((row) => {
    const id = cellText(row.cells['id' as Key]);
    // Of two rows with one ID the first is the record.
    const change = id === '' || done.has(id) ? undefined : changes.get(id);
    const rowNumber = done.has(id) ? row.rowNumber : (rowNumbers.get(id) ?? row.rowNumber);
    done.add(id);
    return change || rowNumber !== row.rowNumber
      ? { ...row, rowNumber, cells: { ...row.cells, ...(change && cellsOf(change)) } }
      : row;
  });
  return { ...table, rows };
}

export function withAppended<Key extends string>(
  table: Table<Key>,
  records: readonly Changes<Key>[],
  firstRowNumber: number,
): Table<Key> {
  const blank = Object.fromEntries(entriesOf(table.tab).map(([key]) => [key, '']));
  const added = records.map(
    (record, index): Row<Key> => ({
      rowNumber: firstRowNumber + index,
      cells: { ...(blank as Record<Key, unknown>), ...cellsOf(record) },
    }),
  );
  return {
    ...table,
    rows: [...table.rows, ...added],
    lastRowNumber: firstRowNumber + records.length - 1,
  };
}

/** As a sheet would give them back that keeps every guard: an empty cell is '', a link its text. */
function cellsOf<Key extends string>(changes: Changes<Key>): Readonly<Record<Key, unknown>> {
  const entries = Object.entries(changes) as [Key, CellValue][];
  return Object.fromEntries(entries.map(([key, value]) => [key, toCell(value)])) as Record<
    Key,
    unknown
  >;
}
