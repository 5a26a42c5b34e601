// Adding records. Nothing is written where people type: one row is appended by Google itself, several
// are written at the far end of the tab and moved up in one piece. Behind it the tab is looked at once.
import type { Sheet } from '../google/book';
import { Problem } from '../problem';
import { cellText } from './cell';
import { withLabels } from './choice-cells';
import { sameHeader, type Tab } from './columns';
import { addRows } from './dress';
import { type Lines, readLines } from './read-lines';
import { hasContent } from './same-rows';
import { settle } from './settle-cells';
import {
  columnMissing,
  columnNumber,
  entriesOf,
  FIRST_ROW_NUMBER,
  findColumns,
  type Table,
  tableOf,
} from './table';
import type { OwnCell } from './whole-rows';
import { type CellValue, holds, toCell, type Wish } from './wish';
import type { Changes } from './write-rows';

/** Kept free between people's rows and ours, should rows be inserted at this very moment. */
const ROOM = 10;
/** How often rows that were written at the end are moved up. */
const MOST_MOVES = 3;

export interface Appended<Key extends string> {
  readonly firstRowNumber: number;
  /** The tab as it is now. */
  readonly table: Table<Key>;
}

/**
 * Adds records below the last row, with one write.
 * @param table as it was read in this execution
 * @param recordsByKey with choices by their keys
 * @param ownCells of the first record: what stands under people's own headers; where a header is
 *   gone, its cell is left out
 * @throws Problem `column-missing` where a header was changed meanwhile: then nothing is added
 */
export function appendRows<Key extends string>(
  table: Table<Key>,
  recordsByKey: readonly Changes<Key>[],
  ownCells: readonly OwnCell<CellValue>[] = [],
): Appended<Key> {
  const { sheet, tab, columnNumbers, lines } = table;
  const records = recordsByKey.map((record) => withLabels(tab, record));
  const free = Math.max(lines.length + 1, FIRST_ROW_NUMBER);
  if (records.length === 0) return { firstRowNumber: free, table };
  for (const key of tab.requiredKeys) columnNumber(tab, columnNumbers, key);
  refuseLoss(tab, columnNumbers, records);
  const values = records.map((record, at) =>
    lineOf(tab, lines[0] ?? [], record, at === 0 ? ownCells : []).map(toCell),
  );
  writeLines(sheet, values, free);
  const isOld = isKnown(table);
  const after = movedUp(table, records, isOld);
  const settled = settledRows(table, after, records, ownCells, isOld);
  const now = tableOf(sheet, tab, settled);
  const numbers = findRecords(tab, settled, records, isOld).filter((row) => row >= 0);
  return { firstRowNumber: Math.min(...numbers, settled.length) + 1, table: now };
}

/**
 * People may do without a column; what they wrote themselves is not left out without a word. A choice
 * that nobody made yet ("Not asked") is no loss.
 */
function refuseLoss<Key extends string>(
  tab: Tab<Key>,
  columnNumbers: ReadonlyMap<Key, number>,
  records: readonly Changes<Key>[],
): void {
  for (const [key, { kind }] of entriesOf(tab)) {
    if (columnNumbers.has(key) || kind === 'choice' || kind === 'checkbox') continue;
    if (records.some((record) => !holds('', record[key] ?? null)))
      throw new Problem('column-missing', columnMissing(tab, key));
  }
}

/** What belongs under each header. */
function lineOf<Key extends string>(
  tab: Tab<Key>,
  headers: readonly unknown[],
  record: Changes<Key>,
  ownCells: readonly OwnCell<CellValue>[],
): readonly CellValue[] {
  const keys = new Map([...findColumns(tab, headers)].map(([key, number]) => [number, key]));
  return headers.map((header, at) => {
    const key = keys.get(at + 1);
    if (key !== undefined) return record[key] ?? null;
    return ownCells.find((one) => sameHeader(one.header, cellText(header)))?.value ?? null;
  });
}

function writeLines(sheet: Sheet, values: (string | number | boolean | Date)[][], free: number) {
  const [only, another] = values;
  const maxRows = sheet.getMaxRows();
  const width = only?.length ?? 1;
  const count = another ? values.length + ROOM : 1;
  const lacking = free + count - 1 - maxRows;
  const added = lacking > 0 ? addRows(sheet, { from: maxRows, count: lacking, width }) : 0;
  if (only && !another) {
    sheet.appendRow(only);
  } else {
    const range = sheet.getRange(maxRows + added - values.length + 1, 1, values.length, width);
    range.setValues(values);
    sheet.moveRows(range, free);
  }
}

