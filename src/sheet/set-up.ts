// Makes the tabs, and mends them: what is missing is added, what people changed stays.
import { keptByAddOn } from '#words/sheet-cells';
import type { Book, Sheet } from '../google/book';
import {
  addTextColors,
  applyBanding,
  rangeProtections,
  warnBeforeEdits,
  wrapText,
} from '../google/cell-rules';
import { cellText, textCell } from './cell';
import { byLabel, withLabels } from './choice-cells';
import type { Tab } from './columns';
import {
  columnLetters,
  dressColumns,
  dressNewTab,
  hasRule,
  type PlacedColumn,
  widthOf,
} from './dress';
import { entriesOf, FIRST_ROW_NUMBER, findColumns, HEADER_ROW_NUMBER, readHeaders } from './table';
import { type CellAsWritten, type Changes, toCell } from './write-rows';

const TAB_COLORS = {
  green: '#188038',
  cyan: '#12807a',
  yellow: '#f9ab00',
  grey: '#80868b',
} as const;
const HEADER_HEIGHT_PIXELS = 32;

/** What a set-up did to one tab. */
export interface TabSetUp {
  /** Where its columns are now, from 1. */
  readonly columns: readonly PlacedColumn[];
  readonly name: string;
  readonly isNew: boolean;
  /** Headers of the columns that were added to a tab that was there. */
  readonly addedColumns: readonly string[];
  /** Formulas that had lost what they count. */
  readonly mendedFigures?: number;
}

/**
 * Makes or mends one tab. The number of calls does not depend on how many rows it has.
 * @param firstRecords what a new tab begins with; fewer than a new tab has rows
 */
export function setUpTab(
  book: Book,
  tab: Tab,
  position: number,
  firstRecords: readonly Changes<string>[],
): TabSetUp {
  const existing = book.getSheetByName(tab.name);
  if (existing && existing.getLastRow() > 0) return mendTab(existing, tab);
  const sheet = existing ?? book.insertSheet(tab.name, position);
  const columns = makeTab(sheet, tab, firstRecords);
  return { name: tab.name, isNew: true, addedColumns: [], columns };
}

/** A tab in which nothing stands yet. Later its look is the people's to change. */
function makeTab(
  sheet: Sheet,
  tab: Tab,
  firstRecords: readonly Changes<string>[],
): readonly PlacedColumn[] {
  const { missing: columns } = placeColumns(tab, []);
  const rows = sheet.getMaxRows();
  const lacking = columns.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(columns.length - lacking, lacking);
  const isProse = tab.isProse === true;
  const all = sheet.getRange(1, 1, rows, columns.length);
  wrapText(all, isProse);
  all.setVerticalAlignment(isProse ? 'top' : 'middle');
  // Formats come before values: what is written already is read as if there were none.
  dressNewTab(sheet, columns, FIRST_ROW_NUMBER, rows - HEADER_ROW_NUMBER);
  const keys = entriesOf(tab).map(([key]) => key);
  const records = firstRecords
    .map((record) => withLabels(tab, record))
    .map((record) => keys.map((key) => toCell(record[key] ?? null)));
  writeHeaders(sheet, columns, records);
  layOutColumns(sheet, columns);
  sheet.setRowHeight(HEADER_ROW_NUMBER, HEADER_HEIGHT_PIXELS);
  sheet.setTabColor(TAB_COLORS[tab.theme]);
  sheet.setFrozenRows(HEADER_ROW_NUMBER);
  if (tab.frozenColumns) sheet.setFrozenColumns(tab.frozenColumns);
  applyBanding(sheet.getRange(1, 1, rows, columns.length), tab.theme);
  colorTexts(sheet, tab, columns, rows, []);
  warnOfOwned(sheet, columns, rows, []);
  return columns;
}

/** What belongs to a tab however often it is lost: columns, header, banding, colours, warnings. */
function mendTab(sheet: Sheet, tab: Tab): TabSetUp {
  const headers = readHeaders(sheet);
  const { present, missing } = placeColumns(tab, headers);
  const columns = [...present, ...missing];
  const rows = sheet.getMaxRows();
  const [first] = missing;
  if (first) {
    const lacking = first.number + missing.length - 1 - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    writeHeaders(sheet, missing, []);
    dressColumns(sheet, missing, FIRST_ROW_NUMBER, rows - HEADER_ROW_NUMBER);
    layOutColumns(sheet, missing);
  }
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(HEADER_ROW_NUMBER);
  if (sheet.getBandings().length === 0) {
    const width = Math.max(...columns.map(({ number }) => number));
    applyBanding(sheet.getRange(1, 1, rows, width), tab.theme);
  }
  restoreRules(sheet, columns, missing, rows);
  colorTexts(sheet, tab, columns, rows, sheet.getConditionalFormatRules());
  warnOfOwned(sheet, columns, rows, rangeProtections(sheet));
  const addedColumns = missing.map((one) => one.column.header);
  return { name: tab.name, isNew: false, addedColumns, columns };
}

