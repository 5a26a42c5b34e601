// Makes the Overview tab, and mends the formulas in it that have lost their columns. What people
// changed in it stays as it is.
import { argumentSeparator, type Book, type Sheet } from '../google/book';
import { cellText } from './cell';
import type { Tab } from './columns';
import { columnLetters } from './dress';
import {
  type ColumnReferences,
  filledCell,
  isSameFormula,
  isSameShape,
  type LineLook,
  OVERVIEW_LINES,
  OVERVIEW_NAME,
  OVERVIEW_WIDTH,
  type OverviewLine,
} from './overview';
import type { TabSetUp } from './set-up';
import { findColumns, HEADER_ROW_NUMBER } from './table';
import { CONTACTS } from './tabs/contacts';
import { INTERVIEWS } from './tabs/interviews';

const COLUMN_WIDTHS = [270, 110, 110, 150];
const SECTION_BACKGROUND = '#e2f1f2';
/** Words in the last column run on into those behind it. */
const LAST_SECTION_COLUMN = 'G';
const TITLE_HEIGHT_PIXELS = 36;
const ACCENT = '#084f57';
const SOFT = '#5f6368';
const NUMBER_FORMATS: Readonly<Partial<Record<LineLook, string>>> = {
  count: '#,##0',
  date: 'd mmm',
  share: '0%',
  days: '0.0',
};

/** The tabs that it counts must be there. The number of calls does not depend on their rows. */
export function setUpOverview(book: Book, position: number): TabSetUp {
  const existing = book.getSheetByName(OVERVIEW_NAME);
  const sheet = existing ?? book.insertSheet(OVERVIEW_NAME, position);
  const columns: ColumnReferences = new Map([
    ...referencesTo(book, CONTACTS, ''),
    ...referencesTo(book, INTERVIEWS, 'talk.'),
  ] as [never, string][]);
  const isNew = existing === null || sheet.getLastRow() === 0;
  let mendedFigures = 0;
  if (isNew) {
    write(sheet, columns, argumentSeparator(book));
    layOut(sheet);
  } else {
    mendedFigures = mend(sheet, columns, argumentSeparator(book));
  }
  return { name: OVERVIEW_NAME, isNew, addedColumns: [], mendedFigures };
}

function referencesTo(
  book: Book,
  tab: Tab,
  prefix: string,
): readonly (readonly [string, string])[] {
  const sheet = book.getSheetByName(tab.name);
  if (!sheet) return [];
  const headers =
    sheet.getRange(HEADER_ROW_NUMBER, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ??
    [];
  return [...findColumns(tab, headers)].map(([key, number]) => {
    const letters = columnLetters(number);
    return [`${prefix}${key}`, `${tab.name}!${letters}:${letters}`];
  });
}

function write(sheet: Sheet, columns: ColumnReferences, apart: ',' | ';'): void {
  const rowNumbers = new Map(
    OVERVIEW_LINES.flatMap(({ key }, index) => (key === undefined ? [] : [[key, index + 1]])),
  );
  const values = OVERVIEW_LINES.map(({ cells }) =>
    Array.from({ length: OVERVIEW_WIDTH }, (_, index) => {
      return filledCell(cells[index] ?? '', columns, rowNumbers, apart) ?? '';
    }),
  );
  sheet.getRange(1, 1, values.length, OVERVIEW_WIDTH).setValues(values);
}

/** What the tab gets once; later it is the people's to change. */
function layOut(sheet: Sheet): void {
  const ranges = (isMeant: (line: OverviewLine) => boolean, from: string, to: string) =>
    sheet.getRangeList(
      OVERVIEW_LINES.flatMap((line, index) =>
        isMeant(line) ? [`${from}${index + 1}:${to}${index + 1}`] : [],
      ),
    );
  const isFigure = ({ look }: OverviewLine) => NUMBER_FORMATS[look] !== undefined;
  const isSection = ({ look }: OverviewLine) => look === 'section';

  COLUMN_WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  for (const [look, format] of Object.entries(NUMBER_FORMATS)) {
    ranges((line) => line.look === look, 'B', 'C').setNumberFormat(format);
  }
  ranges(isFigure, 'B', 'C').setHorizontalAlignment('right');
  ranges((line) => isFigure(line) && hasWords(line), 'D', 'D').setFontColor(SOFT);
  ranges(isSection, 'A', 'D').setFontWeight('bold').setFontColor(ACCENT);
  ranges(isSection, 'A', LAST_SECTION_COLUMN).setBackground(SECTION_BACKGROUND);
  ranges(isSection, 'B', 'D').setHorizontalAlignment('right');
  ranges(({ look }) => look === 'title', 'A', 'A')
    .setFontSize(18)
    .setFontWeight('bold');
  ranges(({ look }) => look === 'hint', 'A', 'A').setFontColor(SOFT);
  sheet.setRowHeight(1, TITLE_HEIGHT_PIXELS);
  OVERVIEW_LINES.forEach(({ bar }, index) => {
    const color = bar && CONTACTS.colors?.byText[bar]?.text;
    if (!color) return;
    const cell = sheet.getRange(index + 1, 3);
    cell.setFontColor(color).setHorizontalAlignment('left');
  });
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(ACCENT);
}

/** The last cell says something, instead of counting. */
function hasWords({ look, cells }: OverviewLine): boolean {
  return look === 'share' || cells[OVERVIEW_WIDTH - 1]?.startsWith('=') === false;
}

/** Lines are found by their labels, wherever they are now; only formulas of ours are written anew. */
function mend(sheet: Sheet, columns: ColumnReferences, apart: ',' | ';'): number {
  let mended = 0;
  const range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), OVERVIEW_WIDTH);
  const formulas = range.getFormulas();
  const rowOfLabel = new Map<string, number>();
  range.getValues().forEach(([label], index) => {
    if (!rowOfLabel.has(cellText(label))) rowOfLabel.set(cellText(label), index + 1);
  });
  const rowNumbers = new Map<string, number>();
  for (const { key, cells } of OVERVIEW_LINES) {
    const rowNumber = rowOfLabel.get(cells[0] ?? '');
    if (key !== undefined && rowNumber !== undefined) rowNumbers.set(key, rowNumber);
  }
  for (const { cells } of OVERVIEW_LINES) {
    const rowNumber = rowOfLabel.get(cells[0] ?? '');
    if (rowNumber === undefined) continue;
    cells.forEach((cell, index) => {
      if (!cell.startsWith('=')) return;
      const wanted = filledCell(cell, columns, rowNumbers, apart);
      const found = formulas[rowNumber - 1]?.[index] ?? '';
      if (wanted === null || found === '' || !isBroken(found, wanted)) return;
      sheet.getRange(rowNumber, index + 1).setFormula(wanted);
      mended += 1;
    });
  }
  return mended;
}

/** It has lost a reference, or is ours and counts another column than it should. */
function isBroken(found: string, wanted: string): boolean {
  if (found.includes('#REF!')) return true;
  return !isSameFormula(found, wanted) && isSameShape(found, wanted);
}
