// Deleting records. A row is deleted by its number, and rows move when people sort: what went in
// place of a record is brought back from what was read of it.
import { applyWrites, type Sheet } from '../google/book';
import { Problem } from '../problem';
import type { Tab } from './columns';
import { type Grid, locateRows, readGrid } from './locate-rows';
import { restoredCell, storedCell } from './stored-cell';
import { entriesOf, type Table } from './table';
import { appendRows, type Changes } from './write-rows';

const MOST_TRIES = 3;

/**
 * Deletes records, run by run of neighbouring rows, from the last to the first.
 * @param table as it was read in this execution
 * @returns the ids that were in the tab
 */
export function deleteRows<Key extends string>(
  { sheet, tab }: Table<Key>,
  ids: readonly string[],
): readonly string[] {
  const wanted = new Set(ids);
  const deleted = new Set<string>();
  for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
    const before = readGrid(sheet, tab);
    const found = ids.filter((id) => before.rowNumbers.has(id));
    for (const id of found) deleted.add(id);
    deleteRuns(sheet, runsOf(found.map((id) => before.rowNumbers.get(id) ?? 0)));
    applyWrites();
    const after = locateRows(sheet, tab).rowNumbers;
    for (const [id, rowNumber] of before.rowNumbers) {
      if (!wanted.has(id) && !after.has(id)) bringBack(sheet, tab, before, rowNumber);
    }
    if (!ids.some((id) => after.has(id))) return [...deleted];
  }
  throw new Problem(
    'busy',
    `The tab “${tab.name}” is being sorted or changed right now. Wait a moment and try again.`,
  );
}

/** Google keeps the last row that is not frozen: that one is emptied. */
function deleteRuns(sheet: Sheet, runs: readonly Run[]): void {
  if (runs.length === 0) return;
  let left = sheet.getMaxRows() - sheet.getFrozenRows();
  for (const { first, count } of runs) {
    if (count < left) {
      sheet.deleteRows(first, count);
    } else {
      if (count > 1) sheet.deleteRows(first + 1, count - 1);
      sheet.getRange(first, 1, 1, sheet.getMaxColumns()).clearContent();
    }
    left -= count;
  }
}

/** The whole row, as it was read right before it went; at the end of the tab. */
function bringBack<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  before: Grid<Key>,
  rowNumber: number,
): void {
  const keys = entriesOf(tab)
    .map(([key]) => key)
    .filter((key) => before.columnNumbers.has(key));
  const record = Object.fromEntries(
    keys.map((key) => [key, restoredCell(storedCell(before.cell(rowNumber, key)))]),
  ) as Changes<Key>;
  const own = before.ownCells(rowNumber).map(({ header, value }) => {
    return { header, value: restoredCell(storedCell(value)) };
  });
  appendRows(sheet, tab, [record], own);
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
