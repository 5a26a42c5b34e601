// Takes one action back: cells get what stood in them, rows that it added go. What somebody changed
// since stays as it is.
import type { SheetChange } from '../calls';
import { isMine } from '../domain/thank-you-plan';
import { openBook } from '../google/book';
import { withDocumentLock } from '../google/document-lock';
import { myAddress } from '../google/person';
import { Problem } from '../problem';
import { cellText } from '../sheet/cell';
import { readTable, type Table } from '../sheet/table';
import { TABS } from '../sheet/tabs';
import { writeOwnCells } from '../sheet/whole-rows';
import { type Changes, deleteRows } from '../sheet/write-rows';
import { SheetWriter } from './sheet-writer';
import { tellChange } from './tell-change';
import { isSameCell, readToken, restoredCell, storedCell, type UndoEntry } from './undo-token';

export function undo(token: unknown): SheetChange {
  const entries = readToken(token);
  const me = myAddress();
  const writer = new SheetWriter();
  const removedIds: string[] = [];
  withDocumentLock(() => {
    // What was done last is taken back first.
    for (const entry of [...entries].reverse()) {
      const tab = TABS.find(({ name }) => name === entry.tab);
      if (!tab) throw new Problem('bad-input', 'This can no longer be taken back.');
      const table = readTable(openBook(), tab);
      if (entry.kind === 'updated') putBack(writer, table, entry, me);
      else if (entry.kind === 'removed') bringBack(writer, table, entry, me);
      else removedIds.push(...remove(table, entry.ids, me));
    }
  });
  return { ...tellChange(writer, null), removedIds, undo: null };
}

function putBack(
  writer: SheetWriter,
  table: Table<string>,
  { id, cells }: Extract<UndoEntry, { kind: 'updated' }>,
  me: string,
): void {
  const row = ownRow(table, id, me);
  if (!row) return;
  const unchanged = Object.entries(cells).filter(
    ([key, { after }]) => key in table.tab.columns && isSameCell(storedCell(row.cells[key]), after),
  );
  const changes: Changes<string> = Object.fromEntries(
    unchanged.map(([key, { before }]) => [key, restoredCell(before)]),
  );
  writer.update(table, id, changes);
}

/** Only a row of one's own, and only once. */
function bringBack(
  writer: SheetWriter,
  table: Table<string>,
  { id, cells, ownCells }: Extract<UndoEntry, { kind: 'removed' }>,
  me: string,
): void {
  const isThere = table.rows.some((row) => cellText(row.cells.id) === id);
  if (isThere || !isMine({ owner: cellText(cells.owner).toLowerCase() }, me)) return;
  const known = Object.entries(cells).filter(([key]) => key in table.tab.columns);
  const changes = Object.fromEntries(known.map(([key, value]) => [key, restoredCell(value)]));
  const rowNumber = writer.append(table, [{ ...changes, id }]);
  const restored = ownCells.map(({ header, value }) => ({ header, value: restoredCell(value) }));
  writeOwnCells(table, rowNumber, restored);
}

function remove(table: Table<string>, ids: readonly string[], me: string): readonly string[] {
  const own = ids.filter((id) => ownRow(table, id, me));
  deleteRows(table.sheet, table.tab, own);
  return own;
}

function ownRow(table: Table<string>, id: string, me: string) {
  const row = table.rows.find(({ cells }) => cellText(cells.id) === id);
  const owner = cellText(row?.cells.owner).toLowerCase();
  return row && isMine({ owner }, me) ? row : null;
}
