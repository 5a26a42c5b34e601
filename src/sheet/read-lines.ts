// Reads all cells of a tab as they were at one moment.
import type { Sheet } from '../google/book';

/** All cells of a tab, the header row first. */
export type Lines = readonly (readonly unknown[])[];

const MOST_TRIES = 3;

/**
 * All cells of the tab. A reading applies what was written before, and throws what a rule refuses of it.
 * It takes two requests, for the size and for the cells: where a row or a column comes in between, the
 * last one falls out. So the size is asked for once more behind it; Google publishes no cost of that.
 * @see https://developers.google.com/apps-script/guides/support/best-practices
 */
export function readLines(sheet: Sheet): Lines {
  let range = sheet.getDataRange();
  for (let attempt = 1; ; attempt++) {
    const lines = range.getValues();
    if (attempt === MOST_TRIES) return lines;
    range = sheet.getDataRange();
    const isWhole =
      range.getNumRows() === lines.length && range.getNumColumns() === (lines[0] ?? []).length;
    if (isWhole) return lines;
  }
}
