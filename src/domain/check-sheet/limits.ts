// How near is it to what Google allows, and to what this add-on was measured with?
import { limitLines } from '#words/check-lines';
import type { SheetFacts } from './facts';
import { type CheckLine, type Fault, lineOf } from './line';

/** https://support.google.com/drive/answer/37603 */
const MOST_CELLS = 10_000_000;
/** https://developers.google.com/apps-script/guides/services/quotas: 500 kB in all, 9 kB a value. */
const MOST_STORED = 500_000;
const MOST_IN_A_VALUE = 9_000;
/** The size up to which docs/performance.md counts. */
const MOST_MEASURED_ROWS = 10_000;
const NEAR = 0.8;

export function checkLimits({ cells, tabs, storeSize, longestValue }: SheetFacts): CheckLine {
  const faults: Fault[] = [];
  const used = limitLines.share(Math.round((cells / MOST_CELLS) * 100));
  if (cells > MOST_CELLS * NEAR) {
    faults.push({
      level: 'look',
      sentence: limitLines.nearlyFull(used),
      told: limitLines.toldCells(used),
    });
  }
  for (const { name, rows } of tabs) {
    if (rows <= MOST_MEASURED_ROWS) continue;
    faults.push({
      level: 'look',
      sentence: limitLines.manyRows(name, rows, MOST_MEASURED_ROWS),
      told: limitLines.toldManyRows(name, rows),
    });
  }
  const isStoreFull = longestValue > MOST_IN_A_VALUE * NEAR || storeSize > MOST_STORED * NEAR;
  if (isStoreFull) {
    faults.push({
      level: 'look',
      sentence: limitLines.storeFull,
      told: limitLines.toldStoreFull(storeSize, longestValue),
    });
  }
  return lineOf('limits', limitLines.title, faults, {
    sentence: limitLines.fine(used),
    told: limitLines.toldFine(used, storeSize, rowsTold(tabs)),
  });
}

const rowsTold = (tabs: SheetFacts['tabs']) =>
  tabs
    .filter(({ isThere }) => isThere)
    .map(({ name, rows }) => `${name} ${rows}`)
    .join(', ');
