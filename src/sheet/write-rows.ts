// Writing records. Rows are found again by their ID right before a write, since somebody may sort,
// insert or delete between a read and a write; only the cells that are meant are written, and the
// whole tab is compared behind it. All of this under the document lock, which keeps other runs away.
import { cellText } from './cell';
import { asLabel } from './choice-cells';
import { readLines } from './read-lines';
import { settle } from './settle-cells';
import { isSameCell, storedCell } from './stored-cell';
import { columnNumber, rowsById, type Table, tableOf } from './table';
import { type CellAsWritten, type CellValue, holds, toCell, type Wish } from './wish';

export { type CellAsWritten, type CellValue, toCell };

export type Changes<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

export interface Updated<Key extends string> {
  /** The ids that are not in the tab any more. */
  readonly missing: readonly string[];
  /** The tab as it is now. */
  readonly table: Table<Key>;
}

/**
 * Writes cells of several rows: one read to find them, one write for each block of neighbouring
 * cells (Sheets gathers these), one read to see that each landed where it should. A cell that a person
 * changed since the table was read keeps what they typed.
 * @param table as it was when the changes were decided on
 * @param changes by the ID of the record
 * @param isOurs was the cell written by this action since the table was read?
 * @throws Problem `column-missing` where a cell has no place, or the IDs are gone by which rows are found
 */
export function updateRows<Key extends string>(
  table: Table<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
  isOurs: (id: string, key: Key) => boolean = () => false,
): Updated<Key> {
  if (changes.size === 0) return { missing: [], table };
  const { sheet, tab } = table;
  const now = tableOf(sheet, tab, readLines(sheet));
  columnNumber(tab, now.columnNumbers, 'id' as Key);
  const [known, rows] = [rowsById(table), rowsById(now)];
  const missing = [...changes.keys()].filter((id) => id === '' || !rows.has(id));
  const wishes: Wish<Key>[] = [];
  const news = new Set<Key>();
  for (const [id, cells] of changes) {
    const row = rows.get(id);
    for (const [key, value] of Object.entries(cells) as [Key, CellValue][]) {
      const column = columnNumber(tab, now.columnNumbers, key) - 1;
      if (!row || id === '') continue;
      const seen = known.get(id);
      const isTheirs =
        seen !== undefined &&
        table.columnNumbers.has(key) &&
        !isOurs(id, key) &&
        !isSameCell(storedCell(seen.cells[key]), storedCell(row.cells[key]));
      if (isTheirs) continue;
      const written = asLabel(tab.columns[key], value);
      wishes.push({ row: row.rowNumber - 1, column, value: written, key });
      if (!holds(row.cells[key], value) || (typeof value === 'object' && value !== null))
        news.add(key);
    }
  }
  // A column in which every cell says what it should already is left alone.
  const wanted = wishes.filter(({ key }) => key !== null && news.has(key));
  const { lines, gone } = settle(sheet, tab, now.lines, wanted);
  const idAt = (row: number) => cellText(now.lines[row]?.[columnOf(now, 'id' as Key)]);
  const lost = gone.filter(({ key }) => key !== null).map(({ row }) => idAt(row));
  const after = tableOf(sheet, tab, lines);
  const left = rowsById(after);
  return {
    missing: [...missing, ...new Set(lost.filter((id) => id !== '' && !left.has(id)))],
    table: after,
  };
}

function columnOf<Key extends string>({ columnNumbers }: Table<Key>, key: Key): number {
  return (columnNumbers.get(key) ?? 0) - 1;
}
