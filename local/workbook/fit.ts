// How wide a column has to be for what it shows. There is no font without a screen, so letters are
// counted at the width that they have on average at 10 points.
import { readShown } from './cells';
import { extentOf } from './extent';
import type { Workbook } from './workbook';

const LETTER_PX = 7;
const MARGIN_PX = 14;
const NARROWEST_PX = 21;

/** In pixels. */
export function columnFit(book: Workbook, sheetId: string, column: number): number {
  const { lastRow } = extentOf(book, sheetId);
  const shown = readShown(book, { sheetId, row: 0, column, rows: lastRow, columns: 1 });
  const longest = shown.reduce((most, [text = '']) => Math.max(most, longestLine(text)), 0);
  return Math.max(NARROWEST_PX, longest * LETTER_PX + MARGIN_PX);
}

function longestLine(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}
