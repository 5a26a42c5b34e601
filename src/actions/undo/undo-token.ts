// The way back from one action: which cells it changed, what stood in them, and which rows it added.
// The page keeps it as a text. It is checked like anything from outside when it comes back.

import * as v from 'valibot';
import { inputProblems } from '#words/problems';
import { Problem } from '../../problem';
import { cellText } from '../../sheet/cell';
import { type StoredCell, storedCell, storedValue } from '../../sheet/stored-cell';
import { type Row, rowsById, type Table } from '../../sheet/table';
import { type OwnCell, readOwnCells } from '../../sheet/whole-rows';
import type { CellValue, Changes } from '../../sheet/write-rows';

export type UndoEntry =
  | {
      readonly kind: 'updated';
      readonly tab: string;
      readonly id: string;
      readonly cells: Readonly<
        Record<string, { readonly before: StoredCell; readonly after: StoredCell }>
      >;
    }
  /** Each row by its ID, with a mark of what was written into it. */
  | {
      readonly kind: 'added';
      readonly tab: string;
      readonly rows: Readonly<Record<string, string>>;
    }
  | ({ readonly kind: 'removed'; readonly tab: string } & RemovedRow);

/** A whole row: what stood in the columns of the tab, and under the headers that people added. */
export interface RemovedRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, StoredCell>>;
  readonly ownCells: readonly OwnCell<StoredCell>[];
}

/** What it takes to put the cells of records back. */
export function undoOfUpdates<Key extends string>(
  table: Table<Key>,
  changes: ReadonlyMap<string, Changes<Key>>,
): readonly UndoEntry[] {
  const rows = rowsById(table);
  return [...changes].map(([id, written]) => {
    const cells: Record<string, { before: StoredCell; after: StoredCell }> = {};
    for (const [key, value] of Object.entries(written) as [Key, CellValue][]) {
      cells[key] = {
        before: storedCell(rows.get(id)?.cells[key] ?? ''),
        after: storedValue(value),
      };
    }
    return { kind: 'updated', tab: table.tab.name, id, cells };
  });
}

/** What it takes to find rows again, and to see whether somebody changed them since. */
export function undoOfAdding<Key extends string>(
  table: Table<Key>,
  records: readonly (Changes<Key> & { readonly id: string })[],
): UndoEntry {
  const rows = Object.fromEntries(
    records.map((record) => [record.id, markOf(table, record, storedValue)]),
  );
  return { kind: 'added', tab: table.tab.name, rows };
}

/**
 * A short mark of what stands in the columns of the tab; the token of a large import would be too
 * large with the cells themselves. An unticked box may read as nothing or as false.
 */
export function markOf<Key extends string>(
  { tab, columnNumbers }: Table<Key>,
  cells: Readonly<Partial<Record<Key, unknown>>>,
  store: (value: unknown) => StoredCell = storedCell,
): string {
  const keys = (Object.keys(tab.columns) as Key[]).filter((key) => columnNumbers.has(key));
  const filled = keys
    .map((key) => [key, store(cells[key] ?? '')] as const)
    .filter(([, cell]) => cell !== '' && cell !== false);
  let mark = 0;
  for (const character of JSON.stringify(filled)) {
    mark = (Math.imul(mark, 31) + (character.codePointAt(0) ?? 0)) | 0;
  }
  return (mark >>> 0).toString(36);
}

/** What it takes to bring a row back that is about to go. */
export function undoOfRemoval<Key extends string>(table: Table<Key>, row: Row<Key>): UndoEntry {
  const keys = Object.keys(table.tab.columns) as Key[];
  return {
    kind: 'removed',
    tab: table.tab.name,
    id: cellText(row.cells['id' as Key]),
    cells: Object.fromEntries(keys.map((key) => [key, storedCell(row.cells[key])])),
    ownCells: readOwnCells(table)(row.rowNumber).map(({ header, value }) => ({
      header,
      value: storedCell(value),
    })),
  };
}

export function writeToken(entries: readonly UndoEntry[]): string {
  return JSON.stringify(entries);
}

const STORED_CELL = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.object({ date: v.pipe(v.string(), v.isoTimestamp()) }),
]);
const ENTRIES = v.array(
  v.variant('kind', [
    v.object({
      kind: v.literal('updated'),
      tab: v.string(),
      id: v.pipe(v.string(), v.minLength(1)),
      cells: v.record(v.string(), v.object({ before: STORED_CELL, after: STORED_CELL })),
    }),
    v.object({ kind: v.literal('added'), tab: v.string(), rows: v.record(v.string(), v.string()) }),
    v.object({
      kind: v.literal('removed'),
      tab: v.string(),
      id: v.pipe(v.string(), v.minLength(1)),
      cells: v.record(v.string(), STORED_CELL),
      ownCells: v.array(v.object({ header: v.string(), value: STORED_CELL })),
    }),
  ]),
);

/** @throws Problem `bad-input` for anything but a token of ours */
export function readToken(token: unknown): readonly UndoEntry[] {
  const result = v.safeParse(ENTRIES, typeof token === 'string' ? parse(token) : null);
  if (!result.success) throw new Problem('bad-input', inputProblems.cannotUndo);
  return result.output;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
