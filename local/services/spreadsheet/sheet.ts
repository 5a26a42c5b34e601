// Sheet: one tab. Many of its methods stand in the classes that it grows from.

import { ServiceError } from '../../runtime/host';
import { blockOfParts, boundsOf, parseA1Parts } from '../../workbook/a1';
import type { Block } from '../../workbook/block';
import type { NamedBlock } from '../../workbook/names';
import { sheetNumber } from '../../workbook/sheet-number';
import type { SheetInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { ENUMS, type EnumValue } from './enums';
import { expose } from './expose';
import { makeRangeList } from './range-list';
import { checkedBlock } from './range-place';
import { type ClearOptions, clearing, valuesOf } from './range-values';
import { makeSelection } from './selection';
import { extentOf, infoOf, wholeSheet } from './sheet-lines';
import { SheetRules } from './sheet-rules';
import { SHEET_SIGNATURES } from './sheet-signatures';
import { sortColumns } from './sort-spec';
import { colorOf } from './styles';
import { targetOf } from './targets';
import { makeTextFinder } from './text-finder';
import { plainValue } from './value';

class Sheet extends SheetRules {
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

  getRange(...args: unknown[]): object {
    const [notation] = args;
    const bounds = typeof notation === 'string' ? boundsOf(notation) : undefined;
    return this.book.makers.range(blockAt(this, args), bounds);
  }

  getRangeList(notations: readonly string[]): object {
    return makeRangeList(
      this.book,
      notations.map((notation) => blockAt(this, [notation])),
    );
  }

  getDataRange(): object {
    const { lastRow, lastColumn } = extentOf(this);
    const [rows, columns] = [Math.max(lastRow, 1), Math.max(lastColumn, 1)];
    return this.book.makers.range({ sheetId: this.sheetId, row: 0, column: 0, rows, columns });
  }

  getActiveRange(): object {
    return activeBlock(this, (block) => block);
  }

  getActiveCell(): object {
    return activeBlock(this, (block) => ({ ...block, rows: 1, columns: 1 }));
  }

  getCurrentCell(): object {
    return activeBlock(this, (block) => ({ ...block, rows: 1, columns: 1 }));
  }

  getSelection(): object {
    return makeSelection(this.book);
  }

  setActiveSelection(range: unknown): object {
    return this.setActiveRange(range);
  }

  setActiveRange(range: unknown): object {
    const target = typeof range === 'string' ? this.getRange(range) : (range as object);
    (target as { activate(): object }).activate();
    return target;
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

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const block = { sheetId: this.sheetId, row: row - 1, column: column - 1, rows, columns };
    return valuesOf(this.book, checkedBlock(this.book, block));
  }
}

function blockAt(sheet: Sheet, args: readonly unknown[]): Block {
  const [first, column, rows = 1, columns = 1] = args;
  if (typeof first === 'string') return blockOfNotation(sheet, first);
  const block = {
    sheetId: sheet.sheetId,
    row: Math.trunc(Number(first)) - 1,
    column: Math.trunc(Number(column)) - 1,
    rows: Math.trunc(Number(rows)),
    columns: Math.trunc(Number(columns)),
  };
  if (block.row < 0) throw new ServiceError('The starting row of the range is too small.');
  if (block.column < 0) throw new ServiceError('The starting column of the range is too small.');
  return checkedBlock(sheet.book, block);
}

function blockOfNotation(sheet: Sheet, notation: string): Block {
  const parts = parseA1Parts(notation);
  const info = infoOf(sheet);
  if (parts === null || (parts.sheetName !== null && parts.sheetName !== info.name)) {
    const named = sheet.book.ask<NamedBlock[]>('rules.names').find(({ name }) => name === notation);
    if (named) return named.block;
    throw new ServiceError('Range not found');
  }
  const block = blockOfParts(parts, sheet.sheetId, info.maxRows, info.maxColumns);
  return checkedBlock(sheet.book, block);
}

function activeBlock(sheet: Sheet, shape: (block: Block) => Block): object {
  const selected = sheet.book.askNow<Block | null>('ui.selection');
  const corner = { sheetId: sheet.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const block = selected?.sheetId === sheet.sheetId ? selected : corner;
  return sheet.book.makers.range(shape(block));
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
