// A tab of one's own in a group's sheet: one's people as they stand in Contacts, by next step, counted
// out by one formula. Nothing in it is a record: what is typed there is nowhere else. Nobody's filter or
// order in Contacts is touched by it.
import { myRows } from '#words/sheet-my-rows';
import { argumentSeparator, type Book, type Sheet } from '../google/book';
import { addTextColors, warnBeforeEditsOfTab, wrapText } from '../google/cell-rules';
import { markedTab, markTab } from '../google/tab-mark';
import { textCell } from './cell';
import { byLabel } from './choice-cells';
import { columnLetters, widthOf } from './dress';
import { columnNumber, findColumns, readHeaders } from './table';
import { CONTACTS, type ContactKey } from './tabs/contacts';

const MARK = 'informational-interviews.people-of';
const ACCENT = '#12807a';
const SOFT = '#5f6368';
const HEADER_BACKGROUND = '#e2f1f2';
const DAY_FORMAT = 'd mmm yyyy';
/** The address stands in the first row, unseen; the formula looks there, so that it holds no text. */
const ADDRESS_CELL = '$A$1';
const HEADER_ROW = 2;
const FIRST_ROW = 3;
const MOST_CHARACTERS_OF_NAME = 60;

/** What is shown, in this order: the ID first and unseen, by which the sidebar knows the contact. */
const SHOWN: readonly ContactKey[] = [
  ...(['id', 'name', 'stage', 'nextStep', 'nextStepOn', 'organization', 'title'] as const),
  ...(['email', 'phone', 'askedOn', 'lastContact', 'notes'] as const),
];
const SORTED_BY = SHOWN.indexOf('nextStepOn') + 1;

/**
 * Makes the tab of a member, or writes anew what it holds. The number of calls depends neither on rows
 * nor on members.
 * @returns its name now
 */
export function setUpMyRows(book: Book, contacts: Sheet, email: string, name: string): string {
  const formula = formulaFor(contacts, argumentSeparator(book));
  const existing = markedTab(book, MARK, email);
  const sheet = existing ?? newTab(book, name);
  if (!existing) {
    markTab(sheet, MARK, email);
    layOut(sheet);
  }
  // Whatever stands in the way of the rows.
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearContent();
  sheet
    .getRange(1, 1, FIRST_ROW, SHOWN.length)
    .setValues([
      filled([textCell(email), myRows.hint]),
      SHOWN.map((key) => CONTACTS.columns[key].header),
      filled([formula]),
    ]);
  warnBeforeEditsOfTab(sheet, myRows.warning);
  book.setActiveSheet(sheet);
  return sheet.getName();
}

/** Takes the tab of somebody away who leaves the group; their rows are in Contacts. */
export function removeMyRows(book: Book, email: string): void {
  const sheet = markedTab(book, MARK, email);
  if (sheet) book.deleteSheet(sheet);
}

/** @throws Problem `column-missing` where Contacts has lost one that is shown */
function formulaFor(contacts: Sheet, apart: ',' | ';'): string {
  const headers = readHeaders(contacts);
  const numbers = findColumns(CONTACTS, headers);
  for (const key of SHOWN) columnNumber(CONTACTS, numbers, key);
  const owner = columnLetters(columnNumber(CONTACTS, numbers, 'owner'));
  const owners = `${CONTACTS.name}!${owner}:${owner}`;
  const rows = `FILTER(${CONTACTS.name}!A:${columnLetters(headers.length)},TRIM(${owners})=${ADDRESS_CELL})`;
  // By their headers, so that columns may be moved.
  const places = SHOWN.map(
    (key) => `MATCH("${CONTACTS.columns[key].header}",${CONTACTS.name}!1:1,0)`,
  );
  const sorted = `SORT(CHOOSECOLS(${rows},${places.join(',')}),${SORTED_BY},TRUE)`;
  // The local edition makes a 0 of an empty cell.
  const shown = `MAP(${sorted},LAMBDA(cell,IF(cell="","",cell)))`;
  const hasNone = `SUMPRODUCT(1*(TRIM(${owners})=${ADDRESS_CELL}))=0`;
  return `=IF(${hasNone},"",${shown})`.replace(/"[^"]*"|,/g, (part) =>
    part === ',' ? apart : part,
  );
}

function filled(cells: readonly string[]): string[] {
  return SHOWN.map((_, at) => cells[at] ?? '');
}

function layOut(sheet: Sheet): void {
  const rows = sheet.getMaxRows();
  SHOWN.forEach((key, at) => {
    const shown = CONTACTS.columns[key];
    const column = sheet.getRange(FIRST_ROW, at + 1, rows - HEADER_ROW, 1);
    if (shown.kind === 'date') column.setNumberFormat(DAY_FORMAT).setHorizontalAlignment('left');
    sheet.setColumnWidths(at + 1, 1, widthOf(shown));
  });
  wrapText(sheet.getRange(FIRST_ROW, 1, rows - HEADER_ROW, SHOWN.length), false);
  sheet.getRange(1, 2).setFontColor(SOFT);
  sheet
    .getRange(HEADER_ROW, 1, 1, SHOWN.length)
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND);
  const stages = sheet.getRange(FIRST_ROW, SHOWN.indexOf('stage') + 1, rows - HEADER_ROW, 1);
  if (CONTACTS.colors) addTextColors(sheet, stages, byLabel(CONTACTS.colors.byChoice), []);
  sheet.hideColumns(1, 1);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setTabColor(ACCENT);
}

/** Or the empty one that a run left which was ended before it could mark it. */
function newTab(book: Book, name: string): Sheet {
  const base = tabName(name);
  const left = book.getSheetByName(base);
  if (left?.getLastRow() === 0) return left;
  return book.insertSheet(freeName(book, base), book.getNumSheets());
}

/** Without what a tab may not be called. */
function tabName(name: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cf}[\]*?:/\\'"!=]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(clean).slice(0, MOST_CHARACTERS_OF_NAME).join('');
  return myRows.tabName(short || myRows.somebody);
}

/** A name that no tab has yet. */
function freeName(book: Book, base: string): string {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let count = 1; ; count += 1) {
    const wanted = count === 1 ? base : `${base} ${count}`;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
}
