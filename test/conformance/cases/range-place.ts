// Where a range lies: positions count from 1, notations, and what is refused.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

function notation(asked: string, told: string, more: Partial<Fact> = {}): Fact {
  return {
    says: `getRange("${asked}") is called ${told}`,
    on: 'Sheet.getRange Range.getA1Notation',
    source: SEEN.metadata,
    strength: 'reported',
    run: ({ sheet, is }) => is(sheet.getRange(asked).getA1Notation(), told),
    ...more,
  };
}

function refused(asked: readonly number[], words: string, more: Partial<Fact> = {}): Fact {
  return {
    says: `getRange(${asked.join(', ')}) is refused: ${words}`,
    on: 'Sheet.getRange',
    strength: 'reported',
    run: ({ sheet, throws }) => {
      const [row = 1, column = 1, rows = 1, columns = 1] = asked;
      throws(() => sheet.getRange(row, column, rows, columns), words);
    },
    ...more,
  };
}

export const rangePlace = casesOf({ service: 'Range', source: GOOGLE.range }, [
  {
    says: 'rows and columns count from 1',
    on: 'Sheet.getRange Range.getA1Notation',
    source: GOOGLE.sheet,
    run: ({ sheet, is }) => {
      is(sheet.getRange(1, 1).getA1Notation(), 'A1');
      is(sheet.getRange(2, 3).getA1Notation(), 'C2');
    },
  },
  {
    says: 'getRange takes a row, a column and then how many of each',
    on: 'Sheet.getRange Range.getA1Notation',
    source: GOOGLE.sheet,
    run: ({ sheet, is }) => {
      is(sheet.getRange(2, 3, 4).getA1Notation(), 'C2:C5');
      is(sheet.getRange(2, 3, 4, 2).getA1Notation(), 'C2:D5');
    },
  },
  {
    says: 'a range tells where it begins and ends, and how large it is',
    on: 'Range.getRow Range.getColumn Range.getLastRow Range.getLastColumn Range.getNumRows Range.getNumColumns',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('B3:D9');
      is(
        [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()],
        [3, 2, 9, 4],
      );
      is([range.getNumRows(), range.getNumColumns()], [7, 3]);
    },
  },
  {
    says: 'height and width are other names for the numbers of rows and columns',
    on: 'Range.getHeight Range.getWidth',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('B3:D9');
      is([range.getHeight(), range.getWidth()], [7, 3]);
    },
  },
  notation('B2:D5', 'B2:D5'),
  notation('$C$3', 'C3'),
  notation('C5:B2', 'B2:C5'),
  notation('5:7', '5:7'),
  notation('D:F', 'D:F'),
  notation('5:2', '2:5'),
  notation('D:B', 'B:D'),
  {
    says: 'whole columns have all rows of the tab, whole rows all columns',
    on: 'Range.getNumRows Range.getNumColumns Sheet.getMaxRows Sheet.getMaxColumns',
    source: SEEN.metadata,
    strength: 'reported',
    run: ({ sheet, is }) => {
      is(sheet.getRange('D:F').getNumRows(), sheet.getMaxRows());
      is(sheet.getRange('5:7').getNumColumns(), sheet.getMaxColumns());
    },
  },
  {
    says: 'a range of cells is bounded on all sides, a column is not above and below',
    on: 'Range.isStartRowBounded Range.isEndRowBounded Range.isStartColumnBounded Range.isEndColumnBounded',
    source: SEEN.metadata,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const sides = (text: string) => {
        const range = sheet.getRange(text);
        return [
          range.isStartRowBounded(),
          range.isEndRowBounded(),
          range.isStartColumnBounded(),
          range.isEndColumnBounded(),
        ];
      };
      is(sides('A5:C10'), [true, true, true, true]);
      is(sides('3:5'), [true, true, false, false]);
      is(sides('B:D'), [false, false, true, true]);
    },
  },
  {
    says: 'a notation may name its tab',
    on: 'Sheet.getRange Range.getA1Notation',
    source: SEEN.metadata,
    strength: 'reported',
    run: ({ sheet, is }) =>
      is(sheet.getRange(`'${sheet.getName()}'!E10:F12`).getA1Notation(), 'E10:F12'),
  },
  refused([1, 0], 'The starting column of the range is too small.', {
    source: SEEN.columnTooSmall,
  }),
  refused([0, 1], 'The starting row of the range is too small.', {
    source: SEEN.columnTooSmall,
    strength: 'weak',
  }),
  refused([1, 1, 0], 'The number of rows in the range must be at least 1.', {
    source: SEEN.rowsAtLeastOne,
  }),
  refused([1, 1, 1, 0], 'The number of columns in the range must be at least 1.', {
    source: SEEN.rowsAtLeastOne,
    strength: 'weak',
  }),
  refused([1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.', {
    source: SEEN.outsideOfSheet,
  }),
  {
    says: 'what is neither a notation nor a name is not found',
    on: 'Sheet.getRange',
    source: GOOGLE.sheet,
    strength: 'weak',
    run: ({ sheet, throws }) => throws(() => sheet.getRange('no such thing'), 'Range not found'),
  },
  {
    says: 'arguments that fit no signature are named by their types',
    on: 'Sheet.getRange',
    source: SEEN.rangeLists,
    strength: 'reported',
    run: ({ sheet, throws }) => {
      const loose = sheet as unknown as { getRange(value: null): void };
      throws(() => loose.getRange(null), "(null) don't match the method signature for");
    },
  },
  {
    says: 'getCell counts from 1 within the range',
    on: 'Range.getCell Range.getA1Notation',
    run: ({ sheet, is }) => is(sheet.getRange('B2:D4').getCell(1, 1).getA1Notation(), 'B2'),
  },
  {
    says: 'getCell refuses what is not in the range',
    on: 'Range.getCell',
    source: 'https://github.com/jamietr1/google-docs-writing-tracker/issues/17',
    strength: 'reported',
    run: ({ sheet, throws }) =>
      throws(() => sheet.getRange('B2:D4').getCell(4, 1), 'Cell reference out of range'),
  },
  {
    says: 'offset moves a range, and gives it another size if told',
    on: 'Range.offset Range.getA1Notation',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('B2:C3');
      is(range.offset(1, 2).getA1Notation(), 'D3:E4');
      is(range.offset(0, 0, 1).getA1Notation(), 'B2:C2');
      is(range.offset(-1, -1, 3, 1).getA1Notation(), 'A1:A3');
    },
  },
  {
    says: 'offset refuses to leave the tab',
    on: 'Range.offset',
    source: SEEN.outsideOfSheet,
    strength: 'weak',
    run: ({ sheet, throws }) => throws(() => sheet.getRange('A1').offset(-1, 0), /range/),
  },
  {
    says: 'a range knows its tab',
    on: 'Range.getSheet Range.getGridId',
    run: ({ sheet, is }) => {
      is(sheet.getRange('A1').getSheet().getSheetId(), sheet.getSheetId());
      is(sheet.getRange('A1').getGridId(), sheet.getSheetId());
    },
  },
  {
    says: 'a list of ranges keeps their order, and what is done to it is done to each',
    on: 'Sheet.getRangeList RangeList.getRanges RangeList.setValue',
    source: GOOGLE.rangeList,
    run: ({ sheet, is }) => {
      const list = sheet.getRangeList(['D4:E5', 'A1']).setValue('x');
      is(
        list.getRanges().map((range) => range.getA1Notation()),
        ['D4:E5', 'A1'],
      );
      is([sheet.getRange('E5').getValue(), sheet.getRange('A1').getValue()], ['x', 'x']);
    },
  },
  {
    says: 'the data region around a cell ends where whole rows and columns are blank',
    on: 'Range.getDataRegion',
    source: SEEN.filters,
    strength: 'reported',
    run: ({ sheet, is }) => {
      sheet.getRange('B2:D4').setValue('x');
      sheet.getRange('F6:G7').setValue('y');
      const region = (from: string) => sheet.getRange(from).getDataRegion().getA1Notation();
      is(['C3', 'F6', 'A1'].map(region), ['B2:D4', 'F6:G7', 'A1']);
      is(['B1', 'E3'].map(region), ['B1:D4', 'B2:E4']);
    },
  },
  {
    says: 'a data region may go along one dimension only',
    on: 'Range.getDataRegion',
    source: SEEN.filters,
    strength: 'reported',
    run: ({ sheet, is }) => {
      sheet.getRange('B2:D4').setValue('x');
      const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
      is(sheet.getRange('C3').getDataRegion(ROWS).getA1Notation(), 'C2:C4');
      is(sheet.getRange('C3').getDataRegion(COLUMNS).getA1Notation(), 'B3:D3');
    },
  },
]);
