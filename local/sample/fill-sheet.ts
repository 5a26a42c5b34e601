// Writes the sample under the headers that the add-on's own set-up has made, in the language of these.
import { CellValueType, type ICellData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Workbook } from '../workbook/workbook';
import { instantToSerial } from '../workbook/zone';
import { languageOf } from './in-language';
import { type SampleRow, type SampleTabs, type SampleValue, serialOf } from './moments';

const FIRST_ROW = 1;

/** @throws Error that names a tab or a column which the set-up has not made */
export function fillSheet(workbook: Workbook, tabs: SampleTabs, now: Date): void {
  const serialNow = instantToSerial(now.getTime(), workbook.zone);
  const inLanguage = languageOf(workbook).tabs(tabs);
  for (const [name, rows] of Object.entries(inLanguage)) fillTab(workbook, name, rows, serialNow);
}

function fillTab(
  { facade }: Workbook,
  name: string,
  rows: readonly SampleRow[],
  now: number,
): void {
  const sheet = facade.getSheetByName(name);
  if (!sheet) throw new Error(`The set-up made no tab "${name}".`);
  const columns = columnsByHeader(sheet);
  for (const header of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const column = columns.get(header);
    if (column === undefined) throw new Error(`The tab "${name}" has no column "${header}".`);
    const cells = rows.map((row) => [cellOf(row[header], now)]);
    sheet.getRange(FIRST_ROW, column, cells.length, 1).setValues(cells);
  }
}

function columnsByHeader(sheet: FWorksheet): ReadonlyMap<string, number> {
  const [headers = []] = sheet.getRange(0, 0, 1, sheet.getMaxColumns()).getValues();
  return new Map(headers.map((header, column) => [String(header ?? ''), column]));
}

/** Typed as it is meant: a phone number stays text, a day is a number with the column's format. */
function cellOf(value: SampleValue | undefined, now: number): ICellData {
  if (value === undefined) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: serialOf(value, now), t: CellValueType.NUMBER };
}
