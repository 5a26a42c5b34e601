// The part of Spreadsheet that is about its tabs, and about which of them is the active one.
import { sheetNumber } from '../../workbook/sheet-number';
import type { BookInfo, SheetInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { blockOf } from './range-place';
import { activeBlock, activeSheetId, makeSelection } from './selection';
import { sheetIdOf } from './sheet';

export class SpreadsheetTabs {
  constructor(readonly book: Book) {}

  getSheets(): object[] {
    return infoOf(this.book).sheetIds.map((id) => this.book.makers.sheet(id));
  }

  getNumSheets(): number {
    return infoOf(this.book).sheetIds.length;
  }

  getSheetByName(name: string): object | null {
    const id = sheetIdByName(this.book, name);
    return id === null ? null : this.book.makers.sheet(id);
  }

  getSheetById(number: number): object | null {
    const id = infoOf(this.book).sheetIds.find((each) => sheetNumber(each) === number);
    return id === undefined ? null : this.book.makers.sheet(id);
  }

  /** insertSheet(), (name), (index) or (name, index); the new tab becomes the active one. */
  insertSheet(...args: unknown[]): object {
    const name = typeof args[0] === 'string' ? args[0] : null;
    const index = args.find((each) => typeof each === 'number') ?? null;
    const id = this.book.ask<string>('sheet.insert', name, index);
    this.book.activeSheetId = id;
    return this.book.makers.sheet(id);
  }

  deleteSheet(sheet: object): void {
    this.book.ask('sheet.remove', sheetIdOf(sheet));
  }

  deleteActiveSheet(): object {
    this.book.ask('sheet.remove', activeSheetId(this.book));
    this.book.activeSheetId = null;
    return this.getActiveSheet();
  }

  getActiveSheet(): object {
    return this.book.makers.sheet(activeSheetId(this.book));
  }

  setActiveSheet(sheet: object): object {
    this.book.activeSheetId = sheetIdOf(sheet);
    const corner = { sheetId: sheetIdOf(sheet), row: 0, column: 0, rows: 1, columns: 1 };
    this.book.askNow('ui.select', corner);
    return sheet;
  }

  moveActiveSheet(position: number): void {
    this.book.ask('sheet.move', activeSheetId(this.book), position - 1);
  }

  renameActiveSheet(name: string): void {
    this.book.ask('sheet.rename', activeSheetId(this.book), name);
  }

  getActiveRange(): object {
    return this.book.makers.range(activeBlock(this.book));
  }

  getActiveCell(): object {
    return this.book.makers.range({ ...activeBlock(this.book), rows: 1, columns: 1 });
  }

  getCurrentCell(): object {
    return this.book.makers.range({ ...activeBlock(this.book), rows: 1, columns: 1 });
  }

  getSelection(): object {
    return makeSelection(this.book);
  }

  setActiveRange(range: object): object {
    this.book.activeSheetId = blockOf(range).sheetId;
    this.book.askNow('ui.select', blockOf(range));
    return range;
  }
}

/** Names and ids change at once and not with what is kept back, so nothing is sent first. */
export function infoOf(book: Book): BookInfo {
  return book.askNow('book.info');
}

export function sheetIdByName(book: Book, name: string): string | null {
  const found = infoOf(book).sheetIds.find(
    (id) => book.askNow<SheetInfo>('sheet.info', id).name === name,
  );
  return found ?? null;
}
