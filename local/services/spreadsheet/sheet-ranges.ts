// The part of Sheet that hands out ranges: by place, by name, and what is selected.
import { ServiceError } from '../../runtime/host';
import { blockOfParts, boundsOf, parseA1Parts } from '../../workbook/a1';
import type { Block } from '../../workbook/block';
import type { NamedBlock } from '../../workbook/names';
import { makeRangeList } from './range-list';
import { checkedBlock } from './range-place';
import { valuesOf } from './range-values';
import { makeSelection } from './selection';
import { extentOf, infoOf } from './sheet-lines';
import { SheetRules } from './sheet-rules';

export class SheetRanges extends SheetRules {
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

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const block = { sheetId: this.sheetId, row: row - 1, column: column - 1, rows, columns };
    return valuesOf(this.book, checkedBlock(this.book, block));
  }
}

function blockAt(sheet: SheetRules, args: readonly unknown[]): Block {
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

function blockOfNotation(sheet: SheetRules, notation: string): Block {
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

function activeBlock(sheet: SheetRules, shape: (block: Block) => Block): object {
  const selected = sheet.book.askNow<Block | null>('ui.selection');
  const corner = { sheetId: sheet.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const block = selected?.sheetId === sheet.sheetId ? selected : corner;
  return sheet.book.makers.range(shape(block));
}
