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
import { setUpGroupLines } from './set-up-overview-group';
import { entriesOf, findColumns, readHeaders } from './table';
import { CONTACTS } from './tabs/contacts';
import { GROUP } from './tabs/group';
import { INTERVIEWS } from './tabs/interviews';
import { WINS } from './tabs/wins';

/** First column, how many, pixels. */
const COLUMN_WIDTHS = [
  [1, 1, 270],
  [2, 2, 110],
  [4, 1, 150],
] as const;
const SECTION_BACKGROUND = '#e2f1f2';
/** Words in the last column run on into those behind it. */
const LAST_SECTION_COLUMN = 7;
const TITLE_HEIGHT_PIXELS = 36;
const TITLE_SIZE = 18;
const ACCENT = '#084f57';
const SOFT = '#5f6368';
const NUMBER_FORMATS: Readonly<Partial<Record<LineLook, string>>> = {
  count: '#,##0',
  date: 'd mmm',
  share: '0%',
  days: '0.0',
};

/**
 * The number of calls does not depend on the rows that it counts.
 * @param counted the tabs that are there
 */
export function setUpOverview(
  book: Book,
  position: number,
  counted: readonly TabSetUp[],
): TabSetUp {
  const existing = book.getSheetByName(OVERVIEW_NAME);
  const sheet = existing ?? book.insertSheet(OVERVIEW_NAME, position);
  const columns = columnReferences(counted);
  const isNew = existing === null || sheet.getLastRow() === 0;
  let mendedFigures = 0;
  if (isNew) {
    write(sheet, columns, argumentSeparator(book));
    layOut(sheet);
  } else {
    mendedFigures = mend(sheet, columns, argumentSeparator(book));
  }
  if (counted.some(({ name }) => name === GROUP.name)) {
    mendedFigures += setUpGroupLines(book, sheet, columns);
  }
  return { name: OVERVIEW_NAME, isNew, addedColumns: [], mendedFigures, columns: [] };
}

/** For a sheet that becomes a group's: its lines, where there is an Overview. */
export function addGroupToOverview(book: Book): void {
  const sheet = book.getSheetByName(OVERVIEW_NAME);
  if (!sheet || sheet.getLastRow() === 0) return;
  setUpGroupLines(book, sheet, columnReferences(readPlaces(book)));
}

/** Where the columns are now of all tabs that formulas count. */
export function readPlaces(book: Book): readonly Placed[] {
  return [CONTACTS, INTERVIEWS, WINS, GROUP].map((tab: Tab) => {
    const sheet = book.getSheetByName(tab.name);
    const numbers = findColumns(tab, sheet ? readHeaders(sheet) : []);
    const columns = entriesOf(tab).flatMap(([key, column]) => {
      const number = numbers.get(key);
      return number === undefined ? [] : [{ column, number }];
    });
    return { name: tab.name, columns };
  });
}

type Placed = Pick<TabSetUp, 'name' | 'columns'>;

/** Where the columns of these tabs are, as formulas name them. */
export function columnReferences(tabs: readonly Placed[]): ColumnReferences {
  return new Map([
    ...referencesTo(tabs, CONTACTS, ''),
    ...referencesTo(tabs, INTERVIEWS, 'talk.'),
    ...referencesTo(tabs, WINS, 'win.'),
    ...referencesTo(tabs, GROUP, 'member.'),
  ] as [never, string][]);
}

function referencesTo(
  counted: readonly Placed[],
  tab: Tab,
  prefix: string,
): readonly (readonly [string, string])[] {
  const columns = counted.find(({ name }) => name === tab.name)?.columns ?? [];
  return entriesOf(tab).flatMap(([key, column]) => {
    const place = columns.find((one) => one.column === column);
    if (!place) return [];
    const letters = columnLetters(place.number);
    return [[`${prefix}${key}`, `${tab.name}!${letters}:${letters}`] as const];
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

/** What the tab gets once; later it is the people's to change. One call for each trait of the cells. */
function layOut(sheet: Sheet): void {
  const looks = OVERVIEW_LINES.map((line) =>
    Array.from({ length: LAST_SECTION_COLUMN }, (_, index) => lookOf(line, index + 1)),
  );
  const trait = <T>(of: (look: CellLook) => T) => looks.map((line) => line.map(of));
  sheet
    .getRange(1, 1, looks.length, LAST_SECTION_COLUMN)
    .setHorizontalAlignments(trait(({ alignment }) => alignment))
    .setFontColors(trait(({ color }) => color))
    .setFontWeights(trait(({ isBold }) => (isBold ? 'bold' : 'normal')))
    .setBackgrounds(trait(({ background }) => background));
  sheet.getRange(1, 1).setFontSize(TITLE_SIZE);
  // Not for all cells at once: what Sheets calls the usual format cannot be given back to a cell.
  for (const [look, format] of Object.entries(NUMBER_FORMATS)) {
    const figures = OVERVIEW_LINES.flatMap((line, index) =>
      line.look === look ? [`B${index + 1}:C${index + 1}`] : [],
    );
    sheet.getRangeList(figures).setNumberFormat(format);
  }
  for (const [first, count, width] of COLUMN_WIDTHS) sheet.setColumnWidths(first, count, width);
  sheet.setRowHeight(1, TITLE_HEIGHT_PIXELS);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(ACCENT);
}

interface CellLook {
  readonly alignment: 'left' | 'right' | null;
  /** null for the usual one. */
  readonly color: string | null;
  readonly isBold: boolean;
  readonly background: string | null;
}

/** @param column from 1 */
function lookOf(line: OverviewLine, column: number): CellLook {
  const { look, bar } = line;
  const isFigure = NUMBER_FORMATS[look] !== undefined && (column === 2 || column === 3);
  const isSection = look === 'section' && column <= OVERVIEW_WIDTH;
  const barColor = column === 3 && bar ? (CONTACTS.colors?.byChoice[bar]?.text ?? null) : null;
  const isSoft =
    (column === OVERVIEW_WIDTH && NUMBER_FORMATS[look] !== undefined && hasWords(line)) ||
    (look === 'hint' && column === 1);
  return {
    alignment: barColor ? 'left' : isFigure || (isSection && column > 1) ? 'right' : null,
    color: barColor ?? (isSection ? ACCENT : isSoft ? SOFT : null),
    isBold: isSection || (look === 'title' && column === 1),
    background: look === 'section' ? SECTION_BACKGROUND : null,
  };
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
