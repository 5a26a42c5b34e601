// Rows and columns of a tab: which are frozen or hidden, and how large they are.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const sheetLooks = casesOf({ service: 'Sheet', source: GOOGLE.sheet }, [
  {
    says: 'frozen rows and columns can be read and thawed',
    on: 'Sheet.setFrozenRows Sheet.setFrozenColumns Sheet.getFrozenRows Sheet.getFrozenColumns',
    run: ({ sheet, is }) => {
      const frozen = () => [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      is(frozen(), [0, 0]);
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      is(frozen(), [2, 1]);
      sheet.setFrozenRows(0);
      is(frozen(), [0, 1]);
    },
  },
  {
    says: 'hidden rows and columns come back when they are shown',
    on: 'Sheet.hideRows Sheet.showRows Sheet.isRowHiddenByUser Sheet.hideColumns Sheet.showColumns Sheet.isColumnHiddenByUser',
    source: SEEN.finders,
    strength: 'reported',
    run: ({ sheet, is }) => {
      sheet.hideRows(2, 2);
      sheet.hideColumns(3);
      is(
        [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)),
        [false, true, true, false],
      );
      is(sheet.isColumnHiddenByUser(3), true);
      sheet.showRows(2, 2);
      sheet.showColumns(3);
      is([sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3)], [false, false]);
    },
  },
  {
    says: 'hideRow and unhideColumn take a range',
    on: 'Sheet.hideRow Sheet.unhideRow Sheet.hideColumn Sheet.unhideColumn',
    source: SEEN.finders,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('B2');
      sheet.hideRow(range);
      sheet.hideColumn(range);
      is([sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(2)], [true, true]);
      sheet.unhideRow(range);
      sheet.unhideColumn(range);
      is([sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(2)], [false, false]);
    },
  },
  {
    says: 'columns are 100 pixels wide and rows 21 high, until they are set',
    on: 'Sheet.getColumnWidth Sheet.getRowHeight Sheet.setColumnWidths Sheet.setRowHeights',
    source: SEEN.clearsAndCopies,
    strength: 'weak',
    run: ({ sheet, is }) => {
      is([sheet.getColumnWidth(2), sheet.getRowHeight(3)], [100, 21]);
      sheet.setColumnWidths(2, 3, 200).setRowHeights(3, 4, 31);
      is(
        [2, 3, 4, 5].map((column) => sheet.getColumnWidth(column)),
        [200, 200, 200, 100],
      );
      is(
        [3, 6, 7].map((row) => sheet.getRowHeight(row)),
        [31, 31, 21],
      );
    },
  },
]);
