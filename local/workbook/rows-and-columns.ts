// Inserting, deleting and sizing rows and columns. Univer's commands move formulas, validations,
// notes and named ranges along.
import { BooleanNumber } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { ServiceError } from '../runtime/host';
import type { Axis } from './block';
import type { Workbook } from './workbook';

/** Inserts before index `at`; `at` may be the count of rows, to add them at the end. */
export function insertRows(book: Workbook, sheetId: string, at: number, count: number): void {
  const rowCount = book.worksheet(sheetId).getRowCount();
  if (at < rowCount) book.facadeSheet(sheetId).insertRows(at, count);
  else
    book.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: rowCount + count });
}

export function insertColumns(book: Workbook, sheetId: string, at: number, count: number): void {
  const columnCount = book.worksheet(sheetId).getColumnCount();
  if (at < columnCount) book.facadeSheet(sheetId).insertColumns(at, count);
  else {
    book.run(SetWorksheetColumnCountMutation.id, {
      subUnitId: sheetId,
      columnCount: columnCount + count,
    });
  }
}

/** Moves rows above the one at index `to`, as the rows stand before. */
export function moveRows(
  book: Workbook,
  sheetId: string,
  at: number,
  count: number,
  to: number,
): void {
  if (to >= at && to <= at + count) return;
  const sheet = book.facadeSheet(sheetId);
  const rows = sheet.getRange(at, 0, count, book.worksheet(sheetId).getColumnCount());
  whileActive(book, sheetId, () => sheet.moveRows(rows, to));
}

/** Where rows move or go, the engine moves the formulas of whatever tab is active, not of the one they are in. */
function whileActive(book: Workbook, sheetId: string, work: () => void): void {
  const workbook = book.univerWorkbook;
  const before = workbook.getActiveSheet();
  workbook.setActiveSheet(book.worksheet(sheetId));
  try {
    work();
  } finally {
    workbook.setActiveSheet(before);
  }
}

/** @throws ServiceError when nothing would be left */
export function deleteRows(book: Workbook, sheetId: string, at: number, count: number): void {
  const rowCount = book.worksheet(sheetId).getRowCount();
  if (at + count > rowCount) throw new ServiceError('Those rows are out of bounds.');
  if (count >= rowCount) throw new ServiceError("You can't delete all the rows on the sheet.");
  const frozen = book.worksheet(sheetId).getFreeze().ySplit;
  if (frozen > 0 && leavesOnlyFrozen(frozen, rowCount, at, count)) {
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
  }
  whileActive(book, sheetId, () => book.facadeSheet(sheetId).deleteRows(at, count));
}

/** @throws ServiceError when nothing would be left */
export function deleteColumns(book: Workbook, sheetId: string, at: number, count: number): void {
  const columnCount = book.worksheet(sheetId).getColumnCount();
  if (at + count > columnCount) throw new ServiceError('Those columns are out of bounds.');
  if (count >= columnCount)
    throw new ServiceError("You can't delete all the columns on the sheet.");
  const frozen = book.worksheet(sheetId).getFreeze().xSplit;
  if (frozen > 0 && leavesOnlyFrozen(frozen, columnCount, at, count)) {
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen columns.');
  }
  whileActive(book, sheetId, () => book.facadeSheet(sheetId).deleteColumns(at, count));
}

/** Whether no line would be left but those that are frozen. */
function leavesOnlyFrozen(frozen: number, lines: number, at: number, count: number): boolean {
  return at <= frozen && at + count >= lines;
}

export function setHidden(
  book: Workbook,
  sheetId: string,
  axis: Axis,
  at: number,
  count: number,
  hidden: boolean,
): void {
  const mutation =
    axis === 'row'
      ? hidden
        ? SetRowHiddenMutation
        : SetRowVisibleMutation
      : hidden
        ? SetColHiddenMutation
        : SetColVisibleMutation;
  book.run(mutation.id, { subUnitId: sheetId, ranges: [lines(book, sheetId, axis, at, count)] });
}

/** In pixels. */
export function setSizes(
  book: Workbook,
  sheetId: string,
  axis: Axis,
  at: number,
  count: number,
  size: number,
): void {
  const ranges = [lines(book, sheetId, axis, at, count)];
  if (axis === 'column') {
    book.run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges, colWidth: size });
    return;
  }
  book.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight: size });
  book.run(SetWorksheetRowIsAutoHeightMutation.id, {
    subUnitId: sheetId,
    ranges,
    autoHeightInfo: BooleanNumber.FALSE,
  });
}

function lines(book: Workbook, sheetId: string, axis: Axis, at: number, count: number) {
  const sheet = book.worksheet(sheetId);
  return axis === 'row'
    ? {
        startRow: at,
        endRow: at + count - 1,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
      }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: at, endColumn: at + count - 1 };
}
