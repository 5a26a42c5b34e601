// The tab Own sheets of a coach: one line for each member who works in a sheet of their own, with the
// numbers of that sheet. IMPORTRANGE fetches them; Google asks the coach once for each sheet. A formula
// is made of nothing but the key of a sheet, which is checked.

import { ownSheetsTab } from '#words/sheet-numbers';
import { type OwnSheet, SHEET_KEY, sheetUrl } from '../domain/group/sheet-links';
import { argumentSeparator, type Book, type Sheet } from '../google/book';
import { cellDate, cellText, textCell } from './cell';
import { columnLetters } from './dress';
import { NUMBERS, NUMBERS_RANGE } from './numbers';

export const OWN_SHEETS_NAME = ownSheetsTab.name;
const NAME_COLUMN = 1;
const URL_COLUMN = 2;
const FIRST_NUMBER_COLUMN = 3;
const STATE_COLUMN = FIRST_NUMBER_COLUMN + NUMBERS.length;
const COLUMN_WIDTHS = [
  [NAME_COLUMN, 1, 160],
  [URL_COLUMN, 1, 230],
  [FIRST_NUMBER_COLUMN, NUMBERS.length, 110],
  [STATE_COLUMN, 1, 420],
] as const;
const HEADER_BACKGROUND = '#e2f1f2';
const KEY_IN_URL = /\/spreadsheets\/d\/([A-Za-z0-9_-]{20,})/;
/** Column C of its own row, as the state sees it. */
const STATE = `=IF(ISERROR({week}),"${ownSheetsTab.notReadable}",IF(NOT(ISNUMBER({week})),"${ownSheetsTab.noNumbers}",IF({week}<TODAY()-WEEKDAY(TODAY(),2)+1,"${ownSheetsTab.earlierWeek}","${ownSheetsTab.isRead}")))`;

/** One line of the tab, as it is read. */
export interface OwnSheetLine {
  readonly name: string;
  readonly key: string;
  /** The Monday of the week that the numbers are of; null while nothing can be read. */
  readonly weekFrom: Date | null;
  /** In the order of `NUMBERS`, the first and the last left out. */
  readonly counts: readonly number[];
  readonly lastActivity: Date | null;
}

/** @returns null where the tab is not there */
export function readOwnSheets(book: Book): readonly OwnSheetLine[] | null {
  const sheet = book.getSheetByName(OWN_SHEETS_NAME);
  if (!sheet) return null;
  const seen = new Set<string>();
  return sheet
    .getDataRange()
    .getValues()
    .flatMap((row) => {
      const key = KEY_IN_URL.exec(cellText(row[URL_COLUMN - 1]))?.[1] ?? '';
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      const numbers = row.slice(FIRST_NUMBER_COLUMN - 1, STATE_COLUMN - 1);
      return [
        {
          name: cellText(row[NAME_COLUMN - 1]),
          key,
          weekFrom: cellDate(numbers[0]),
          counts: numbers.slice(1, -1).map(count),
          lastActivity: cellDate(numbers[numbers.length - 1]),
        },
      ];
    });
}

/** A number from 0; words and errors, which come from somebody else's sheet, count nothing. */
function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
}

/** Adds a line for each, in one call. @param sheets that are not there yet, with checked keys */
export function addOwnSheets(book: Book, sheets: readonly OwnSheet[]): void {
  const sheet =
    book.getSheetByName(OWN_SHEETS_NAME) ?? book.insertSheet(OWN_SHEETS_NAME, book.getNumSheets());
  // A run may have been ended before the tab had its headers.
  if (sheet.getLastRow() === 0) layOut(sheet);
  const first = sheet.getLastRow() + 1;
  const lacking = first + sheets.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const apart = argumentSeparator(book);
  const lines = sheets.map((one, at) => lineOf(one, first + at, apart));
  if (lines.length > 0) sheet.getRange(first, 1, lines.length, STATE_COLUMN).setValues(lines);
}

function lineOf({ name, key }: OwnSheet, rowNumber: number, apart: string): string[] {
  if (!SHEET_KEY.test(key)) throw new Error('This is no key of a sheet');
  const week = `${columnLetters(FIRST_NUMBER_COLUMN)}${rowNumber}`;
  const cells = Array.from({ length: STATE_COLUMN }, () => '');
  cells[NAME_COLUMN - 1] = textCell(name || ownSheetsTab.unnamed(rowNumber - 1));
  cells[URL_COLUMN - 1] = sheetUrl(key);
  cells[FIRST_NUMBER_COLUMN - 1] = `=IMPORTRANGE("${sheetUrl(key)}"${apart}"${NUMBERS_RANGE}")`;
  cells[STATE_COLUMN - 1] = STATE.replace(/\{week\}/g, week).replace(/"[^"]*"|,/g, (part) =>
    part === ',' ? apart : part,
  );
  return cells;
}

function layOut(sheet: Sheet): void {
  const { name, sheet: link, state } = ownSheetsTab.headers;
  const headers = [name, link, ...NUMBERS.map(({ header }) => header), state];
  const rows = sheet.getMaxRows() - 1;
  const days = [FIRST_NUMBER_COLUMN, STATE_COLUMN - 1].map((at) => columnLetters(at));
  sheet.getRange(2, FIRST_NUMBER_COLUMN + 1, rows, NUMBERS.length - 2).setNumberFormat('#,##0');
  sheet
    .getRangeList(days.map((letters) => `${letters}2:${letters}${rows + 1}`))
    .setNumberFormat('d mmm yyyy');
  for (const [first, columns, width] of COLUMN_WIDTHS) sheet.setColumnWidths(first, columns, width);
  sheet
    .getRange(1, 1, 1, STATE_COLUMN)
    .setValues([headers])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
}
