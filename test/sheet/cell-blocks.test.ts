import fc from 'fast-check';
import { cellBlocks, type PlacedCell } from '../../src/sheet/cell-blocks';

const cell = (rowNumber: number, columnNumber: number, value = 'x') => ({
  rowNumber,
  columnNumber,
  value,
});

it.each<[string, readonly PlacedCell<string>[], readonly (readonly number[])[]]>([
  ['nothing', [], []],
  ['one cell', [cell(5, 3)], [[5, 3, 1, 1]]],
  ['a run of one column', [cell(7, 3), cell(5, 3), cell(6, 3)], [[5, 3, 3, 1]]],
  ['a row', [cell(5, 3), cell(5, 4), cell(5, 5)], [[5, 3, 1, 3]]],
  ['a rectangle', [cell(5, 3), cell(5, 4), cell(6, 4), cell(6, 3)], [[5, 3, 2, 2]]],
  [
    'a gap',
    [cell(5, 3), cell(7, 3)],
    [
      [5, 3, 1, 1],
      [7, 3, 1, 1],
    ],
  ],
])('%s', (_, cells, expected) => {
  const blocks = cellBlocks(cells).map(({ rowNumber, columnNumber, values }) => [
    rowNumber,
    columnNumber,
    values.length,
    values[0]?.length ?? 0,
  ]);
  expect(blocks).toEqual(expected);
});

it('holds every cell once, the later of two values, and nothing else', () => {
  const cells = fc.array(
    fc.record({ rowNumber: fc.nat(6), columnNumber: fc.nat(6), value: fc.nat() }),
  );
  fc.assert(
    fc.property(cells, (given) => {
      const written = cellBlocks(given).flatMap(({ rowNumber, columnNumber, values }) =>
        values.flatMap((line, down) =>
          line.map((value, right) => [`${rowNumber + down} ${columnNumber + right}`, value]),
        ),
      );
      const expected = new Map(
        given.map((one) => [`${one.rowNumber} ${one.columnNumber}`, one.value]),
      );
      expect(written).toHaveLength(expected.size);
      expect(new Map(written as [string, number][])).toEqual(expected);
    }),
  );
});
