// Which tabs have formulas. A reader of a tab without any need not wait for calculation; looking
// through 200,000 cells before each read would take longer than the read.
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { MoveRangeMutation, SetRangeValuesMutation } from '@univerjs/sheets';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export class FormulaSheets {
  /** What is not in it has to be looked through. */
  private readonly known = new Map<string, boolean>();

  constructor(private readonly cellsOf: (sheetId: string) => Cells) {}

  /** May say true of a tab whose formulas are gone again. */
  has(sheetId: string): boolean {
    const known = this.known.get(sheetId);
    if (known !== undefined) return known;
    const found = hasFormula(this.cellsOf(sheetId));
    this.known.set(sheetId, found);
    return found;
  }

  /** To be told of every mutation. */
  follow(mutationId: string, params: object): void {
    const { subUnitId, cellValue } = params as { subUnitId?: string; cellValue?: Cells };
    if (mutationId === SetRangeValuesMutation.id && subUnitId !== undefined) {
      if (cellValue && hasFormula(cellValue)) this.known.set(subUnitId, true);
    } else if (mutationId === MoveRangeMutation.id) {
      this.known.clear();
    }
  }
}

function hasFormula(cells: Cells): boolean {
  for (const line of Object.values(cells)) {
    for (const cell of Object.values<Nullable<ICellData>>(line ?? {})) {
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
