// Deleting records. A row is deleted by its number, and rows move when people sort: what went in
// place of a record is brought back from what was read of it.
import type { Sheet } from '../google/book';
import { type Lines, readLines } from './read-lines';
import { hasContent, trace } from './same-rows';
import { beingChanged, settle } from './settle-cells';
import { columnNumber, rowsById, type Table, tableOf } from './table';
import { holds, restored, toCell } from './wish';
import { zoneShift } from './zone-shift';

const MOST_TRIES = 4;

/**
 * Deletes records, run by run of neighbouring rows, from the last to the first.
 * @param table as it was read in this execution
 * @returns the ids that were in the tab
 * @throws Problem `column-missing` where the IDs are gone by which rows are found
 */
export function deleteRows<Key extends string>(
  { sheet, tab }: Table<Key>,
  ids: readonly string[],
): readonly string[] {
  const deleted = new Set<string>();
  let before = readLines(sheet);
  for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
    const table = tableOf(sheet, tab, before);
    columnNumber(tab, table.columnNumbers, 'id' as Key);
    const rows = rowsById(table);
    const found = ids.filter((id) => id !== '' && rows.has(id));
    if (found.length === 0) return [...deleted];
    for (const id of found) deleted.add(id);
    const wanted = new Set(found.map((id) => (rows.get(id)?.rowNumber ?? 0) - 1));
    const rowsBefore = deleteRuns(sheet, runsOf([...wanted].map((row) => row + 1)));
    const now = readLines(sheet);
    const idColumn = (table.columnNumbers.get('id' as Key) ?? 0) - 1;
    const traces = trace(before, now, idColumn, new Set());
    const { rowNow } = traces;
    const missed = [...wanted].filter((row) => (rowNow[row] ?? -1) > 0);
    const lost = before.flatMap((line, row) =>
      row > 0 && hasContent(line) && !wanted.has(row) && (rowNow[row] ?? -1) < 0 ? [row] : [],
    );
    if (missed.length === 0 && lost.length === 0) return [...deleted];
    const byOthers = rowsBefore - sheet.getMaxRows() - wanted.size;
    // Each that is still there was missed, and something else went in its place. Where none is, and more
    // is gone, a person took that, or they took one that was to go and the one below went in its place:
    // nothing tells which, and a row that comes back is the lesser evil.
    const ours =
      missed.length === 0
        ? lost.filter((row) => isRightBelow(row, wanted, lost))
        : byOthers > 0
          ? hitInPlace(wanted, lost, rowNow)
          : lost;
    const zone = zoneShift(before, now, traces, () => false);
    for (const row of ours)
      bringBack(table, (before[row] ?? []).map(zone.asNow), traces.columnBefore);
    if (missed.length === 0) return [...deleted];
    before = readLines(sheet);
  }
  throw beingChanged(tab);
}

/** Is there nothing between it and a row that was to go but others that are gone? */
function isRightBelow(row: number, wanted: ReadonlySet<number>, lost: readonly number[]): boolean {
  let above = row - 1;
  while (lost.includes(above)) above -= 1;
  return wanted.has(above);
}

/**
 * Of the rows that are gone, those that may have gone in place of what was meant. Where people only took
 * rows away above, each row was hit that stood as many rows further down; if that explains what is there
 * and what is not, the others were theirs to take.
 */
function hitInPlace(
  wanted: ReadonlySet<number>,
  lost: readonly number[],
  rowNow: readonly number[],
): readonly number[] {
  const left = rowNow.filter((row) => row > 0);
  const hasOrder = left.every((row, at) => at === 0 || row > (left[at - 1] ?? 0));
  const hit = [...wanted].map((row) => row + lost.filter((one) => one < row).length);
  const isGone = (row: number) => (rowNow[row] ?? -1) < 0;
  const isExplained =
    hasOrder && hit.every(isGone) && [...wanted].every((row) => !isGone(row) || hit.includes(row));
  return isExplained ? lost.filter((row) => hit.includes(row)) : lost;
}

/**
 * Google keeps the last row that is not frozen: that one is emptied.
 * @returns how many rows the tab had before
 */
function deleteRuns(sheet: Sheet, runs: readonly Run[]): number {
  const rows = sheet.getMaxRows();
  let left = rows - sheet.getFrozenRows();
  for (const { first, count } of runs) {
    if (count < left) {
      sheet.deleteRows(first, count);
    } else {
      if (count > 1) sheet.deleteRows(first + 1, count - 1);
      sheet.getRange(first, 1, 1, sheet.getMaxColumns()).clearContent();
    }
    left -= count;
  }
  return rows;
}

/** The whole row, as it was read right before it went; at the end of the tab, each cell under its header. */
function bringBack<Key extends string>(
  { sheet, tab, lines: before }: Table<Key>,
  line: Lines[number],
  columnBefore: readonly number[],
): void {
  const under = (from: number) => restored(from < 0 ? '' : (line[from] ?? ''));
  const written = columnBefore.map(under);
  sheet.appendRow(written.map(toCell));
  const now = readLines(sheet);
  const row = now.findIndex((cells) => written.every((value, at) => holds(cells[at], value)));
  if (row < 0) return;
  // Where a column came in or went right before it, its cells stand under other headers.
  const wishes = trace(before, now, -1, new Set()).columnBefore.flatMap((from, column) => {
    const value = under(from);
    return holds(now[row]?.[column], value) ? [] : [{ row, column, value, key: null }];
  });
  settle(sheet, tab, now, wishes);
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring rows as one, the last first: what is above keeps its number meanwhile. */
function runsOf(rowNumbers: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...rowNumbers].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.first - 1 === number) {
      last.first = number;
      last.count += 1;
    } else {
      runs.push({ first: number, count: 1 });
    }
  }
  return runs;
}
