// The Numbers tab in a sheet of one's own: how far one is, in numbers alone, for a coach who gathers
// them from here. No name and no note is in it. Its place is fixed: other sheets look there.
import { figureHeaders as headers, numbersTab } from '#words/sheet-numbers';
import { argumentSeparator, type Book, type Sheet } from '../google/book';
import { warnBeforeEditsOfTab } from '../google/cell-rules';
import { ACTIVITIES, COUNTED } from './figures';
import { type ColumnReferences, filledCell } from './overview';

export const NUMBERS_NAME = numbersTab.name;
const HEADER_ROW = 2;
const VALUE_ROW = 3;
const MONDAY = `$A$${VALUE_ROW}`;
const DAY = 'd mmm yyyy';
const HEADER_BACKGROUND = '#e2f1f2';
const SOFT = '#5f6368';
const COLUMN_WIDTH = 120;

/** The latest day on which something happened, or 0. */
const LAST_DAY = `MAX(${ACTIVITIES.map(
  ([, date, rows]) => `IFERROR(MAX(FILTER(${date},${rows})),0)`,
).join(',')})`;
const sum = (condition: string) => `=SUMPRODUCT(1*(${condition}))`;

/** In the order in which a coach's sheet expects them. */
export const NUMBERS: readonly { readonly header: string; readonly formula: string }[] = [
  { header: headers.weekFrom, formula: '=TODAY()-WEEKDAY(TODAY(),2)+1' },
  { header: headers.askedThisWeek, formula: sum(COUNTED.askedThisWeek(MONDAY)) },
  { header: headers.asked, formula: sum(COUNTED.asked) },
  { header: headers.answered, formula: sum(COUNTED.answered) },
  { header: headers.metThisWeek, formula: sum(COUNTED.metThisWeek(MONDAY)) },
  { header: headers.met, formula: sum(COUNTED.met) },
  { header: headers.thanked, formula: sum(COUNTED.thanked) },
  { header: headers.thankedOnTime, formula: sum(COUNTED.thankedOnTime) },
  { header: headers.winsThisWeek, formula: sum(COUNTED.winsThisWeek(MONDAY)) },
  { header: headers.wins, formula: sum(COUNTED.wins) },
  { header: headers.openQuestions, formula: sum(COUNTED.openQuestions) },
  { header: headers.lastActivity, formula: `=IF(${LAST_DAY}=0,"",${LAST_DAY})` },
];
export const NUMBERS_RANGE = `${NUMBERS_NAME}!A${VALUE_ROW}:${String.fromCharCode(64 + NUMBERS.length)}${VALUE_ROW}`;

/** Makes the tab, or writes anew what it holds. */
export function setUpNumbers(book: Book, position: number, columns: ColumnReferences): void {
  const existing = book.getSheetByName(NUMBERS_NAME);
  const sheet = existing ?? book.insertSheet(NUMBERS_NAME, position);
  if (!existing) layOut(sheet);
  const apart = argumentSeparator(book);
  const formulas = NUMBERS.map(({ formula }) => filledCell(formula, columns, new Map(), apart));
  sheet
    .getRange(1, 1, VALUE_ROW, NUMBERS.length)
    .setValues([
      NUMBERS.map((_, at) => (at === 0 ? numbersTab.hint : '')),
      NUMBERS.map(({ header }) => header),
      formulas.map((formula) => formula ?? ''),
    ]);
  warnBeforeEditsOfTab(sheet, numbersTab.warning);
}

function layOut(sheet: Sheet): void {
  sheet.setColumnWidths(1, NUMBERS.length, COLUMN_WIDTH);
  sheet.getRange(1, 1).setFontColor(SOFT);
  sheet
    .getRange(HEADER_ROW, 1, 1, NUMBERS.length)
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND);
  sheet.getRange(VALUE_ROW, 1, 1, NUMBERS.length).setHorizontalAlignment('left');
  sheet.getRange(VALUE_ROW, 2, 1, NUMBERS.length - 2).setNumberFormat('#,##0');
  sheet.getRangeList(['A3', 'L3']).setNumberFormat(DAY);
}
