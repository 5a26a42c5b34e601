// Writing records. Rows are found again by their ID right before a write, since somebody may sort,
// insert or delete between a read and a write; only the cells that are meant are written, and the
// ID beside them is read back. All of this under the document lock, which keeps other runs away.
import { applyWrites, linkValue, type Sheet } from '../google/book';
import { Problem } from '../problem';
import { cellText, textCell } from './cell';
import { cellBlocks, type PlacedCell } from './cell-blocks';
import type { Tab } from './columns';
import { dressRows } from './dress';
import { columnNumber, entriesOf, FIRST_ROW_NUMBER, findColumns, HEADER_ROW_NUMBER } from './table';

export type CellValue = string | number | boolean | Date | Link | null;

/** A cell that shows `text` and opens `url`. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

export type Changes<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/** How often a row is looked for again when the sheet was sorted in between. */
const MOST_TRIES = 3;

/**
 * Writes cells of several rows: one read to find them, one write for each block of neighbouring
 * cells (Sheets gathers these), one read to see that each landed beside its ID.
 * @param changes by the ID of the record
 * @returns the ids that are not in the tab any more
 */
export function updateRows<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
): readonly string[] {
  let open = new Map(changes);
  let missing: string[] = [];
  for (let attempt = 1; open.size > 0; attempt++) {
    if (attempt > MOST_TRIES) {
      throw new Problem(
        'busy',
        `The tab “${tab.name}” is being sorted or changed right now. Wait a moment and try again.`,
      );
    }
    const before = locate(sheet, tab);
    missing = [...open.keys()].filter((id) => !before.rowNumbers.has(id));
    writeCells(sheet, tab, before, open);
    applyWrites();
    const after = locate(sheet, tab);
    open = new Map(
      [...open].filter(([id]) => {
        const rowNumber = before.rowNumbers.get(id);
        return rowNumber !== undefined && after.rowNumbers.get(id) !== rowNumber;
      }),
    );
  }
  return missing;
}

/**
 * Adds records below the last row, with one write.
 * @returns the number of the first new row
 */
export function appendRows<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  records: readonly Changes<Key>[],
): number {
  const firstRowNumber = Math.max(sheet.getLastRow() + 1, FIRST_ROW_NUMBER);
  if (records.length === 0) return firstRowNumber;
  const lastRowNumber = firstRowNumber + records.length - 1;
  const maxRows = sheet.getMaxRows();
  if (lastRowNumber > maxRows) {
    sheet.insertRowsAfter(maxRows, lastRowNumber - maxRows);
    dressRows(sheet, tab, maxRows + 1, lastRowNumber - maxRows);
  }
  const headers =
    sheet.getRange(HEADER_ROW_NUMBER, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  for (const block of blocksOf(tab, findColumns(tab, headers))) {
    const values = records.map((record) => block.keys.map((key) => toCell(record[key] ?? null)));
    sheet
      .getRange(firstRowNumber, block.firstColumn, records.length, block.keys.length)
      .setValues(values);
  }
  return firstRowNumber;
}

/**
 * Deletes records, run by run of neighbouring rows, from the last to the first.
 * @returns the ids that were in the tab
 */
export function deleteRows<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  ids: readonly string[],
): readonly string[] {
  const { rowNumbers } = locate(sheet, tab);
  const found = ids.filter((id) => rowNumbers.has(id));
  const numbers = found.map((id) => rowNumbers.get(id) ?? 0).sort((a, b) => b - a);
  let last: { first: number; count: number } | null = null;
  const runs: { first: number; count: number }[] = [];
  for (const number of numbers) {
    if (last && last.first - 1 === number) {
      last.first = number;
      last.count += 1;
    } else {
      last = { first: number, count: 1 };
      runs.push(last);
    }
  }
  for (const { first, count } of runs) sheet.deleteRows(first, count);
  applyWrites();
  return found;
}

/** Where the columns and the records of a tab are at this moment. */
function locate<Key extends string>(sheet: Sheet, tab: Tab<Key>) {
  const lastColumn = Math.max(1, sheet.getLastColumn());
  const headers = sheet.getRange(HEADER_ROW_NUMBER, 1, 1, lastColumn).getValues()[0] ?? [];
  const columnNumbers = findColumns(tab, headers);
  const idColumn = columnNumber(tab, columnNumbers, 'id' as Key);
  const count = Math.max(1, sheet.getLastRow() - HEADER_ROW_NUMBER);
  const ids = sheet.getRange(FIRST_ROW_NUMBER, idColumn, count, 1).getValues();
  const rowNumbers = new Map<string, number>();
  ids.forEach(([id], index) => {
    const text = cellText(id);
    // Of two rows with one ID the first is the record; the copy gets an ID of its own elsewhere.
    if (text !== '' && !rowNumbers.has(text)) rowNumbers.set(text, FIRST_ROW_NUMBER + index);
  });
  return { columnNumbers, rowNumbers };
}

function writeCells<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  { columnNumbers, rowNumbers }: ReturnType<typeof locate<Key>>,
  changes: ReadonlyMap<string, Changes<Key>>,
): void {
  const plain: PlacedCell<string | number | boolean | Date>[] = [];
  for (const [id, cells] of changes) {
    const rowNumber = rowNumbers.get(id);
    if (rowNumber === undefined) continue;
    for (const [key, value] of Object.entries(cells) as [Key, CellValue][]) {
      const column = columnNumber(tab, columnNumbers, key);
      if (value !== null && typeof value === 'object' && 'url' in value) {
        sheet.getRange(rowNumber, column).setRichTextValue(linkValue(value.text, value.url));
      } else {
        plain.push({ rowNumber, columnNumber: column, value: toCell(value) });
      }
    }
  }
  for (const { rowNumber, columnNumber: column, values } of cellBlocks(plain)) {
    const width = values[0]?.length ?? 0;
    sheet.getRange(rowNumber, column, values.length, width).setValues([...values]);
  }
}

/** A value as it must be written so that text stays text. */
export function toCell(value: CellValue): string | number | boolean | Date {
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
