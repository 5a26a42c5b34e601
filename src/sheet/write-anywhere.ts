// Writing records of a table some of whose rows are kept outside the sheet: each where it belongs, and
// into the sheet nothing that names those who are kept out of it.
import { type Appended, appendRows } from './append-rows';
import { deleteRows } from './delete-rows';
import type { Aside, Table } from './table';
import type { OwnCell } from './whole-rows';
import { type CellValue, type Changes, type Updated, updateRows } from './write-rows';

/** @param isOurs was the cell written by this action since the table was read? */
export function updateAnywhere<Key extends string>(
  table: Table<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
  isOurs?: (id: string, key: Key) => boolean,
): Updated<Key> {
  const { aside, tab } = table;
  if (!aside) return updateRows(table, changes, isOurs);
  const { keeper, ids, inSheet } = aside;
  const kept = [...changes].filter(([id]) => ids.has(id));
  if (kept.length > 0) keeper.update(tab.name, new Map(kept));
  const others = [...changes]
    .filter(([id]) => !ids.has(id))
    .map(([id, cells]) => [id, keeper.guarded(tab.name, id, cells)] as const);
  const updated = updateRows(inSheet, new Map(others), isOurs);
  return { missing: updated.missing, table: withKept(aside, updated.table) };
}

export function appendAnywhere<Key extends string>(
  table: Table<Key>,
  records: readonly (Changes<Key> & { readonly id: string })[],
  ownCells: readonly OwnCell<CellValue>[] = [],
): Appended<Key> {
  const { aside, tab } = table;
  if (!aside) return appendRows(table, records, ownCells);
  const { keeper } = aside;
  const isKept = (record: Changes<Key>) => keeper.takes(tab.name, record);
  const kept = records.filter(isKept);
  keeper.add(tab.name, kept);
  const others = records
    .filter((record) => !isKept(record))
    .map((record) => keeper.guarded(tab.name, record.id, record));
  const appended = appendRows(aside.inSheet, others, ownCells);
  return { ...appended, table: withKept(aside, appended.table) };
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

/** The tab after a write. Tables of it that were read earlier learn which rows are kept since. */
function withKept<Key extends string>(
  { keeper, ids }: Aside<Key>,
  inSheet: Table<Key>,
): Table<Key> {
  const table = keeper.into(inSheet);
  for (const id of table.aside?.ids ?? []) ids.add(id);
  return { ...table, aside: { inSheet, ids, keeper } };
}
