// The part of Sheet that is about rows and columns: how many, which are hidden, frozen, how wide.

import { ServiceError } from '../../runtime/host';
import type { Axis, Block } from '../../workbook/block';
import type { Extent } from '../../workbook/extent';
import type { SheetInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { blockOf } from './range-place';

export class SheetLines {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  getLastRow(): number {
    return extentOf(this).lastRow;
  }

  getLastColumn(): number {
    return extentOf(this).lastColumn;
  }

  getMaxRows(): number {
    return infoOf(this).maxRows;
  }

  getMaxColumns(): number {
    return infoOf(this).maxColumns;
  }

  insertRowAfter(row: number): this {
    return insert(this, 'row', row, 1);
  }

  insertRowBefore(row: number): this {
    return insert(this, 'row', row - 1, 1);
  }

  insertRowsAfter(row: number, count: number): this {
    return insert(this, 'row', row, count);
  }

  insertRowsBefore(row: number, count: number): this {
    return insert(this, 'row', row - 1, count);
  }

  insertRows(row: number, count = 1): void {
    insert(this, 'row', row - 1, count);
  }

  deleteRow(row: number): this {
    return remove(this, 'row', row, 1);
  }

  deleteRows(row: number, count: number): void {
    remove(this, 'row', row, count);
  }

  /** `destinationIndex` counts as the rows stand before; they come to stand above that row. */
  moveRows(rowSpec: object, destinationIndex: number): void {
    const { row, rows } = blockOf(rowSpec);
    if (destinationIndex < 1 || destinationIndex > infoOf(this).maxRows + 1)
      throw new ServiceError('Those rows are out of bounds.');
    this.book.ask('lines.move', this.sheetId, row, rows, destinationIndex - 1);
  }

  insertColumnAfter(column: number): this {
    return insert(this, 'column', column, 1);
  }

  insertColumnBefore(column: number): this {
    return insert(this, 'column', column - 1, 1);
  }

  insertColumnsAfter(column: number, count: number): this {
    return insert(this, 'column', column, count);
  }

  insertColumnsBefore(column: number, count: number): this {
    return insert(this, 'column', column - 1, count);
  }

  insertColumns(column: number, count = 1): void {
    insert(this, 'column', column - 1, count);
  }

  deleteColumn(column: number): this {
    return remove(this, 'column', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    remove(this, 'column', column, count);
  }

  getFrozenRows(): number {
    return infoOf(this).frozenRows;
  }

  getFrozenColumns(): number {
    return infoOf(this).frozenColumns;
  }

  setFrozenRows(rows: number): void {
    const info = infoOf(this);
    if (rows >= info.maxRows)
      throw new ServiceError("You can't freeze all visible rows on the sheet.");
    this.book.ask('sheet.freeze', this.sheetId, rows, info.frozenColumns);
  }

  setFrozenColumns(columns: number): void {
    const info = infoOf(this);
    if (columns >= info.maxColumns) {
      throw new ServiceError("You can't freeze all visible columns on the sheet.");
    }
    this.book.ask('sheet.freeze', this.sheetId, info.frozenRows, columns);
  }

  /** hideColumns(column), hideColumns(column, count) */
  hideColumns(column: number, count = 1): void {
    show(this, 'column', column, count, false);
  }

  showColumns(column: number, count = 1): void {
    show(this, 'column', column, count, true);
  }

  hideColumn(range: object): void {
    const { column, columns } = blockOf(range);
    show(this, 'column', column + 1, columns, false);
  }

  unhideColumn(range: object): void {
    const { column, columns } = blockOf(range);
    show(this, 'column', column + 1, columns, true);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.book.ask('lines.isHidden', this.sheetId, 'column', column - 1);
  }

  hideRows(row: number, count = 1): void {
    show(this, 'row', row, count, false);
  }

  showRows(row: number, count = 1): void {
    show(this, 'row', row, count, true);
  }

  hideRow(range: object): void {
    const { row, rows } = blockOf(range);
    show(this, 'row', row + 1, rows, false);
  }

  unhideRow(range: object): void {
    const { row, rows } = blockOf(range);
    show(this, 'row', row + 1, rows, true);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.book.ask('lines.isHidden', this.sheetId, 'row', row - 1);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.book.ask('lines.isFiltered', this.sheetId, row - 1);
  }

  getColumnWidth(column: number): number {
    return this.book.ask('lines.size', this.sheetId, 'column', column - 1);
  }

  setColumnWidth(column: number, width: number): this {
    return size(this, 'column', column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    return size(this, 'column', column, count, width);
  }

  getRowHeight(row: number): number {
    return this.book.ask('lines.size', this.sheetId, 'row', row - 1);
  }

  setRowHeight(row: number, height: number): this {
    return size(this, 'row', row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): this {
    return size(this, 'row', row, count, height);
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return size(this, 'row', row, count, height);
  }

  autoResizeColumn(column: number): this {
    this.book.later('lines.fit', this.sheetId, column - 1, 1);
    return this;
  }

  autoResizeColumns(column: number, count: number): this {
    this.book.later('lines.fit', this.sheetId, column - 1, count);
    return this;
  }
}

/** Name and sizes change at once and not with what is kept back, so nothing is sent first. */
export function infoOf(sheet: SheetLines): SheetInfo {
  return sheet.book.askNow('sheet.info', sheet.sheetId);
}

export function extentOf(sheet: SheetLines): Extent {
  return sheet.book.ask('sheet.extent', sheet.sheetId);
}

export function wholeSheet(sheet: SheetLines): Block {
  const { maxRows, maxColumns } = infoOf(sheet);
  return { sheetId: sheet.sheetId, row: 0, column: 0, rows: maxRows, columns: maxColumns };
}

function insert<S extends SheetLines>(sheet: S, axis: Axis, at: number, count: number): S {
  const { maxRows, maxColumns } = infoOf(sheet);
  const most = axis === 'row' ? maxRows : maxColumns;
  if (at < 0 || at > most) throw new ServiceError(`Those ${axis}s are out of bounds.`);
  if (count < 1) throw new ServiceError(`You must insert at least one ${axis}.`);
  sheet.book.ask('lines.insert', sheet.sheetId, axis, at, count);
  return sheet;
}

function remove<S extends SheetLines>(sheet: S, axis: Axis, from: number, count: number): S {
  if (from < 1 || count < 1) throw new ServiceError(`Those ${axis}s are out of bounds.`);
  sheet.book.ask('lines.delete', sheet.sheetId, axis, from - 1, count);
  return sheet;
}

function show(sheet: SheetLines, axis: Axis, from: number, count: number, shown: boolean): void {
  sheet.book.ask('lines.setHidden', sheet.sheetId, axis, from - 1, count, !shown);
}

function size<S extends SheetLines>(
  sheet: S,
  axis: Axis,
  from: number,
  count: number,
  pixels: number,
): S {
  sheet.book.later('lines.setSize', sheet.sheetId, axis, from - 1, count, pixels);
  return sheet;
}
