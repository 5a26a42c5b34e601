// What a person typed in a change that the server refused, so that it can be entered again.
import type { ICellData } from '@univerjs/core';
import type { Replay } from '../../server/messages';

export interface LostEntry {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** As it would be typed: a formula with its `=`, or the value. */
  readonly typed: string;
}

interface SetRangeValues {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null>>;
}

/** @param nameOf the name of a tab, as it was when the change was made */
export function lostEntries(
  mutations: readonly Replay[],
  nameOf: (sheetId: string) => string | undefined,
): readonly LostEntry[] {
  const byCell = new Map<string, LostEntry>();
  for (const { id, params } of mutations) {
    if (id !== 'sheet.mutation.set-range-values') continue;
    const { subUnitId, cellValue } = params as SetRangeValues;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells)) {
        const typed = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream.trim();
        if (typed === undefined || typed === null || typed === '') continue;
        byCell.set(`${subUnitId} ${row} ${column}`, {
          sheetId: subUnitId,
          sheetName: nameOf(subUnitId) ?? subUnitId,
          row: Number(row),
          column: Number(column),
          typed: String(typed),
        });
      }
    }
  }
  return [...byCell.values()];
}

/** "B7", from a row and column that count from 0. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
