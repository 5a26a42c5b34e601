// What is selected in the page, in the terms of the script, and the other way round.
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { ScreenSelection } from '../../runtime/ui-host';

export function readSelection(book: FWorkbook): ScreenSelection | null {
  const sheet = book.getActiveSheet();
  const range = sheet.getActiveRange();
  if (!range) return { sheetId: sheet.getSheetId(), row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheetId: sheet.getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}

/** Brings the tab to the front, selects, and scrolls there. */
export function showSelection(book: FWorkbook, selection: ScreenSelection): void {
  const { sheetId, row, column, rows, columns } = selection;
  const sheet = book.getSheetBySheetId(sheetId);
  if (!sheet) return;
  if (book.getActiveSheet().getSheetId() !== sheetId) book.setActiveSheet(sheet);
  const range = sheet.getRange(row, column, rows, columns);
  book.setActiveRange(range);
  const { startRow, endRow } = sheet.getVisibleRange() ?? { startRow: 0, endRow: -1 };
  if (row < startRow || row > endRow - 1) sheet.scrollToCell(Math.max(0, row - 3), 0);
}
