// Puts the lines of the group under the others of the Overview tab, and mends them where they have lost
// their columns. The number of calls depends neither on members nor on rows.
import { overview } from '#words/sheet-overview';
import { argumentSeparator, type Book, type Sheet } from '../google/book';
import { wrapText } from '../google/cell-rules';
import { cellText } from './cell';
import { columnLetters } from './dress';
import { type ColumnReferences, filledCell, isSameFormula, isSameShape } from './overview';
import { GROUP_COLUMNS, GROUP_HINT, GROUP_LABEL, MOST_LINES } from './overview-group';

const HEADER_BACKGROUND = '#e2f1f2';
const ACCENT = '#084f57';
const SOFT = '#5f6368';
const ADDRESS_WIDTH = 230;
const HEADER_HEIGHT_PIXELS = 40;

/** @returns how many formulas were mended */
export function setUpGroupLines(book: Book, sheet: Sheet, columns: ColumnReferences): number {
  const labels = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), 1).getValues();
  const rowOf = (label: string) => labels.findIndex(([cell]) => cellText(cell) === label) + 1;
  const there = rowOf(GROUP_LABEL);
  // A line apart, the hint, the headers.
  const headerRow = there > 0 ? there : labels.length + 3;
  const formulas = formulasAt(
    headerRow + 1,
    rowOf(overview.weekFrom),
    columns,
    argumentSeparator(book),
  );
  if (there > 0) return mend(sheet, headerRow + 1, formulas);
  makeRoom(sheet, headerRow);
  write(sheet, headerRow, formulas);
  return 0;
}

/** null where a column or the week that it counts is not there. */
function formulasAt(
  firstRow: number,
  weekRow: number,
  columns: ColumnReferences,
  apart: ',' | ';',
): readonly (string | null)[] {
  const rowNumbers = new Map([
    ['first', firstRow],
    ['last', firstRow + MOST_LINES - 1],
    ...(weekRow > 0 ? [['week', weekRow] as const] : []),
  ]);
  return GROUP_COLUMNS.map(({ formula }) => filledCell(formula, columns, rowNumbers, apart));
}

function makeRoom(sheet: Sheet, headerRow: number): void {
  const rows = headerRow + 1 + MOST_LINES - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = GROUP_COLUMNS.length - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

function write(sheet: Sheet, headerRow: number, formulas: readonly (string | null)[]): void {
  const width = GROUP_COLUMNS.length;
  sheet
    .getRange(headerRow - 1, 1)
    .setValue(GROUP_HINT)
    .setFontColor(SOFT);
  const header = sheet.getRange(headerRow, 1, 1, width);
  header
    .setFontWeight('bold')
    .setFontColor(ACCENT)
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle');
  wrapText(header, true);
  sheet.setRowHeight(headerRow, HEADER_HEIGHT_PIXELS);
  sheet.getRange(headerRow, 2, 1, width - 3).setHorizontalAlignment('right');
  const body = sheet.getRange(headerRow + 1, 2, MOST_LINES, width - 3);
  body.setHorizontalAlignment('right');
  sheet.getRange(headerRow + 1, width - 1, MOST_LINES, 2).setFontColor(SOFT);
  // Formats come before what they are for.
  for (const format of new Set(GROUP_COLUMNS.map((one) => one.format))) {
    if (format === null) continue;
    const ranges = GROUP_COLUMNS.flatMap((one, at) => {
      const letters = columnLetters(at + 1);
      const last = headerRow + MOST_LINES;
      return one.format === format ? [`${letters}${headerRow + 1}:${letters}${last}`] : [];
    });
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
  sheet.setColumnWidths(width - 1, 1, ADDRESS_WIDTH);
  sheet
    .getRange(headerRow, 1, 2, width)
    .setValues([GROUP_COLUMNS.map((one) => one.header), formulas.map((one) => one ?? '')]);
}

/** Only what is ours, and has lost a column or counts another than it should. */
function mend(sheet: Sheet, firstRow: number, formulas: readonly (string | null)[]): number {
  const found = sheet.getRange(firstRow, 1, 1, formulas.length).getFormulas()[0] ?? [];
  let mended = 0;
  formulas.forEach((wanted, at) => {
    const is = found[at] ?? '';
    if (wanted === null || is === '' || isSameFormula(is, wanted)) return;
    if (!is.includes('#REF!') && !isSameShape(is, wanted)) return;
    sheet.getRange(firstRow, at + 1).setFormula(wanted);
    mended += 1;
  });
  return mended;
}
