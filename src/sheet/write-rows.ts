// Writing records. Rows are found again by their ID right before a write, since somebody may sort,
// insert or delete between a read and a write; only the cells that are meant are written, and the
// ID beside them is read back. All of this under the document lock, which keeps other runs away.
import { applyWrites, linkValue, type Sheet } from '../google/book';
import { Problem } from '../problem';
import { cellText, textCell } from './cell';
import { cellBlocks, type PlacedCell } from './cell-blocks';
import { sameHeader, type Tab } from './columns';
import { addRows } from './dress';
import { type Located, locateAgain, locateRows, readGrid } from './locate-rows';
import { isSameCell, restoredCell, storedCell, storedValue } from './stored-cell';
import {
  columnNumber,
  entriesOf,
  FIRST_ROW_NUMBER,
  findColumns,
  readHeaders,
  rowsById,
  type Table,
} from './table';
import type { OwnCell } from './whole-rows';

export type CellValue = string | number | boolean | Date | Link | null;

/** A cell that shows `text` and opens `url`. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

export type Changes<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/** How often a row is looked for again when the sheet was sorted in between. */
const MOST_TRIES = 3;

export interface Updated {
  /** The ids that are not in the tab any more. */
  readonly missing: readonly string[];
  /** Where the records stand now, by ID; empty where nothing was to be written. */
  readonly rowNumbers: ReadonlyMap<string, number>;
}

/**
 * Writes cells of several rows: one read to find them, one write for each block of neighbouring
 * cells (Sheets gathers these), one read to see that each landed beside its ID. Where somebody
 * sorted, inserted or deleted rows in that moment, what was overwritten is put back.
 * @param table as it was read in this execution
 * @param changes by the ID of the record
 */
export function updateRows<Key extends string>(
  table: Table<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
): Updated {
  const { sheet, tab } = table;
  let open = new Map(changes);
  let missing: string[] = [];
  let rowNumbers: Updated['rowNumbers'] = new Map();
  for (let attempt = 1; open.size > 0; attempt++) {
    if (attempt > MOST_TRIES) {
      throw new Problem(
        'busy',
        `The tab “${tab.name}” is being sorted or changed right now. Wait a moment and try again.`,
      );
    }
    const before = locateRows(sheet, tab);
    missing = [...open.keys()].filter((id) => !before.rowNumbers.has(id));
    writeCells(sheet, tab, before, open);
    applyWrites();
    const after = locateAgain(sheet, tab, before);
    rowNumbers = after.rowNumbers;
    const moved = new Map(
      [...open].filter(([id]) => {
        const rowNumber = before.rowNumbers.get(id);
        return rowNumber !== undefined && after.rowNumbers.get(id) !== rowNumber;
      }),
    );
    open = moved.size === 0 ? moved : putBackOverwritten(table, before.rowNumbers, moved);
  }
  return { missing, rowNumbers };
}

/**
 * Rows moved in the moment of a write. A change that went along with its row is done; where one
 * landed in the row of somebody else, that cell gets back what was read from it.
 * @returns the changes that are still to be written
 */
function putBackOverwritten<Key extends string>(
  table: Table<Key>,
  writtenAt: ReadonlyMap<string, number>,
  moved: ReadonlyMap<string, Changes<Key>>,
): Map<string, Changes<Key>> {
  const { sheet, tab } = table;
  const known = rowsById(table);
  const now = readGrid(sheet, tab);
  const still = new Map<string, Changes<Key>>();
  for (const [id, cells] of moved) {
    const entries = Object.entries(cells) as [Key, CellValue][];
    const holds = (rowNumber: number, [key, value]: [Key, CellValue]) =>
      isSameCell(storedCell(now.cell(rowNumber, key)), storedValue(value));
    const rowNumber = now.rowNumbers.get(id);
    if (rowNumber !== undefined && entries.every((entry) => holds(rowNumber, entry))) continue;
    const wrongRow = writtenAt.get(id) ?? 0;
    const owner = known.get(now.idAt(wrongRow));
    for (const entry of now.idAt(wrongRow) === id ? [] : entries) {
      if (!holds(wrongRow, entry)) continue;
      const value = restoredCell(storedCell(owner?.cells[entry[0]] ?? ''));
      const column = columnNumber(tab, now.columnNumbers, entry[0]);
      sheet.getRange(wrongRow, column).setValue(toCell(value));
    }
    if (rowNumber !== undefined) still.set(id, cells);
  }
  applyWrites();
  return still;
}

