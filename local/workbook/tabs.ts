// Adding and removing tabs. Their ids are whole numbers in text, since a script reads them as numbers.
import { BooleanNumber } from '@univerjs/core';
import { ServiceError } from '../runtime/host';
import type { Workbook } from './workbook';

/** @returns the id of the new tab */
export function addSheet(book: Workbook, name: string | null, index: number | null): string {
  const sheets = book.univerWorkbook.getSheets();
  const names = new Set(sheets.map((sheet) => sheet.getName()));
  if (name !== null && names.has(name)) {
    throw new ServiceError(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
  const id = freeId(new Set(sheets.map((sheet) => sheet.getSheetId())));
  book.facade.insertSheet(name ?? freeName(names), {
    index: Math.min(index ?? sheets.length, sheets.length),
    sheet: {
      id,
      rowCount: 1000,
      columnCount: 26,
      defaultColumnWidth: 100,
      defaultRowHeight: 21,
      hidden: BooleanNumber.FALSE,
    },
  });
  return id;
}

/** @throws ServiceError for the last tab */
export function removeSheet(book: Workbook, sheetId: string): void {
  if (book.univerWorkbook.getSheets().length === 1) {
    throw new ServiceError("You can't remove all the sheets in a document.");
  }
  book.facade.deleteSheet(sheetId);
}

function freeName(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Google's are large and without order; ours must differ from those of deleted tabs too. */
function freeId(taken: ReadonlySet<string>): string {
  for (;;) {
    const id = String(Math.floor(Math.random() * 2_000_000_000) + 1);
    if (!taken.has(id)) return id;
  }
}
