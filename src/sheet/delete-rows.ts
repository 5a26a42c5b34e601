// Deleting records. A row is deleted by its number, and rows move when people sort: what went in
// place of a record is brought back from what was read of it.
import { applyWrites } from '../google/book';
import { Problem } from '../problem';
import { addRows } from './dress';
import { locateRows } from './locate-rows';
import { restoredCell, storedCell } from './stored-cell';
import { entriesOf, FIRST_ROW_NUMBER, type Row, rowsById, type Table } from './table';
import { appendRows, type Changes } from './write-rows';

const MOST_TRIES = 3;

/**
 * Deletes records, run by run of neighbouring rows, from the last to the first.
 * @param table as it was read in this execution
 * @returns the ids that were in the tab
 */
export function deleteRows<Key extends string>(
  table: Table<Key>,
  ids: readonly string[],
): readonly string[] {
  const { sheet, tab } = table;
  const wanted = new Set(ids);
  const deleted = new Set<string>();
  for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
    const before = locateRows(sheet, tab).rowNumbers;
    const found = ids.filter((id) => before.has(id));
    for (const id of found) deleted.add(id);
    // Sheets keeps at least one row below those that are frozen.
    if (found.length > 0 && sheet.getMaxRows() - found.length < FIRST_ROW_NUMBER) {
      addRows(sheet, { from: sheet.getMaxRows(), count: 1, width: sheet.getMaxColumns() });
    }
    for (const { first, count } of runsOf(found.map((id) => before.get(id) ?? 0))) {
      sheet.deleteRows(first, count);
    }
    applyWrites();
    const after = locateRows(sheet, tab).rowNumbers;
    const lost = [...before.keys()].filter((id) => !wanted.has(id) && !after.has(id));
    const known = rowsById(table);
    const rows = lost.flatMap((id) => known.get(id) ?? []);
    if (rows.length > 0)
      appendRows(
        sheet,
        tab,
        rows.map((row) => cellsOf(table, row)),
      );
    if (!ids.some((id) => after.has(id))) return [...deleted];
  }
  throw new Problem(
    'busy',
    `The tab “${tab.name}” is being sorted or changed right now. Wait a moment and try again.`,
  );
}

function cellsOf<Key extends string>({ tab }: Table<Key>, { cells }: Row<Key>): Changes<Key> {
  const keys = entriesOf(tab).map(([key]) => key);
  return Object.fromEntries(
    keys.map((key) => [key, restoredCell(storedCell(cells[key]))]),
  ) as Changes<Key>;
}

/** Neighbouring rows as one, the last first: what is above keeps its number meanwhile. */
function runsOf(rowNumbers: readonly number[]): readonly { first: number; count: number }[] {
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
