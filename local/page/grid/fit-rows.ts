// As at Google, a row grows with the text that wraps in it. Only a screen knows how wide letters are,
// so each window fits the tab in front for itself and tells nobody.
import { BooleanNumber, ICommandService, type Worksheet, WrapStrategy } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid';

/** More would keep the window waiting; further down, a row is fitted once somebody types into it. */
const MOST_ROWS = 1000;

interface Fit {
  readonly row: number;
  readonly autoHeight: number;
}

/** After these, text may wrap elsewhere than before. */
const REFITS =
  /^sheet\.(operation\.set-worksheet-active|mutation\.(set-range-values|set-worksheet-col-width|insert-(row|col)|remove-(rows|col)|move-(rows|columns|range)|reorder-range))/;
/** A script writes in many steps: they are fitted together. */
const SETTLED_MS = 100;

/** Keeps the tab in front fitted, whoever changes it. */
export function keepRowsFitted(grid: Grid): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fitRows(grid), SETTLED_MS);
  };
  const { api } = grid;
  api.addEvent(api.Event.WorkbookCreated, soon);
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (REFITS.test(id)) soon();
    });
}

function fitRows({ univer, api }: Grid): void {
  const book = api.getActiveWorkbook();
  if (!book) return;
  const unitId = book.getId();
  const sheet = book.getActiveSheet().getSheet();
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheet.getSheetId());
  if (!skeleton) return;
  const rows = rowsToFit(sheet);
  const lastColumn = sheet.getColumnCount() - 1;
  const fits = skeleton
    .calculateAutoHeightInRange(
      rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn })),
    )
    .flatMap(({ row, autoHeight }): readonly Fit[] => {
      const height = Math.max(autoHeight ?? 0, heightBeforeFit(sheet, row));
      return height === sheet.getRowHeight(row) ? [] : [{ row, autoHeight: height }];
    });
  if (fits.length === 0) return;
  api.syncExecuteCommand(
    'sheet.mutation.set-worksheet-row-auto-height',
    { unitId, subUnitId: sheet.getSheetId(), rowsAutoHeightInfo: fits },
    { onlyLocal: true, fromCollab: true },
  );
}

/** Rows with text that wraps, and those that were fitted to a text that may be gone by now. */
function rowsToFit(sheet: Worksheet): readonly number[] {
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (row >= MOST_ROWS) return false;
    const isEmpty = cell?.v === undefined || cell.v === null || cell.v === '';
    if (!isEmpty && sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP) rows.add(row);
  });
  for (let row = 0; row < Math.min(MOST_ROWS, sheet.getRowCount()); row += 1) {
    if (sheet.getRowManager().getRow(row)?.ah !== undefined) rows.add(row);
  }
  return [...rows].filter((row) => sheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE);
}

/** What somebody has set, or else as high as all are. */
function heightBeforeFit(sheet: Worksheet, row: number): number {
  return sheet.getRowManager().getRow(row)?.h ?? sheet.getConfig().defaultRowHeight;
}