/**
 * Adds records below the last row, with one write.
 * @param ownCells of the first record: what stands under people's own headers; where a header is
 *   gone, its cell is left out
 * @returns the number of the first new row
 */
export function appendRows<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  records: readonly Changes<Key>[],
  ownCells: readonly OwnCell<CellValue>[] = [],
): number {
  const firstRowNumber = Math.max(sheet.getLastRow() + 1, FIRST_ROW_NUMBER);
  if (records.length === 0) return firstRowNumber;
  const lastRowNumber = firstRowNumber + records.length - 1;
  const headers = readHeaders(sheet);
  const maxRows = sheet.getMaxRows();
  if (lastRowNumber > maxRows) {
    addRows(sheet, { from: maxRows, count: lastRowNumber - maxRows, width: headers.length });
  }
  const columnNumbers = findColumns(tab, headers);
  const known = new Set(columnNumbers.values());
  const own = ownCells.flatMap(({ header, value }) => {
    const column = 1 + headers.findIndex((one) => sameHeader(cellText(one), header));
    return column > 0 && !known.has(column) ? [{ column, value }] : [];
  });
  const writes = [
    ...blocksOf(tab, columnNumbers).map(({ firstColumn, keys }) => ({
      range: sheet.getRange(firstRowNumber, firstColumn, records.length, keys.length),
      values: records.map((record) => keys.map((key) => toCell(record[key] ?? null))),
    })),
    ...own.map(({ column, value }) => ({
      range: sheet.getRange(firstRowNumber, column, 1, 1),
      values: [[toCell(value)]],
    })),
  ];
  // All of a row at once, as far as one can: nothing that may fail stands between the writes.
  for (const { range, values } of writes) range.setValues(values);
  return firstRowNumber;
}

function writeCells<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  { columnNumbers, rowNumbers }: Located<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
): void {
  const plain: PlacedCell<CellAsWritten>[] = [];
  const links: PlacedCell<ReturnType<typeof linkValue>>[] = [];
  for (const [id, cells] of changes) {
    const rowNumber = rowNumbers.get(id);
    if (rowNumber === undefined) continue;
    for (const [key, value] of Object.entries(cells) as [Key, CellValue][]) {
      const column = columnNumber(tab, columnNumbers, key);
      if (value !== null && typeof value === 'object' && 'url' in value) {
        const link = linkValue(value.text, value.url);
        links.push({ rowNumber, columnNumber: column, value: link });
      } else {
        plain.push({ rowNumber, columnNumber: column, value: toCell(value) });
      }
    }
  }
  // From the right, should a run end in between: what becomes of the note stands right of the day
  // that makes it due.
  for (const { rowNumber, columnNumber: column, values } of [...cellBlocks(plain)].reverse()) {
    const width = values[0]?.length ?? 0;
    sheet.getRange(rowNumber, column, values.length, width).setValues([...values]);
  }
  for (const { rowNumber, columnNumber: column, values } of cellBlocks(links)) {
    const width = values[0]?.length ?? 0;
    sheet.getRange(rowNumber, column, values.length, width).setRichTextValues([...values]);
  }
}

export type CellAsWritten = string | number | boolean | Date;

/** A value as it must be written so that text stays text. */
export function toCell(value: CellValue): CellAsWritten {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'object' && 'url' in value) return textCell(value.text);
  return value;
}

/** The known columns as runs that stand side by side, so that each run is one write. */
function blocksOf<Key extends string>(
  tab: Tab<Key>,
  columnNumbers: ReadonlyMap<Key, number>,
): readonly { firstColumn: number; keys: Key[] }[] {
  for (const key of tab.requiredKeys) columnNumber(tab, columnNumbers, key);
  const placed = entriesOf(tab)
    .flatMap(([key]) => {
      const number = columnNumbers.get(key);
      return number === undefined ? [] : [{ key, number }];
    })
    .sort((a, b) => a.number - b.number);
  const blocks: { firstColumn: number; keys: Key[] }[] = [];
  for (const { key, number } of placed) {
    const last = blocks[blocks.length - 1];
    if (last && last.firstColumn + last.keys.length === number) last.keys.push(key);
    else blocks.push({ firstColumn: number, keys: [key] });
  }
  return blocks;
}
