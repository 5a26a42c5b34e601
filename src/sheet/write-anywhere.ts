// Writing records of a table some of whose rows are kept outside the sheet: each where it belongs, and
// into the sheet nothing that names those who are kept out of it.
import { deleteRows } from './delete-rows';
import type { Table } from './table';
import type { OwnCell } from './whole-rows';
import { appendRows, type CellValue, type Changes, type Updated, updateRows } from './write-rows';

export function updateAnywhere<Key extends string>(
  table: Table<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
): Updated {
  const { aside, tab } = table;
  if (!aside) return updateRows(table, changes);
  const { keeper, ids, inSheet } = aside;
  const kept = [...changes].filter(([id]) => ids.has(id));
  if (kept.length > 0) keeper.update(tab.name, new Map(kept));
  const others = [...changes]
    .filter(([id]) => !ids.has(id))
    .map(([id, cells]) => [id, keeper.guarded(tab.name, id, cells)] as const);
  return updateRows(inSheet, new Map(others));
}

/** @returns the number of the first new row in the sheet */
export function appendAnywhere<Key extends string>(
  table: Table<Key>,
  records: readonly (Changes<Key> & { readonly id: string })[],
  ownCells: readonly OwnCell<CellValue>[] = [],
): number {
  const { aside, tab, sheet } = table;
  if (!aside) return appendRows(sheet, tab, records, ownCells);
  const { keeper } = aside;
  const isKept = (record: Changes<Key>) => keeper.takes(tab.name, record);
  const kept = records.filter(isKept);
  keeper.add(tab.name, kept);
  for (const { id } of kept) aside.ids.add(id);
  const others = records
    .filter((record) => !isKept(record))
    .map((record) => keeper.guarded(tab.name, record.id, record));
  return appendRows(sheet, tab, others, ownCells);
}

/** @returns the ids that were there */
export function deleteAnywhere<Key extends string>(
  table: Table<Key>,
  ids: readonly string[],
): readonly string[] {
  const { aside, tab } = table;
  if (!aside) return deleteRows(table, ids);
  const kept = ids.filter((id) => aside.ids.has(id));
  if (kept.length > 0) aside.keeper.remove(tab.name, kept);
  const others = ids.filter((id) => !aside.ids.has(id));
  return [...kept, ...(others.length > 0 ? deleteRows(table, others) : [])];
}
