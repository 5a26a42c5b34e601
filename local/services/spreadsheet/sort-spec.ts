// What Range.sort, Sheet.sort and Filter.sort take: 2, [2, 3], {column: 2, ascending: false}, or a
// list of those.
import type { SortColumn } from '../../workbook/sort';
import { signatureError } from '../arguments';

/** @param placeOf from Google's column number to the place on the tab, from 0 */
export function sortColumns(spec: unknown, placeOf: (column: number) => number): SortColumn[] {
  const list: unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((each) => {
    if (typeof each === 'number') return { column: placeOf(each), ascending: true };
    const { column, ascending = true } = (each ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') throw signatureError('SpreadsheetApp.Range.sort', [spec]);
    return { column: placeOf(column), ascending: ascending === true };
  });
}
