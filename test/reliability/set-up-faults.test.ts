// A set-up can break off at any service call. Done once more it is complete: every tab with all of its
// columns, the templates and questions once each.
import { Product } from '../journeys/product';
import { lastingState, recordLines } from './lasting-state';
import { IS_WHOLE_RUN, report } from './ledger';

const STEP = IS_WHOLE_RUN ? Number(process.env.FAULT_STEP ?? 1) * 5 : 331;

let blank: Product;
beforeAll(async () => {
  blank = await Product.openBlank();
});
afterAll(() => blank.close());

const linesIn = (product: Product) => recordLines(lastingState(product, new Date(0)));

it('a set-up that broke off is complete once it is done again', async () => {
  const whole = await blank.copy();
  const { calls } = await whole.run('setUpSheet');
  const wanted = linesIn(whole);
  await whole.close();
  const failures: unknown[] = [];
  let tried = 0;
  for (const writesAtOnce of [false, true]) {
    for (let at = 1 + (writesAtOnce ? 2 : 0); at <= calls.total; at += STEP) {
      tried += 1;
      const product = await blank.copy();
      await product.run('setUpSheet', { stopBefore: at, writesAtOnce });
      const again = await product.run('setUpSheetFromPage', { kind: 'sidebar' });
      const answer = again.ok ? (again.value as { ok: boolean }) : again.error;
      const found = linesIn(product);
      const lacking = wanted.filter((line) => !found.includes(line));
      const toomuch = found.filter((line) => !wanted.includes(line));
      if (!('ok' in answer && answer.ok) || lacking.length + toomuch.length > 0)
        failures.push({ at, writesAtOnce, answer, lacking, toomuch });
      await product.close();
    }
  }
  report({
    ...{ promise: 'Once, or flagged', count: tried, unit: 'points', failed: failures.length },
    what: 'A set-up of a blank sheet is ended between two service calls (every fifth), then is done again',
  });
  expect(failures).toEqual([]);
}, 7_200_000);
