// Takes one action back: cells get what stood in them, rows that it added go. What somebody changed
// since stays as it is.

import { doneWords } from '#words/done';
import { inputProblems } from '#words/problems';
import type { SheetChange, UndoStep } from '../../calls';
import { isMine, type Me } from '../../domain/ownership';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { cellText } from '../../sheet/cell';
import type { Tab } from '../../sheet/columns';
import { isSameCell, restoredCell, storedCell, storedValue } from '../../sheet/stored-cell';
import { columnNumber, type Row, rowsById, type Table } from '../../sheet/table';
import { GROUP_TABS, TABS } from '../../sheet/tabs';
import { GROUP } from '../../sheet/tabs/group';
import { readOwnCells } from '../../sheet/whole-rows';
import { deleteAnywhere } from '../../sheet/write-anywhere';
import type { Changes } from '../../sheet/write-rows';
import { OwnTables } from '../just-me/own-tables';
import { tellChange, tellGroup } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';
import { isOnList, needCoachAfter, ofGroup, rowsOfCoach } from './undo-group';
import { markOf, readToken, type UndoEntry } from './undo-token';

export function undo(token: unknown): SheetChange {
  const entries = readToken(token);
  const me = whoAmI();
  const writer = new SheetWriter();
  const removedIds: string[] = [];
  const keptIds: string[] = [];
  withDocumentLock(() => {
    const tables = new OwnTables(me);
    // What was done last is taken back first.
    for (const run of runsOf([...entries].reverse())) {
      const tab = [...TABS, ...GROUP_TABS].find(({ name }) => name === run[0]?.tab);
      if (!tab) throw new Problem('bad-input', inputProblems.cannotUndo);
      const table = readWithAll(tables, tab, run);
      const isGroup = tab.name === GROUP.name;
      const rows = isGroup ? rowsOfCoach(table, me.email) : ownRows(table, me);
      const added = run.flatMap((entry) => (entry.kind === 'added' ? [entry.rows] : []));
      const { unchanged, changed } = sortOut(table, rows, Object.assign({}, ...added));
      const updated = run.flatMap((entry) => (entry.kind === 'updated' ? [entry] : []));
      needColumns(table, rows, updated);
      const before = cellsToPutBack(table, rows, isGroup ? updated.map(ofGroup) : updated);
      if (isGroup) needCoachAfter(rows, new Set(unchanged), before);
      if (unchanged.length > 0) {
        removedIds.push(...deleteAnywhere(table, unchanged));
        writer.readAgain(tab.name);
      }
      keptIds.push(...changed);
      if (updated.length > 0) writer.updateMany(table, before);
      for (const entry of run) {
        if (entry.kind !== 'removed') continue;
        if (isGroup ? isOnList(rows, entry) : !isOwn(entry, me)) continue;
        bringBack(writer, table, entry);
      }
    }
  });
  const change = writer.written.has(GROUP.name) ? tellGroup(writer) : tellChange(writer, null);
  return { ...change, removedIds, undo: tellKept(keptIds.length) };
}

/**
 * @throws Problem `column-missing` where a row is not found that cannot be told without its columns
 */
function readWithAll(
  tables: OwnTables,
  tab: Tab<string>,
  entries: readonly UndoEntry[],
): Table<string> {
  const table = tables.read(tab);
  const rows = rowsById(table);
  const ids = entries.flatMap((entry) => {
    if (entry.kind === 'added') return Object.keys(entry.rows);
    return entry.kind === 'updated' ? [entry.id] : [];
  });
  if (!ids.every((id) => rows.has(id)))
    for (const key of ['id', ...tab.requiredKeys]) columnNumber(tab, table.columnNumbers, key);
  return table;
}

/** What stays, in words; there is no way back from there. */
function tellKept(count: number): UndoStep | null {
  if (count === 0) return null;
  return { done: doneWords.stays(count), token: '' };
}

type Updated = Extract<UndoEntry, { kind: 'updated' }>;
type Removed = Extract<UndoEntry, { kind: 'removed' }>;
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

function isOwn({ cells }: Removed, me: Me): boolean {
  return isMine({ owner: cellText(cells.owner).toLowerCase() }, me);
}

/** Only once. */
function bringBack(
  writer: SheetWriter,
  table: Table<string>,
  { id, cells, ownCells }: Removed,
): void {
  const isThere = table.rows.some((row) => cellText(row.cells.id) === id);
  if (isThere) return;
  const known = Object.entries(cells).filter(([key]) => isColumn(table, key));
  const changes = Object.fromEntries(known.map(([key, value]) => [key, restoredCell(value)]));
  const restored = ownCells.map(({ header, value }) => ({ header, value: restoredCell(value) }));
  writer.append(table, [{ ...changes, id }], restored);
}

/** Not what every object has, such as "toString": the token comes from outside. */
function isColumn({ tab }: Table<string>, key: string): boolean {
  return Object.keys(tab.columns).includes(key);
}

/** @throws Problem `column-missing` where a cell that is to be put back has no place any more */
function needColumns(table: Table<string>, rows: Rows, updated: readonly Updated[]): void {
  const { tab, columnNumbers, aside } = table;
  for (const { id, cells } of updated) {
    if (!rows.has(id) || aside?.ids.has(id)) continue;
    for (const [key, { before, after }] of Object.entries(cells))
      if (isColumn(table, key) && !isSameCell(before, after)) columnNumber(tab, columnNumbers, key);
  }
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

/** The added rows that are still there: which are as they were written, and which are not. */
function sortOut(table: Table<string>, rows: Rows, marks: Readonly<Record<string, string>>) {
  const unchanged: string[] = [];
  const changed: string[] = [];
  const there = Object.keys(marks).filter((id) => rows.has(id));
  if (there.length === 0) return { unchanged, changed };
  const ownCells = readOwnCells(table);
  for (const id of there) {
    const row = rows.get(id);
    const isFilledIn = row && ownCells(row.rowNumber).some(({ value }) => value !== false);
    const isSame = row && markOf(table, row.cells) === marks[id] && !isFilledIn;
    (isSame ? unchanged : changed).push(id);
  }
  return { unchanged, changed };
}

function ownRows(table: Table<string>, me: Me): Rows {
  return new Map(
    [...rowsById(table)].filter(([, { cells }]) =>
      isMine({ owner: cellText(cells.owner).toLowerCase() }, me),
    ),
  );
}