/** Reads the tab; where rows moved meanwhile and some of ours stayed far below, they follow. */
function movedUp<Key extends string>(
  { sheet, tab }: Table<Key>,
  records: readonly Changes<Key>[],
  isOld: (id: string) => boolean,
): Lines {
  let lines = readLines(sheet);
  for (let move = 0; move < MOST_MOVES && records.length > 1; move++) {
    const rows = findRecords(tab, lines, records, isOld).filter((row) => row > 0);
    const far = rows.filter((row) => !lines.slice(Math.max(0, row - ROOM), row).some(hasContent));
    const [first] = far;
    if (first === undefined) return lines;
    let free = first;
    while (free > 1 && !hasContent(lines[free - 1])) free -= 1;
    const last = Math.max(...rows.filter((row) => row - first < records.length));
    sheet.moveRows(sheet.getRange(first + 1, 1, last - first + 1, 1), free + 1);
    lines = readLines(sheet);
  }
  return lines;
}

/** Where the columns were moved or renamed meanwhile: each cell under its header, or nothing at all. */
function settledRows<Key extends string>(
  { sheet, tab, columnNumbers }: Table<Key>,
  lines: Lines,
  records: readonly Changes<Key>[],
  ownCells: readonly OwnCell<CellValue>[],
  isOld: (id: string) => boolean,
): Lines {
  const headers = lines[0] ?? [];
  const found = findColumns(tab, headers);
  const lost = entriesOf(tab).find(
    ([key]) => columnNumbers.has(key) && !found.has(key) && records.some((one) => one[key] != null),
  )?.[0];
  const keys = new Map([...found].map(([key, number]) => [number - 1, key]));
  const rows = findRecords(tab, lines, records, isOld);
  const wishes = records.flatMap((record, at): Wish<Key>[] => {
    const row = rows[at] ?? -1;
    if (row < 0) return [];
    const own = at === 0 ? ownCells : [];
    const meant = lineOf(tab, headers, record, own);
    const ours = [...Object.values(record), ...own.map(({ value }) => value)] as CellValue[];
    return headers.flatMap((_, column): Wish<Key>[] => {
      const cell = lines[row]?.[column] ?? '';
      const value = lost === undefined ? (meant[column] ?? null) : null;
      const isBlank = cell === '' || cell === false;
      if (holds(cell, value) || (isBlank && value === null)) return [];
      // Neither blank nor a value of ours: a person typed it there meanwhile.
      if (!isBlank && !ours.some((one) => holds(cell, one))) return [];
      return [{ row, column, value, key: lost === undefined ? (keys.get(column) ?? null) : null }];
    });
  });
  const settled = settle(sheet, tab, lines, wishes).lines;
  if (lost !== undefined) throw new Problem('column-missing', columnMissing(tab, lost));
  return settled;
}

/** Was there a row of this name before? Tabs without IDs may say the same twice. */
function isKnown<Key extends string>({ tab, rows }: Table<Key>): (id: string) => boolean {
  const key = keyOf(tab);
  const known = new Set(rows.map(({ cells }) => cellText(cells[key])));
  return (id) => known.has(id);
}

/** The index of the row of each record; -1 where it is not there. */
function findRecords<Key extends string>(
  tab: Tab<Key>,
  lines: Lines,
  records: readonly Changes<Key>[],
  isOld: (id: string) => boolean,
): readonly number[] {
  const key = keyOf(tab);
  const column = (findColumns(tab, lines[0] ?? []).get(key) ?? 0) - 1;
  const ids = new Set(records.map((record) => cellText(record[key])));
  const rows = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  lines.forEach((line, row) => {
    if (row === 0) return;
    const id = cellText(line[column]);
    if (ids.has(id) && (!rows.has(id) || isOld(id))) rows.set(id, row);
    // Columns may have moved: then it stands in another.
    for (const cell of column < 0 || id === '' || !ids.has(id) ? line : []) {
      const text = cellText(cell);
      if (ids.has(text)) elsewhere.set(text, row);
    }
  });
  return records.map((record) => {
    const id = cellText(record[key]);
    return rows.get(id) ?? (isOld(id) ? -1 : (elsewhere.get(id) ?? -1));
  });
}

function keyOf<Key extends string>({ columns, requiredKeys }: Tab<Key>): Key {
  return 'id' in columns ? ('id' as Key) : (requiredKeys[0] as Key);
}
