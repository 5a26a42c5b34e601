// The filter of a tab.
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import { ServiceError } from '../runtime/host';
import { type Block, fromRange, toRange } from './block';
import { readShown } from './cells';
import type { Workbook } from './workbook';

export function readFilter(book: Workbook, sheetId: string): Block | null {
  const model = book.injector.get(SheetsFilterService).getFilterModel(book.unitId, sheetId);
  return model ? fromRange(sheetId, model.getRange()) : null;
}

/** @throws ServiceError where the tab has one already */
export function addFilter(book: Workbook, block: Block): void {
  if (readFilter(book, block.sheetId) !== null) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  book.run(SetSheetsFilterRangeMutation.id, { subUnitId: block.sheetId, range: toRange(block) });
}

export function removeFilter(book: Workbook, sheetId: string): void {
  book.run(RemoveSheetsFilterMutation.id, { subUnitId: sheetId });
}

/** Hides the rows that show one of these texts in the column; null shows all again. */
export function hideValues(
  book: Workbook,
  sheetId: string,
  column: number,
  hidden: readonly string[] | null,
): void {
  const block = readFilter(book, sheetId);
  if (block === null) throw new ServiceError('There is no filter on this sheet.');
  const params = { subUnitId: sheetId, col: column };
  if (hidden === null) {
    book.run(SetSheetsFilterCriteriaMutation.id, { ...params, criteria: null });
    return;
  }
  const shown = new Set(
    readShown(book, { ...block, row: block.row + 1, rows: block.rows - 1, column, columns: 1 })
      .flat()
      .filter((text) => !hidden.includes(text)),
  );
  const blank = shown.delete('');
  book.run(SetSheetsFilterCriteriaMutation.id, {
    ...params,
    criteria: {
      colId: column,
      filters: { filters: [...shown], ...(blank ? { blank: true } : {}) },
    },
    reCalc: true,
  });
}
