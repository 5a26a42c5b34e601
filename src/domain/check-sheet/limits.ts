// How near is it to what Google allows, and to what this add-on was measured with?
import type { SheetFacts } from './facts';
import { type CheckLine, type Fault, lineOf, plural } from './line';

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
  const used = share(cells);
  if (cells > MOST_CELLS * NEAR) {
    faults.push({
      level: 'look',
      sentence: `This sheet uses ${used} of the 10 million cells that Google allows. Delete empty rows and columns of tabs that you do not need.`,
      told: `${used} of the cells`,
    });
  }
  for (const { name, rows } of tabs) {
    if (rows <= MOST_MEASURED_ROWS) continue;
    faults.push({
      level: 'look',
      sentence: `${name} has ${plural(rows, 'row')}. It was measured with ${plural(MOST_MEASURED_ROWS, 'row')}, so it may be slow: move old ones into another tab.`,
      told: `${name} has ${plural(rows, 'row')}`,
    });
  }
  const isStoreFull = longestValue > MOST_IN_A_VALUE * NEAR || storeSize > MOST_STORED * NEAR;
  if (isStoreFull) {
    faults.push({
      level: 'look',
      sentence:
        'What the add-on remembers for you is nearly as much as Google lets it keep. Choose Draft what is due now in the menu: it clears what is done.',
      told: `store ${storeSize}, longest ${longestValue}`,
    });
  }
  return lineOf('limits', 'Room left', faults, {
    sentence: `Plenty: ${used} of the cells that Google allows are in use.`,
    told: `${used} of the cells, store ${storeSize}, ${rowsTold(tabs)}`,
  });
}

/** "3 %" of all cells that there may be. */
function share(cells: number): string {
  const percent = Math.round((cells / MOST_CELLS) * 100);
  return percent === 0 ? 'less than 1 %' : `${percent} %`;
}

const rowsTold = (tabs: SheetFacts['tabs']) =>
  tabs
    .filter(({ isThere }) => isThere)
    .map(({ name, rows }) => `${name} ${rows}`)
    .join(', ');
