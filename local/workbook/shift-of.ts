// Reads from one of Univer's mutations whether rows or columns came or went.
import type { IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { Axis, Shift } from './block';

const KINDS: ReadonlyMap<string, readonly [axis: Axis, sign: 1 | -1]> = new Map([
  [InsertRowMutation.id, ['row', 1]],
  [RemoveRowMutation.id, ['row', -1]],
  [InsertColMutation.id, ['column', 1]],
  [RemoveColMutation.id, ['column', -1]],
]);

export function shiftOf(mutationId: string, params: object): Shift | null {
  const kind = KINDS.get(mutationId);
  if (kind === undefined) return null;
  const { subUnitId, range } = params as { subUnitId: string; range: IRange };
  const [axis, sign] = kind;
  const [start, end] =
    axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, axis, at: start, count: sign * (end - start + 1) };
}
