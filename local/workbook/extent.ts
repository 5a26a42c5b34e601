// How far down and right a tab has content: FALSE checkboxes and formulas yielding '' count.
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Workbook } from './workbook';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Numbers of rows and columns, 0 for an empty tab. */
export interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Looks from the far corner inwards: a tab has thousands of empty cells that are only dressed. */
export function extentOf(book: Workbook, sheetId: string): Extent {
  const sheet = book.worksheet(sheetId);
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[
    sheetId
  ];
  let lastRow = 0;
  let lastColumn = 0;
  for (const cells of [sheet.getCellMatrix().getMatrix(), (spilled ?? {}) as Cells]) {
    for (let row = sheet.getRowCount(); row > 0; row -= 1) {
      const line = cells[row - 1];
      if (!line) continue;
      // To the left of what is known, only a row further down tells anything new.
      const least = row > lastRow ? 0 : lastColumn;
      for (let column = sheet.getColumnCount(); column > least; column -= 1) {
        if (!hasContent(line[column - 1])) continue;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
        break;
      }
    }
  }
  return { lastRow, lastColumn };
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  if (cell == null) return false;
  if (cell.f != null || cell.si != null) return true;
  if (cell.v != null) return cell.v !== '';
  return (cell.p?.body?.dataStream ?? '\r\n') !== '\r\n';
}
