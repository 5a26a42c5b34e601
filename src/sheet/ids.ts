// Every record has an ID of its own. Rows typed by hand have none yet, and a copied row has the
// one of the row that it was copied from.
import { cellText } from './cell';
import { settle } from './settle-cells';
import { columnNumber, type Table, tableOf } from './table';

/** How an ID is made: `prefix` and ten characters out of 36, for instance `contact-4k2j9x0q7m`. */
export type NewId = (prefix: string) => string;

/** 36^10: among 100,000 ids the chance that any two are equal is about one in a million. */
export const newId: NewId = (prefix) => {
  let text = '';
  while (text.length < 10) text += Math.floor(Math.random() * 36).toString(36);
  return `${prefix}-${text}`;
};

/** The rows that need an ID, with the one that they get: blank ones, and the later of two equals. */
export function lackingIds<Key extends string>(
  table: Table<Key>,
  prefix: string,
  makeId: NewId = newId,
): ReadonlyMap<number, string> {
  const seen = new Set<string>();
  const lacking = new Map<number, string>();
  for (const { rowNumber, cells } of table.rows) {
    const id = cellText(cells['id' as Key]);
    if (id === '' || seen.has(id)) lacking.set(rowNumber, makeId(prefix));
    seen.add(id);
  }
  return lacking;
}

/**
 * Gives IDs to the rows that lack one and returns the table with them. To be called under the
 * document lock, right after the table was read. One write for each run of neighbouring rows.
 */
export function withIds<Key extends string>(table: Table<Key>, prefix: string): Table<Key> {
  const { sheet, tab } = table;
  const lacking = lackingIds(table, prefix);
  if (lacking.size === 0) return table;
  const key = 'id' as Key;
  const column = columnNumber(tab, table.columnNumbers, key) - 1;
  const wishes = [...lacking].map(([rowNumber, value]) => ({
    ...{ row: rowNumber - 1, column, value, key },
  }));
  return tableOf(sheet, tab, settle(sheet, tab, table.lines, wishes).lines);
}
