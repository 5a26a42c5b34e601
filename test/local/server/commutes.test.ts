import fc from 'fast-check';
import { commutes } from '../../../local/server/commutes';
import type { Replay } from '../../../local/server/messages';

const on = (subUnitId: string, id: string, more: object = {}): Replay => ({
  id: `sheet.mutation.${id}`,
  params: { unitId: 'book', subUnitId, ...more },
});
const typing = (sheet: string, row: number, column: number) =>
  on(sheet, 'set-range-values', { cellValue: { [row]: { [column]: { v: 1 } } } });

describe('two changes come out the same in either order', () => {
  test.each<[string, Replay, Replay, boolean]>([
    ['other cells', typing('a', 0, 0), typing('a', 0, 1), true],
    ['other rows', typing('a', 0, 0), typing('a', 1, 0), true],
    ['the same cell', typing('a', 0, 0), typing('a', 0, 0), false],
    ['the same cell of another tab', typing('a', 0, 0), typing('b', 0, 0), true],
    ['a cell and a new row', typing('a', 9, 0), on('a', 'insert-row'), false],
    ['a cell and a sort', typing('a', 0, 0), on('a', 'reorder-range'), false],
    ['a cell and a new row in another tab', typing('a', 9, 0), on('b', 'insert-row'), true],
    ['a cell and a column’s width', typing('a', 0, 0), on('a', 'set-worksheet-col-width'), true],
    ['two widths', on('a', 'set-worksheet-col-width'), on('a', 'set-worksheet-col-width'), false],
    ['a cell and its tab’s end', typing('a', 0, 0), on('a', 'remove-sheet'), false],
    ['two new tabs', on('a', 'insert-sheet'), on('b', 'insert-sheet'), false],
    ['a cell and something unknown', typing('a', 0, 0), on('a', 'something-new'), false],
  ])('%s', (_, a, b, expected) => {
    expect(commutes(a, b)).toBe(expected);
    expect(commutes(b, a)).toBe(expected);
  });

  test('whichever is asked first', () => {
    const change = fc.oneof(
      fc.tuple(fc.constantFrom('a', 'b'), fc.nat(2), fc.nat(2)).map(([s, r, c]) => typing(s, r, c)),
      fc
        .tuple(
          fc.constantFrom('a', 'b'),
          fc.constantFrom('insert-row', 'insert-sheet', 'set-frozen'),
        )
        .map(([s, id]) => on(s, id)),
    );
    fc.assert(fc.property(change, change, (a, b) => commutes(a, b) === commutes(b, a)));
  });
});
