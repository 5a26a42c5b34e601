// A set-up can break off at any service call. Done once more it is complete: every tab with all of its
// columns, the templates and questions once each.
import { Product } from '../journeys/product';
import { lastingState, recordLines } from './lasting-state';
import { IS_WHOLE_RUN, report } from './ledger';
import { FAULT_STEP } from './try-points';

/** Each trial is two set-ups. In `npm test` one point is tried, in the midst of the tabs. */
const STEP = IS_WHOLE_RUN ? 5 * FAULT_STEP : Infinity;
const FIRST = IS_WHOLE_RUN ? 1 : 156;

let blank: Product;
beforeAll(async () => {
  blank = await Product.openBlank();
});
afterAll(() => blank.close());

/** The blank tab of a new spreadsheet stays where a set-up could not take it out: it is empty. */
const linesIn = (product: Product) =>
  recordLines(lastingState(product, new Date(0))).filter((line) => line !== 'Sheet1: all=');

it('a set-up that broke off is complete once it is done again', async () => {
  const whole = await blank.copy();
  const { calls } = await whole.run('setUpSheet');
  const wanted = linesIn(whole);
  await whole.close();
  const failures: unknown[] = [];
  let tried = 0;
  for (const writesAtOnce of [false, true]) {
    for (let at = FIRST + (writesAtOnce ? 2 : 0); at <= calls.total; at += STEP) {
      tried += 1;
      const product = await blank.copy();
      await product.run('setUpSheet', { stopBefore: at, writesAtOnce });
      const again = await product.run('setUpSheetFromPage', { kind: 'sidebar' });
      const isDone = again.ok && (again.value as { ok: boolean }).ok;
      const found = linesIn(product);
      const lacking = wanted.filter((line) => !found.includes(line));
      const toomuch = found.filter((line) => !wanted.includes(line));
      if (!isDone || lacking.length + toomuch.length > 0)
        failures.push({ at, writesAtOnce, isDone, lacking, toomuch });
      await product.close();
    }
  }
  report({
    ...{ promise: 'Once, or flagged', count: tried, unit: 'points', failed: failures.length },
    what: `A set-up of a blank sheet is ended between two service calls (${Number.isFinite(STEP) ? `every ${STEP}th` : 'the first of each kind'}), then is done again`,
  });
  expect(failures).toEqual([]);
}, 7_200_000);
