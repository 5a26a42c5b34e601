// Takes one action back: cells get what stood in them, rows that it added go. What somebody changed
// since stays as it is.
import type { SheetChange } from '../calls';
import { isMine, type Me } from '../domain/ownership';
import { openBook } from '../google/book';
import { withDocumentLock } from '../google/document-lock';
import { Problem } from '../problem';
import { cellText } from '../sheet/cell';
import { deleteRows } from '../sheet/delete-rows';
import { isSameCell, restoredCell, storedCell, storedValue } from '../sheet/stored-cell';
import { type Row, readTable, rowsById, type Table } from '../sheet/table';
import { GROUP_TABS, TABS } from '../sheet/tabs';
import { writeOwnCells } from '../sheet/whole-rows';
import type { Changes } from '../sheet/write-rows';
import { SheetWriter } from './sheet-writer';
import { tellChange } from './tell-change';
import { readToken, type UndoEntry } from './undo-token';
import { whoAmI } from './who-am-i';

export function undo(token: unknown): SheetChange {
  const entries = readToken(token);
  const me = whoAmI();
  const writer = new SheetWriter();
  const removedIds: string[] = [];
  withDocumentLock(() => {
    // What was done last is taken back first.
    for (const run of runsOf([...entries].reverse())) {
      const tab = [...TABS, ...GROUP_TABS].find(({ name }) => name === run[0]?.tab);
      if (!tab) throw new Problem('bad-input', 'This can no longer be taken back.');
      const table = readTable(openBook(), tab);
      const rows = ownRows(table, me);
      const added = run.flatMap((entry) => (entry.kind === 'added' ? entry.ids : []));
      const removed = remove(table, rows, added);
      removedIds.push(...removed);
      if (removed.length > 0) writer.readAgain(tab.name);
      const updated = run.flatMap((entry) => (entry.kind === 'updated' ? [entry] : []));
      if (updated.length > 0) writer.updateMany(table, cellsToPutBack(table, rows, updated));
      for (const entry of run) if (entry.kind === 'removed') bringBack(writer, table, entry, me);
    }
  });
  return { ...tellChange(writer, null), removedIds, undo: null };
}

type Updated = Extract<UndoEntry, { kind: 'updated' }>;
type Rows = ReadonlyMap<string, Row<string>>;

/** Entries of one sort in one tab that follow each other: they are taken back together. */
function runsOf(entries: readonly UndoEntry[]): readonly UndoEntry[][] {
  const runs: UndoEntry[][] = [];
  for (const entry of entries) {
    const run = runs[runs.length - 1];
    const [first] = run ?? [];
    if (run && first?.kind === entry.kind && first.tab === entry.tab) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** Only a row of one's own, and only once. */
function bringBack(
  writer: SheetWriter,
  table: Table<string>,
  { id, cells, ownCells }: Extract<UndoEntry, { kind: 'removed' }>,
  me: Me,
): void {
  const isThere = table.rows.some((row) => cellText(row.cells.id) === id);
  if (isThere || !isMine({ owner: cellText(cells.owner).toLowerCase() }, me)) return;
  const known = Object.entries(cells).filter(([key]) => isColumn(table, key));
  const changes = Object.fromEntries(known.map(([key, value]) => [key, restoredCell(value)]));
  const rowNumber = writer.append(table, [{ ...changes, id }]);
  const restored = ownCells.map(({ header, value }) => ({ header, value: restoredCell(value) }));
  writeOwnCells(table, rowNumber, restored);
}

/** Not what every object has, such as "toString": the token comes from outside. */
function isColumn({ tab }: Table<string>, key: string): boolean {
  return Object.keys(tab.columns).includes(key);
}

/** By record: what stood in the cells, of those that are still as the action left them. */
function cellsToPutBack(
  table: Table<string>,
  rows: Rows,
  entries: readonly Updated[],
): ReadonlyMap<string, Changes<string>> {
  const changes = new Map<string, Changes<string>>();
  for (const { id, cells } of entries) {
    const row = rows.get(id);
    if (!row) continue;
    const before = changes.get(id) ?? {};
    // A record that was written twice is put back step by step.
    const now = (key: string) =>
      key in before ? storedValue(before[key]) : storedCell(row.cells[key]);
    const unchanged = Object.entries(cells).filter(
      ([key, { after }]) => isColumn(table, key) && isSameCell(now(key), after),
    );
    changes.set(id, {
      ...before,
      ...Object.fromEntries(unchanged.map(([key, cell]) => [key, restoredCell(cell.before)])),
    });
  }
  return changes;
}

function remove(table: Table<string>, rows: Rows, ids: readonly string[]): readonly string[] {
  const own = ids.filter((id) => rows.has(id));
  if (own.length > 0) deleteRows(table, own);
  return own;
}

function ownRows(table: Table<string>, me: Me): Rows {
  return new Map(
    [...rowsById(table)].filter(([, { cells }]) =>
      isMine({ owner: cellText(cells.owner).toLowerCase() }, me),
    ),
  );
}
