// Sheet: one tab. Many of its methods stand in the classes that it grows from.

import { ServiceError } from '../../runtime/host';
import { sheetNumber } from '../../workbook/sheet-number';
import type { SheetInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { ENUMS, type EnumValue } from './enums';
import { expose } from './expose';
import { type ClearOptions, clearing } from './range-values';
import { extentOf, infoOf, wholeSheet } from './sheet-lines';
import { SheetRanges } from './sheet-ranges';
import { SHEET_SIGNATURES } from './sheet-signatures';
import { sortColumns } from './sort-spec';
import { colorOf } from './styles';
import { targetOf } from './targets';
import { makeTextFinder } from './text-finder';
import { plainValue } from './value';

class Sheet extends SheetRanges {
  getName(): string {
    return infoOf(this).name;
  }

  getSheetName(): string {
    return infoOf(this).name;
  }

  setName(name: string): this {
    this.book.ask('sheet.rename', this.sheetId, name);
    return this;
  }

  getSheetId(): number {
    return sheetNumber(this.sheetId);
  }

  getIndex(): number {
    return infoOf(this).index + 1;
  }

  getParent(): object {
    return this.book.makers.spreadsheet();
  }

  getType(): EnumValue {
    return ENUMS.SheetType.GRID;
  }

  activate(): this {
    this.book.activeSheetId = this.sheetId;
    this.book.askNow('ui.select', {
      sheetId: this.sheetId,
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    });
    return this;
  }

  appendRow(values: readonly unknown[]): this {
    if (values.length === 0) throw new ServiceError('The row must have at least one value.');
    this.book.ask('book.appendRow', this.sheetId, values.map(plainValue));
    return this;
  }

  clear(options?: ClearOptions): this {
    return wipe(this, clearing(options));
  }

  clearContents(): this {
    return wipe(this, clearing({ contentsOnly: true }));
  }

  clearFormats(): this {
    return wipe(this, clearing({ formatOnly: true }));
  }

  clearNotes(): this {
    return wipe(this, clearing({ commentsOnly: true }));
  }

  /** Frozen rows stay where they are. */
  sort(column: number, ascending = true): this {
    const spec = { column, ascending };
    const { lastRow, lastColumn } = extentOf(this);
    const { frozenRows } = infoOf(this);
    if (lastRow <= frozenRows) return this;
    const block = {
      ...wholeSheet(this),
      row: frozenRows,
      rows: lastRow - frozenRows,
      columns: Math.max(lastColumn, column),
    };
    this.book.ask(
      'book.sort',
      block,
      sortColumns(spec, (each) => each - 1),
    );
    return this;
  }

  createTextFinder(text: string): object {
    const { lastRow, lastColumn } = extentOf(this);
    const block = {
      ...wholeSheet(this),
      rows: Math.max(lastRow, 1),
      columns: Math.max(lastColumn, 1),
    };
    return makeTextFinder(this.book, [block], text);
  }

  hideSheet(): this {
    this.book.ask('sheet.setHidden', this.sheetId, true);
    return this;
  }

  showSheet(): this {
    this.book.ask('sheet.setHidden', this.sheetId, false);
    return this;
  }

  isSheetHidden(): boolean {
    return infoOf(this).hidden;
  }

  setTabColor(color: string | null): this {
    this.book.later(
      'sheet.setTabColor',
      this.sheetId,
      color === null ? '' : (colorOf(color) ?? ''),
    );
    return this;
  }

  getTabColor(): string | null {
    return this.book.ask<SheetInfo>('sheet.info', this.sheetId).tabColor;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.book.ask('sheet.setGridlines', this.sheetId, !hidden);
    return this;
  }

  hasHiddenGridlines(): boolean {
    return infoOf(this).gridlinesHidden;
  }
}

function wipe<S extends Sheet>(sheet: S, what: object): S {
  const { lastRow, lastColumn } = extentOf(sheet);
  const { formats } = what as { formats: boolean };
  const whole = wholeSheet(sheet);
  const block = formats
    ? whole
    : { ...whole, rows: Math.max(lastRow, 1), columns: Math.max(lastColumn, 1) };
  sheet.book.later('book.clear', block, what);
  return sheet;
}

export function makeSheet(book: Book, sheetId: string): object {
  return expose(book.host, new Sheet(book, sheetId), {
    name: 'Sheet',
    signatures: SHEET_SIGNATURES,
  });
}

/** The id of a tab that a script passed. */
export function sheetIdOf(value: unknown): string {
  const target = targetOf(value);
  if (target instanceof Sheet) return target.sheetId;
  throw new ServiceError('A sheet is needed here.');
}
