// Makes the tabs, and mends them: what is missing is added, what people changed stays.
import type { Book, Sheet } from '../google/book';
import {
  addTextColors,
  applyBanding,
  rangeProtections,
  warnBeforeEdits,
  wrapText,
} from '../google/cell-rules';
import { cellText, textCell } from './cell';
import type { Tab } from './columns';
import { columnLetters, dressColumns, type PlacedColumn } from './dress';
import { entriesOf, FIRST_ROW_NUMBER, findColumns, HEADER_ROW_NUMBER } from './table';

const TAB_COLORS = {
  green: '#188038',
  cyan: '#12807a',
  yellow: '#f9ab00',
  grey: '#80868b',
} as const;
const HEADER_HEIGHT_PIXELS = 32;
const PROTECTION_NOTE = 'Kept by Informational Interviews';

/** What a set-up did to one tab. */
export interface TabSetUp {
  readonly name: string;
  readonly isNew: boolean;
  /** Headers of the columns that were added to a tab that was there. */
  readonly addedColumns: readonly string[];
}

/** Makes or mends one tab. The number of calls does not depend on how many rows it has. */
export function setUpTab(book: Book, tab: Tab, position: number): TabSetUp {
  const existing = book.getSheetByName(tab.name);
  const sheet = existing ?? book.insertSheet(tab.name, position);
  const isNew = existing === null || sheet.getLastRow() === 0;
  const headers = isNew
    ? []
    : (sheet.getRange(HEADER_ROW_NUMBER, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []);
  const { present, missing } = placeColumns(tab, headers);
  addColumns(sheet, missing);
  if (isNew) layOut(sheet, tab);
  mend(sheet, tab, [...present, ...missing], missing, isNew);
  return {
    name: tab.name,
    isNew,
    addedColumns: isNew ? [] : missing.map((one) => one.column.header),
  };
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

function addColumns(sheet: Sheet, missing: readonly PlacedColumn[]): void {
  const [first] = missing;
  if (!first) return;
  const lacking = first.number + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet
    .getRange(HEADER_ROW_NUMBER, first.number, 1, missing.length)
    .setValues([missing.map(({ column }) => textCell(column.header))])
    .setNotes([missing.map(({ column }) => column.note)])
    .setFontWeight('bold')
    .setVerticalAlignment('middle');
  dressColumns(sheet, missing, FIRST_ROW_NUMBER, sheet.getMaxRows() - HEADER_ROW_NUMBER);
  for (const run of runsOf(missing, ({ column }) => column.width)) {
    sheet.setColumnWidths(run.first.number, run.count, run.first.column.width);
  }
  for (const run of runsOf(missing, ({ column }) => column.isHidden === true)) {
    if (run.first.column.isHidden) sheet.hideColumns(run.first.number, run.count);
  }
}

/** What a new tab gets once; later it is the people's to change. */
function layOut(sheet: Sheet, tab: Tab): void {
  const isProse = tab.requiredKeys.includes('text') || tab.requiredKeys.includes('body');
  const cells = sheet.getRange(FIRST_ROW_NUMBER, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
  wrapText(cells, isProse);
  cells.setVerticalAlignment(isProse ? 'top' : 'middle');
  sheet.setRowHeight(HEADER_ROW_NUMBER, HEADER_HEIGHT_PIXELS);
  sheet.setTabColor(TAB_COLORS[tab.theme]);
}

/** What belongs to the tab however often it is lost: frozen header, banding, colours, warnings. */
function mend(
  sheet: Sheet,
  tab: Tab,
  columns: readonly PlacedColumn[],
  added: readonly PlacedColumn[],
  isNew: boolean,
): void {
  if (isNew || sheet.getFrozenRows() === 0) sheet.setFrozenRows(HEADER_ROW_NUMBER);
  if (isNew || sheet.getBandings().length === 0) {
    const width = Math.max(...columns.map(({ number }) => number));
    applyBanding(sheet.getRange(1, 1, sheet.getMaxRows(), width), tab.theme);
  }
  if (!isNew) restoreRules(sheet, columns, added);
  colorTexts(sheet, tab, columns);
  const warned = isNew ? [] : rangeProtections(sheet);
  for (const run of runsOf(columns, ({ column }) => column.isOwned === true)) {
    const description = `${PROTECTION_NOTE}: ${run.first.column.header}`;
    if (!run.first.column.isOwned || warned.includes(description)) continue;
    const rows = sheet.getMaxRows() - HEADER_ROW_NUMBER;
    warnBeforeEdits(
      sheet.getRange(FIRST_ROW_NUMBER, run.first.number, rows, run.count),
      description,
    );
  }
}

/** Dropdowns, checkboxes and date rules that somebody cleared from the first row. */
function restoreRules(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  added: readonly PlacedColumn[],
): void {
  const rules =
    sheet.getRange(FIRST_ROW_NUMBER, 1, 1, sheet.getLastColumn()).getDataValidations()[0] ?? [];
  const bare = columns.filter(
    (one) =>
      !added.includes(one) &&
      ['choice', 'checkbox', 'date', 'date-time'].includes(one.column.kind) &&
      !rules[one.number - 1],
  );
  dressColumns(sheet, bare, FIRST_ROW_NUMBER, sheet.getMaxRows() - HEADER_ROW_NUMBER);
}

function colorTexts(sheet: Sheet, tab: Tab, columns: readonly PlacedColumn[]): void {
  const colored = tab.colors && tab.columns[tab.colors.key];
  const place = columns.find(({ column }) => column === colored);
  if (!tab.colors || !place) return;
  const letters = columnLetters(place.number);
  const isThere = sheet
    .getConditionalFormatRules()
    .some((rule) =>
      rule.getRanges().some((range) => range.getA1Notation().startsWith(`${letters}2`)),
    );
  if (isThere) return;
  const rows = sheet.getMaxRows() - HEADER_ROW_NUMBER;
  const range = sheet.getRange(FIRST_ROW_NUMBER, place.number, rows, 1);
  addTextColors(sheet, range, tab.colors.byText);
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
