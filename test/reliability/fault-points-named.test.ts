// Moments at which a run was once ended to somebody's harm, each by its name.
import { ANA } from '../journeys/product';
import { FAULT_CASES } from './fault-cases';
import { runHere } from './in-process';
import { lastingState } from './lasting-state';
import { Prepared } from './prepared';
import { openMorning, openTown } from './town';
import { Trials } from './try-points';

/** Ended right after the last call of that name. */
const NAMED = [
  ['a tab of one’s own rows is there and not yet marked', 'showMyRows', 'Spreadsheet.insertSheet'],
  ['the tab of own sheets is there without headers', 'gatherSheets', 'Spreadsheet.insertSheet'],
  ['a note is to be drafted again, and an hour drafts it', 'markThankYou: Due', 'Range.getValues'],
] as const;

it.each(NAMED)('%s', async (_, action, call) => {
  const town = new Prepared(await openTown());
  const one = FAULT_CASES.find(({ what }) => what === action);
  if (!one) throw new Error(`There is no ${action}`);
  const prepared = one.before ? await town.after(one.before) : town;
  const trials = await Trials.of(prepared, one);
  const stopAfter = trials.names.lastIndexOf(call) + 1;
  // Without and with an hour before the second click.
  const wrong = [await trials.failures({ stopAfter: 1 }), await trials.failures({ stopAfter })];
  if (prepared !== town) await prepared.close();
  await town.close();
  expect({ isThere: stopAfter > 0, wrong }).toEqual({ isThere: true, wrong: [[], []] });
});

it('a note is ready only once its row has the link to the draft', async () => {
  const morning = new Prepared(await openMorning(3));
  const hourly = { functionName: 'runHourlyDrafts', kind: 'time-trigger', as: ANA } as const;
  const { names } = runHere((await morning.take()).edition, { ...hourly, writesAtOnce: true });
  const at = names.indexOf('Range.setRichTextValues') + 1;
  for (const point of [{ stopBefore: at }, { stopAfter: at }]) {
    const product = await morning.take();
    runHere(product.edition, { ...hourly, ...point, writesAtOnce: true });
    for (let hour = 0; hour < 2; hour++) {
      product.hoursPass(1);
      runHere(product.edition, hourly);
    }
    const { records } = lastingState(product, morning.since);
    const notes = records.filter(({ id }) => id.startsWith('talk-p'));
    expect(notes.map(({ cells }) => [cells['Thank-you'], cells.Draft])).toEqual(
      Array(3).fill(['Draft ready', 'Open draft']),
    );
  }
  await morning.close();
});
