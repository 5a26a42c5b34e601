// Whether two changes that were made without knowledge of each other come out the same in either
// order. Where that is not certain the answer is no: the later one is refused then.
import type { Replay } from './messages';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** These leave the cells' places and values alone; two of the same kind still get in each other's way. */
const LOOK_ONLY = new Set([
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-frozen',
  'sheet.mutation.set-tab-color',
  'sheet.mutation.toggle-gridlines',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-workbook-name',
  'sheet.mutation.update-note',
]);

/** These change which tabs there are, so another tab's name or place may depend on them. */
const TABS = /sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-order|copy-worksheet)/;

interface Target {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function commutes(a: Replay, b: Replay): boolean {
  const areTabs = [TABS.test(a.id), TABS.test(b.id)];
  if (areTabs[0] && areTabs[1]) return false;
  if (sheetOf(a) !== sheetOf(b)) return true;
  if (a.id === SET_VALUES && b.id === SET_VALUES) return !shareCell(a.params, b.params);
  if (a.id === b.id) return false;
  const quiet = (id: string) => id === SET_VALUES || LOOK_ONLY.has(id);
  return quiet(a.id) && quiet(b.id);
}

/** Row heights that a page has fitted by itself: nobody misses them, the next page fits them anew. */
export function isOnlyFitting(mutations: readonly Replay[]): boolean {
  return mutations.every(({ id }) => id === 'sheet.mutation.set-worksheet-row-auto-height');
}

function sheetOf({ params }: Replay): string | undefined {
  return (params as Target).subUnitId;
}

function shareCell(a: Target, b: Target): boolean {
  const ofB = b.cellValue ?? {};
  return Object.entries(a.cellValue ?? {}).some(([row, cells]) => {
    const others = ofB[row];
    return others !== undefined && Object.keys(cells).some((column) => column in others);
  });
}
