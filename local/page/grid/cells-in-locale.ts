// Cells in the way of the language of the page: figures and days as they are shown, and as they are
// read where somebody types.
import {
  CellValueType,
  type ICellData,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { cellLanguage, sheetLocale } from '#local-words/univer';
import { formulaInEnglish, typedInEnglish } from '../../workbook/locale';
import '@univerjs/sheets-numfmt/facade';

/** Before the engine itself reads what was typed: it knows the English way only. */
const BEFORE_THE_ENGINE = 100;

export function showCellsInLocale(book: FWorkbook): void {
  book.setNumfmtLocal(cellLanguage);
}

/** From the first workbook on: until then the part of the engine that takes in cells is not there. */
export function readCellsInLocale(univer: Univer): void {
  if (sheetLocale === 'en_US') return;
  const injector = univer.__getInjector();
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Ready)
    .then(() =>
      injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: BEFORE_THE_ENGINE,
        handler: (cell, _, next) => next(inEnglish(cell)),
      }),
    );
}

function inEnglish(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || cell.t === CellValueType.FORCE_STRING) return cell;
  if (cell.f) return { ...cell, f: formulaInEnglish(cell.f, sheetLocale) };
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? String(cell.v ?? '');
  const read = typedInEnglish(typed, sheetLocale);
  if (read === typed) return cell;
  // A day that the locale has not stays text.
  if (read.startsWith("'")) return { ...cell, t: CellValueType.FORCE_STRING };
  const { p: _, ...rest } = cell;
  return { ...rest, v: read };
}
