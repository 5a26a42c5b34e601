import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsvRecords } from '../../../src/sidebar/files/csv-records';

function rows(text: string, columnCount = 3) {
  const { records, cutOffLine } = readCsvRecords(text, ',', columnCount);
  return { rows: records.map(({ line, cells }) => [line, ...cells]), cutOffLine };
}

it.each<[string, string, (string | number)[][]]>([
  [
    'blank lines count, and give nothing',
    'a,b,c\n\n\nd,e,f\n',
    [
      [1, 'a', 'b', 'c'],
      [4, 'd', 'e', 'f'],
    ],
  ],
  [
    'line breaks within quotation marks count',
    'a,"b\n\nb",c\nd,e,f',
    [
      [1, 'a', 'b\n\nb', 'c'],
      [4, 'd', 'e', 'f'],
    ],
  ],
  ['quotation marks are doubled within them', '"a ""x""","b,b",c', [[1, 'a "x"', 'b,b', 'c']]],
  [
    'quotation marks within a bare cell are part of it',
    'a "x" a,b,c\nd,e,f',
    [
      [1, 'a "x" a', 'b', 'c'],
      [2, 'd', 'e', 'f'],
    ],
  ],
  [
    'quotation marks around the beginning of a cell spoil its row at most',
    'a,"b" b,c\nd,e,f',
    [
      [1, 'a', 'b b', 'c'],
      [2, 'd', 'e', 'f'],
    ],
  ],
  [
    'a last row may lack its line end',
    'a,b,c\nd,e,f',
    [
      [1, 'a', 'b', 'c'],
      [2, 'd', 'e', 'f'],
    ],
  ],
  [
    'an ended row may be short',
    'a,b,c\nd\n',
    [
      [1, 'a', 'b', 'c'],
      [2, 'd'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(rows(text)).toEqual({ rows: expected, cutOffLine: null });
});

it.each<[string, string, number]>([
  ['within quotation marks', 'a,b,c\nd,"e', 2],
  ['within quotation marks, lines after they were opened', 'a,b,c\nd,"e\nmore\nof the note', 2],
  ['before its last cells', 'a,b,c\nd,e', 2],
])('a file that stops %s gives what came before', (_, text, cutOffLine) => {
  expect(rows(text)).toEqual({ rows: [[1, 'a', 'b', 'c']], cutOffLine });
});

it('a quotation mark that is never closed spoils its own row only', () => {
  const text = 'a,b,c\nd,"e,f\ng,h,i\nj,"k, k",l\nm,"n,n,n\no,p,q\n';
  const { records, cutOffLine } = readCsvRecords(text, ',', 3);
  expect(records.map(({ line, isBroken, cells }) => [line, isBroken, cells[0]])).toEqual([
    [1, false, 'a'],
    [2, false, 'd'],
    [3, false, 'g'],
    [4, false, 'j'],
    [5, true, 'm'],
    [6, false, 'o'],
  ]);
  expect(cutOffLine).toBeNull();
});

it('thousands of stray quotation marks lose no row that can be told', () => {
  const text = 'a,"b,c\n'.repeat(5000);
  expect(rows(text).rows).toHaveLength(5000);
});

it('rows come back as they were written, with the line that each starts in', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '李', '🌱', '"', ',', ';', '\t', ' ', '\n', "'", '='),
    maxLength: 8,
  });
  const written = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(
      written,
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (table, delimiter) => {
        const text = Papa.unparse(table, { delimiter, newline: '\n' });
        const { records, cutOffLine } = readCsvRecords(text, delimiter, 3);
        expect(records.map(({ cells }) => cells)).toEqual(table);
        const before = (index: number) =>
          table.slice(0, index).flat().join('').split('\n').length - 1;
        expect(records.map(({ line }) => line)).toEqual(
          table.map((_, index) => 1 + index + before(index)),
        );
        expect(cutOffLine).toBeNull();
      },
    ),
  );
});

it('any text gives records without an error', () => {
  const hostile = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' '), maxLength: 200 });
  fc.assert(
    fc.property(hostile, (text) => {
      const { records } = readCsvRecords(text, ',', 3);
      const lines = records.map(({ line }) => line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
    }),
  );
});
