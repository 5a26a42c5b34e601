// Rows and columns of a tab: how many, where the last one is, and what comes, goes or is frozen.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const sheetRows = casesOf({ service: 'Sheet', source: GOOGLE.sheet }, [
  {
    says: 'a blank tab ends at row 0, and its data range is A1',
    on: 'Sheet.getLastRow Sheet.getLastColumn Sheet.getDataRange',
    run: ({ sheet, is }) => {
      is([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
      is(sheet.getDataRange().getA1Notation(), 'A1');
    },
  },
  {
    says: 'a new tab has 1000 rows and 26 columns',
    on: 'Sheet.getMaxRows Sheet.getMaxColumns',
    strength: 'weak',
    run: ({ sheet, is }) => is([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  },
  {
    says: 'the last row is the last that has content, with blanks above it or not',
    on: 'Sheet.getLastRow Sheet.getLastColumn Sheet.getDataRange',
    run: ({ sheet, is }) => {
      sheet.getRange('C7').setValue('x');
      is([sheet.getLastRow(), sheet.getLastColumn()], [7, 3]);
      is(sheet.getDataRange().getA1Notation(), 'A1:C7');
    },
  },
  {
    says: 'a checkbox that is not ticked is content, since its value is FALSE',
    on: 'Sheet.getLastRow Range.insertCheckboxes',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A5').insertCheckboxes();
      is(sheet.getLastRow(), 5);
    },
  },
  {
    says: 'a formula that yields nothing is content',
    on: 'Sheet.getLastRow Range.setFormula',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('B9').setFormula('=""');
      is([sheet.getLastRow(), sheet.getLastColumn()], [9, 2]);
    },
  },
  {
    says: 'a colour is no content, and neither is a note',
    on: 'Sheet.getLastRow Range.setBackground Range.setNote',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A9').setBackground('#ff0000');
      sheet.getRange('A8').setNote('n');
      is(sheet.getLastRow(), 0);
    },
  },
  {
    says: 'appendRow writes below everything, typed as if by a person',
    on: 'Sheet.appendRow',
    run: ({ sheet, is }) => {
      sheet.getRange('B3').setValue('x');
      sheet.appendRow(['new', '=1+1', "'01"]);
      is(sheet.getLastRow(), 4);
      is(sheet.getRange('A4:C4').getValues(), [['new', 2, '01']]);
    },
  },
  {
    says: 'appendRow to a blank tab writes the first row',
    on: 'Sheet.appendRow',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ sheet, is }) => {
      is(sheet.appendRow(['a', 'b']).getLastRow(), 1);
      is(sheet.getRange('A1:B1').getValues(), [['a', 'b']]);
    },
  },
  {
    says: 'appendRow to a full tab adds a row to it',
    on: 'Sheet.appendRow Sheet.getMaxRows',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange(1000, 1).setValue('end');
      sheet.appendRow(['new']);
      is([sheet.getLastRow(), sheet.getRange(1001, 1).getValue()], [1001, 'new']);
    },
  },
  {
    says: 'rows that come push the others down, before or after',
    on: 'Sheet.insertRowBefore Sheet.insertRowAfter Sheet.insertRowsAfter Sheet.insertRowsBefore',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.insertRowBefore(1);
      sheet.insertRowAfter(2);
      sheet.insertRowsAfter(4, 2);
      sheet.insertRowsBefore(1, 1);
      is(sheet.getRange('A1:A6').getValues(), [[''], [''], [1], [''], [2], ['']]);
      is(sheet.getMaxRows(), 1005);
    },
  },
  {
    says: 'rows that are moved push the others aside and overwrite none',
    on: 'Sheet.moveRows',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:B5').setValues([1, 2, 3, 4, 5].map((n) => [n, `b${n}`]));
      sheet.moveRows(sheet.getRange('A4:A5'), 2);
      is(sheet.getRange('A1:B5').getValues().flat().join(' '), '1 b1 4 b4 5 b5 2 b2 3 b3');
      sheet.moveRows(sheet.getRange('B1'), 4);
      is(sheet.getRange('A1:A5').getValues().flat(), [4, 5, 1, 2, 3]);
      is(sheet.getMaxRows(), 1000);
    },
  },
  {
    says: 'columns that come push the others to the right',
    on: 'Sheet.insertColumnAfter Sheet.insertColumnBefore Sheet.insertColumns Sheet.insertColumnsAfter Sheet.insertColumnsBefore',
    source: SEEN.finders,
    strength: 'reported',
    run: ({ sheet, is }) => {
      sheet.appendRow([1, 2, 3]);
      sheet.insertColumnAfter(2);
      sheet.insertColumnBefore(2);
      sheet.insertColumns(2, 2);
      sheet.insertColumnsAfter(2, 2);
      sheet.insertColumnsBefore(2, 2);
      is(sheet.getLastColumn(), 11);
    },
  },
  {
    says: 'a formula follows the cells that it reads',
    on: 'Sheet.insertRowBefore Range.getFormula',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A2').setValue(5);
      sheet.getRange('B2').setFormula('=A2*2');
      sheet.insertRowBefore(1);
      is([sheet.getRange('B3').getFormula(), sheet.getRange('B3').getValue()], ['=A3*2', 10]);
    },
  },
  {
    says: 'rows and columns that go pull the others up',
    on: 'Sheet.deleteRow Sheet.deleteRows Sheet.deleteColumn Sheet.deleteColumns',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
      sheet.deleteRow(1);
      sheet.deleteRows(2, 2);
      is(sheet.getRange('A1:A3').getValues(), [[2], [5], ['']]);
      sheet.getRange('B1:D1').setValues([['b', 'c', 'd']]);
      sheet.deleteColumn(1);
      sheet.deleteColumns(1, 2);
      is([sheet.getRange('A1').getValue(), sheet.getMaxColumns()], ['d', 23]);
    },
  },
  {
    says: 'rows outside of the tab cannot go',
    on: 'Sheet.deleteRow',
    source: SEEN.columnsOutOfBounds,
    strength: 'weak',
    run: ({ sheet, throws }) =>
      throws(() => sheet.deleteRow(1001), 'Those rows are out of bounds.'),
  },
  {
    says: 'columns outside of the tab have no width',
    on: 'Sheet.getColumnWidth',
    source: SEEN.columnsOutOfBounds,
    strength: 'reported',
    run: ({ sheet, throws }) =>
      throws(() => sheet.getColumnWidth(27), 'Those columns are out of bounds.'),
  },
  {
    says: 'the last row that is not frozen cannot go',
    on: 'Sheet.setFrozenRows Sheet.deleteRows',
    source: SEEN.noNonFrozenRows,
    strength: 'reported',
    run: ({ sheet, throws }) => {
      sheet.setFrozenRows(1);
      throws(() => {
        sheet.deleteRows(2, 999);
        SpreadsheetApp.flush();
      }, 'it is not possible to delete all non-frozen rows');
    },
  },
  {
    says: 'all rows but one may go when none is frozen',
    on: 'Sheet.deleteRows Sheet.getMaxRows',
    source: SEEN.noNonFrozenRows,
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.deleteRows(2, 999);
      is(sheet.getMaxRows(), 1);
    },
  },
  {
    says: 'not all rows can be frozen',
    on: 'Sheet.setFrozenRows',
    source: 'https://github.com/theoephraim/node-google-spreadsheet/issues/528',
    strength: 'reported',
    run: ({ sheet, throws }) =>
      throws(() => {
        sheet.setFrozenRows(1000);
        SpreadsheetApp.flush();
      }, "can't freeze all visible rows"),
  },
]);
