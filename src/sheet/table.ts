// A tab read as records: which column stands where, and what is in each row.

import { sheetProblems } from '#words/sheet-problems';
import type { Privacy } from '../domain/records';
import type { Book, Sheet } from '../google/book';
import { Problem } from '../problem';
import { cellText } from './cell';
import { asKey, isInOtherWords } from './choice-cells';
import { type Column, sameHeader, type Tab } from './columns';
import { type Lines, readLines } from './read-lines';

export const HEADER_ROW_NUMBER = 1;
export const FIRST_ROW_NUMBER = 2;

/** One row with the cells of the known columns, choices by their keys. `rowNumber` counts from 1, the header being 1. */
export interface Row<Key extends string> {
  readonly rowNumber: number;
  /** '' for a column that is not there. */
  readonly cells: Readonly<Record<Key, unknown>>;
  /** Where the person at work keeps it to themselves; then it has no number of a row. */
  readonly privacy?: Privacy;
}

export interface Table<Key extends string> {
  readonly tab: Tab<Key>;
  readonly sheet: Sheet;
  /** Number of each column that was found, from 1. */
  readonly columnNumbers: ReadonlyMap<Key, number>;
  /** The header row as it is, also of columns that are not ours. */
  readonly headers: readonly string[];
  readonly rows: readonly Row<Key>[];
  /** All cells as they stand in the sheet, the header row first. */
  readonly lines: Lines;
  /** Where some of the rows are kept outside the sheet. */
  readonly aside?: Aside<Key>;
}

/** Rows of the person at work that stand among the others and are not in the sheet. */
export interface Aside<Key extends string> {
  /** The tab without them. */
  readonly inSheet: Table<Key>;
  readonly ids: Set<string>;
  readonly keeper: Keeper;
}

type Cells = Readonly<Record<string, unknown>>;

/** Keeps rows outside the sheet. */
export interface Keeper {
  readonly isChanged: boolean;
  /** The table with those rows among its own. */
  into<Key extends string>(table: Table<Key>): Table<Key>;
  /** Does a new row belong to those? */
  takes(tabName: string, cells: Cells): boolean;
  add(tabName: string, records: readonly Cells[]): void;
  update(tabName: string, changes: ReadonlyMap<string, Cells>): void;
  remove(tabName: string, ids: readonly string[]): void;
  /** What may be written into the sheet: without the names of those who are kept out of it. */
  guarded<Written extends Cells>(tabName: string, id: string, cells: Written): Written;
}

/** Reads a whole tab with one call. null where the tab is not there. */
export function readTableIfThere<Key extends string>(book: Book, tab: Tab<Key>): Table<Key> | null {
  const sheet = book.getSheetByName(tab.name);
  return sheet && tableOf(sheet, tab, readLines(sheet));
}

/** @param lines all cells of the tab */
export function tableOf<Key extends string>(sheet: Sheet, tab: Tab<Key>, lines: Lines): Table<Key> {
  const headers = (lines[HEADER_ROW_NUMBER - 1] ?? []).map(cellText);
  const columnNumbers = findColumns(tab, headers);
  return { tab, sheet, columnNumbers, headers, rows: readRows(tab, columnNumbers, lines), lines };
}

/** @throws Problem `tab-missing`, naming the tab and the way to get it back */
export function readTable<Key extends string>(book: Book, tab: Tab<Key>): Table<Key> {
  const table = readTableIfThere(book, tab);
  if (!table) throw tabMissing(tab.name);
  return table;
}

/** The header row as it is now, with one call; '' where a column has none. */
export function readHeaders(sheet: Sheet): readonly unknown[] {
  return sheet.getRange(`${HEADER_ROW_NUMBER}:${HEADER_ROW_NUMBER}`).getValues()[0] ?? [];
}

export function tabMissing(name: string): Problem {
  return new Problem('tab-missing', sheetProblems.tabMissing(name));
}

/** Where the columns stand in a header row. The first of two with the same header counts. */
export function findColumns<Key extends string>(
  tab: Tab<Key>,
  headers: readonly unknown[],
): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>();
  for (const [key, column] of entriesOf(tab)) {
    const index = headers.findIndex((header) => sameHeader(cellText(header), column.header));
    if (index >= 0) found.set(key, index + 1);
  }
  return found;
}

/**
 * @returns the number of the column, from 1
 * @throws Problem `column-missing`, naming tab and header
 */
export function columnNumber<Key extends string>(
  tab: Tab<Key>,
  columnNumbers: ReadonlyMap<Key, number>,
  key: Key,
): number {
  const found = columnNumbers.get(key);
  if (found === undefined) throw new Problem('column-missing', columnMissing(tab, key));
  return found;
}

/** What is missing and how to get it back, in one sentence. */
export function columnMissing<Key extends string>(tab: Tab<Key>, key: Key): string {
  return sheetProblems.columnMissing(tab.name, tab.columns[key].header);
}

export function entriesOf<Key extends string>(tab: Tab<Key>): readonly (readonly [Key, Column])[] {
  return Object.entries(tab.columns) as [Key, Column][];
}

function readRows<Key extends string>(
  tab: Tab<Key>,
  columnNumbers: ReadonlyMap<Key, number>,
  values: readonly (readonly unknown[])[],
): readonly Row<Key>[] {
  const keys = entriesOf(tab).map(([key]) => [key, (columnNumbers.get(key) ?? 0) - 1] as const);
  const empty = Object.fromEntries(keys.map(([key]) => [key, ''])) as Record<Key, unknown>;
  const choices = entriesOf(tab).filter(([, column]) => isInOtherWords(column));
  const required = tab.requiredKeys.map((key) => (columnNumbers.get(key) ?? 0) - 1);
  const rows: Row<Key>[] = [];
  values.forEach((line, rowIndex) => {
    if (rowIndex < FIRST_ROW_NUMBER - 1) return;
    if (required.every((index) => (line[index] ?? '') === '')) return;
    // A copy with all of its keys is made several times faster than one to which they are added.
    const cells = { ...empty };
    for (const [key, index] of keys) if (index >= 0) cells[key] = line[index] ?? '';
    for (const [key, column] of choices) cells[key] = asKey(column, cells[key]);
    rows.push({ rowNumber: rowIndex + 1, cells });
  });
  return rows;
}

/** The records by their ID. Of two rows with one ID the first is the record. */
export function rowsById<Key extends string>(table: Table<Key>): ReadonlyMap<string, Row<Key>> {
  const rows = new Map<string, Row<Key>>();
  for (const row of table.rows) {
    const id = cellText(row.cells['id' as Key]);
    if (!rows.has(id)) rows.set(id, row);
  }
  return rows;
}
