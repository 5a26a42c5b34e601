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

export function extentOf(book: Workbook, sheetId: string): Extent {
  const own: Cells = book.worksheet(sheetId).getCellMatrix().getMatrix();
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[
    sheetId
  ];
  let lastRow = 0;
  let lastColumn = 0;
  for (const cells of [own, (spilled ?? {}) as Cells]) {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
        if (Number(column) < lastColumn && Number(row) < lastRow) continue;
        if (!hasContent(cell)) continue;
        lastRow = Math.max(lastRow, Number(row) + 1);
        lastColumn = Math.max(lastColumn, Number(column) + 1);
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
