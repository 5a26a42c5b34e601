// Writes the sample under the headers that the add-on's own set-up has made.
import { CellValueType, type ICellData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Workbook } from '../workbook/workbook';
import { instantToSerial } from '../workbook/zone';
import { SAMPLE_ANSWERS } from './answers';
import { SAMPLE_CONTACTS } from './contacts';
import { SAMPLE_INTERVIEWS } from './interviews';
import { type SampleRow, type SampleValue, serialOf } from './moments';
import { SAMPLE_ORGANIZATIONS } from './organizations';

const FIRST_ROW = 1;

/** @throws Error that names a tab or a column which the set-up has not made */
export function fillSheet(workbook: Workbook, owner: string, now: Date): void {
  const serialNow = instantToSerial(now.getTime(), workbook.zone);
  fillTab(workbook, 'Contacts', SAMPLE_CONTACTS, owner, serialNow);
  fillTab(workbook, 'Interviews', SAMPLE_INTERVIEWS, owner, serialNow);
  fillTab(workbook, 'Organizations', SAMPLE_ORGANIZATIONS, owner, serialNow);
  fillTab(workbook, 'Answers', SAMPLE_ANSWERS, owner, serialNow);
}

function fillTab(
  { facade }: Workbook,
  name: string,
  rows: readonly SampleRow[],
  owner: string,
  now: number,
): void {
  const sheet = facade.getSheetByName(name);
  if (!sheet) throw new Error(`The set-up made no tab "${name}".`);
  const columns = columnsByHeader(sheet);
  const filled = rows.map((row) => ({ ...row, Owner: owner }));
  for (const header of new Set(filled.flatMap((row) => Object.keys(row)))) {
    const column = columns.get(header);
    if (column === undefined) throw new Error(`The tab "${name}" has no column "${header}".`);
    const cells = filled.map((row: SampleRow) => [cellOf(row[header], now)]);
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
