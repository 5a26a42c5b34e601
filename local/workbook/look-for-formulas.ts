// With each change the engine looks through all cells of all tabs for formulas, 240,000 where there are
// 10,000 contacts. Here it looks through the tabs that have any.
import type { Workbook } from '@univerjs/core';
import {
  type FormulaDataModel,
  type IFormulaData,
  initSheetFormulaData,
} from '@univerjs/engine-formula';
import type { FormulaSheets } from './formula-sheets';

export function lookOnlyWhereFormulasAre(
  model: FormulaDataModel,
  workbook: Workbook,
  formulaSheets: FormulaSheets,
): void {
  const unitId = workbook.getUnitId();
  model.getFormulaData = () => {
    const found: IFormulaData = {};
    const bySheet: NonNullable<IFormulaData[string]> = {};
    found[unitId] = bySheet;
    for (const sheet of workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      bySheet[sheetId] = {};
      if (formulaSheets.has(sheetId))
        initSheetFormulaData(found, unitId, sheetId, sheet.getCellMatrix());
    }
    return found;
  };
}