/** Which columns are there, and where the others go: behind the last one. */
function placeColumns(tab: Tab, headers: readonly unknown[]) {
  const numbers = findColumns(tab, headers);
  const lastFilled = headers.reduce<number>(
    (last, header, index) => (cellText(header) === '' ? last : index + 1),
    0,
  );
  const present: PlacedColumn[] = [];
  const missing: PlacedColumn[] = [];
  for (const [key, column] of entriesOf(tab)) {
    const number = numbers.get(key);
    if (number !== undefined) present.push({ column, number });
    else missing.push({ column, number: lastFilled + missing.length + 1 });
  }
  return { present, missing };
}

/**
 * @param columns side by side
 * @param records the rows below
 */
function writeHeaders(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  records: readonly (readonly CellAsWritten[])[],
): void {
  const first = columns[0]?.number ?? 1;
  const headers = columns.map(({ column }) => textCell(column.header));
  sheet
    .getRange(HEADER_ROW_NUMBER, first, 1 + records.length, columns.length)
    .setValues([headers, ...records.map((record) => [...record])]);
  sheet
    .getRange(HEADER_ROW_NUMBER, first, 1, columns.length)
    .setNotes([columns.map(({ column }) => column.note)])
    .setFontWeight('bold')
    .setVerticalAlignment('middle');
}

/** One width for all, then the runs that are wider or narrower: each is a call. */
function layOutColumns(sheet: Sheet, columns: readonly PlacedColumn[]): void {
  const base = mostCommon(columns.map(({ column }) => column.width));
  const shownWidth = ({ column }: PlacedColumn) => (column.isHidden ? base : widthOf(column));
  sheet.setColumnWidths(columns[0]?.number ?? 1, columns.length, base);
  for (const run of runsOf(columns, shownWidth)) {
    const width = shownWidth(run.first);
    if (width !== base) sheet.setColumnWidths(run.first.number, run.count, width);
  }
  for (const run of runsOf(columns, ({ column }) => column.isHidden === true)) {
    if (run.first.column.isHidden) sheet.hideColumns(run.first.number, run.count);
  }
}

/** Hidden columns need no warning: nobody gets there by accident. */
function warnOfOwned(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  rows: number,
  warned: readonly string[],
): void {
  const isSeen = ({ column }: PlacedColumn) => column.isOwned === true && !column.isHidden;
  for (const run of runsOf(columns, isSeen)) {
    const description = keptByAddOn(run.first.column.header);
    if (!isSeen(run.first) || warned.includes(description)) continue;
    const cells = sheet.getRange(
      FIRST_ROW_NUMBER,
      run.first.number,
      rows - HEADER_ROW_NUMBER,
      run.count,
    );
    warnBeforeEdits(cells, description);
  }
}

/** Dropdowns, checkboxes and date rules that somebody cleared from the first row. */
function restoreRules(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  added: readonly PlacedColumn[],
  rows: number,
): void {
  const rules =
    sheet.getRange(`${FIRST_ROW_NUMBER}:${FIRST_ROW_NUMBER}`).getDataValidations()[0] ?? [];
  const bare = columns.filter(
    (one) => !added.includes(one) && hasRule(one.column) && !rules[one.number - 1],
  );
  dressColumns(sheet, bare, FIRST_ROW_NUMBER, rows - HEADER_ROW_NUMBER);
}

/** @param rules those that the tab has */
function colorTexts(
  sheet: Sheet,
  tab: Tab,
  columns: readonly PlacedColumn[],
  rows: number,
  rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
): void {
  const colored = tab.colors && tab.columns[tab.colors.key];
  const place = columns.find(({ column }) => column === colored);
  if (!tab.colors || !place) return;
  const letters = columnLetters(place.number);
  const isThere = rules.some((rule) =>
    rule.getRanges().some((range) => range.getA1Notation().startsWith(`${letters}2`)),
  );
  if (isThere) return;
  const range = sheet.getRange(FIRST_ROW_NUMBER, place.number, rows - HEADER_ROW_NUMBER, 1);
  addTextColors(sheet, range, byLabel(tab.colors.byChoice), rules);
}

/** Neighbouring columns that share something, so that one call serves them all. */
function runsOf(
  columns: readonly PlacedColumn[],
  trait: (column: PlacedColumn) => unknown,
): readonly { first: PlacedColumn; count: number }[] {
  const runs: { first: PlacedColumn; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a.number - b.number)) {
    const last = runs[runs.length - 1];
    const isNext = last && last.first.number + last.count === column.number;
    if (last && isNext && trait(last.first) === trait(column)) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
