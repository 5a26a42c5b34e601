// The part of Range that is about where it lies.

import { ServiceError } from '../../runtime/host';
import { a1Of, type Bounds, openA1Of } from '../../workbook/a1';
import type { Block } from '../../workbook/block';
import { sheetNumber } from '../../workbook/sheet-number';
import type { SheetInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { targetOf } from './targets';

export class RangePlace {
  constructor(
    readonly book: Book,
    readonly block: Block,
    /** undefined where every side is said. */
    readonly bounds?: Bounds,
  ) {}

  getRow(): number {
    return this.block.row + 1;
  }

  getRowIndex(): number {
    return this.block.row + 1;
  }

  getColumn(): number {
    return this.block.column + 1;
  }

  getColumnIndex(): number {
    return this.block.column + 1;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getHeight(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  getWidth(): number {
    return this.block.columns;
  }

  getA1Notation(): string {
    return this.bounds ? openA1Of(this.block, this.bounds) : a1Of(this.block);
  }

  getGridId(): number {
    return sheetNumber(this.block.sheetId);
  }

  getSheet(): object {
    return this.book.makers.sheet(this.block.sheetId);
  }

  getCell(row: number, column: number): object {
    const { block } = this;
    if (row < 1 || column < 1 || row > block.rows || column > block.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return this.book.makers.range({
      ...block,
      row: block.row + row - 1,
      column: block.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): object {
    const { block } = this;
    return this.book.makers.range(
      checkedBlock(this.book, {
        sheetId: block.sheetId,
        row: block.row + rowOffset,
        column: block.column + columnOffset,
        rows: rows ?? block.rows,
        columns: columns ?? block.columns,
      }),
    );
  }

  isStartColumnBounded(): boolean {
    return this.bounds?.startColumn ?? true;
  }

  isStartRowBounded(): boolean {
    return this.bounds?.startRow ?? true;
  }

  isEndColumnBounded(): boolean {
    return this.bounds?.endColumn ?? true;
  }

  isEndRowBounded(): boolean {
    return this.bounds?.endRow ?? true;
  }

  activate(): this {
    return select(this);
  }

  activateAsCurrentCell(): this {
    return select(this);
  }
}

function select<T extends RangePlace>(range: T): T {
  range.book.activeSheetId = range.block.sheetId;
  range.book.askNow('ui.select', range.block);
  return range;
}

/** The block of a range that a script passed. The signature check saw to it that it is one. */
export function blockOf(range: unknown): Block {
  const target = targetOf(range);
  if (target instanceof RangePlace) return target.block;
  throw new ServiceError('A range is needed here.');
}

/** @throws ServiceError where the block reaches outside of its tab */
export function checkedBlock(book: Book, block: Block): Block {
  const { rows, columns } = block;
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const info = book.askNow<SheetInfo>('sheet.info', block.sheetId);
  const outside =
    block.row < 0 ||
    block.column < 0 ||
    block.row + rows > info.maxRows ||
    block.column + columns > info.maxColumns;
  if (outside) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return block;
}
