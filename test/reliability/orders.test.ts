// People and the add-on at once: whatever anybody does between any two requests, in whatever order,
// what docs/reliability.md promises holds.
import fc from 'fast-check';
import { FAULT_CASES } from './fault-cases';
import { isInSlice, report } from './ledger';
import { eventOf } from './orders-events';
import { type Ideal, idealOf, judge } from './orders-judge';
import { lettersOf } from './orders-letters';
import { DRAFTER, play, type Schedule } from './orders-run';
import { Prepared } from './prepared';
import { openMorning, openTown } from './town';

const ONLY = process.env.FAULT_CASE;
const RUNS = Number(process.env.ORDERS ?? 4);
/** Another seed, other schedules: `npm run reliability` goes from slice to slice, each in its own process. */
const SEED = Number(process.env.SEED ?? 1);
const NOTES = 3;

/** Its tab has formulas, which have to be waited for; nothing here can be. */
const HAS_FORMULAS = 'gatherSheets';
const ACTIONS = FAULT_CASES.filter(
  ({ what, changes }) => changes.length > 0 && what !== HAS_FORMULAS,
);
const CASES = [DRAFTER, ...ACTIONS].filter(
  ({ what }, at) => (!ONLY || what.includes(ONLY)) && isInSlice(at),
);

let town: Prepared;
let morning: Prepared;
const tried = { count: 0, failed: 0 };
beforeAll(async () => {
  town = new Prepared(await openTown());
  morning = new Prepared(await openMorning(NOTES));
});
afterAll(async () => {
  await town.close();
  await morning.close();
  report({
    ...{ promise: 'Every order of events', unit: 'schedules', ...tried },
    what: 'People change sheet, mailbox, clock and zone between any two requests of an action or of two members’ hourly runs',
  });
});

describe.each(CASES)('$what', (one) => {
  it('keeps what is promised in every order', async () => {
    const base = one === DRAFTER ? morning : town;
    const prepared = one.before ? await base.after(one.before) : base;
    const quiet = await play(prepared, one, { writesAtOnce: false, events: [] });
    const ideal: Ideal = idealOf(quiet, lettersOf(quiet));
    const wrongIn = async (schedule: Schedule) =>
      judge(one, ideal, await play(prepared, one, schedule));
    const started = performance.now();
    const numRuns = one === DRAFTER ? RUNS * 6 : RUNS;
    const failures: unknown[] = [];
    expect(await wrongIn({ writesAtOnce: true, events: [] })).toEqual([]);
    for (const schedule of fc.sample(scheduleOf(quiet.requests), { numRuns, seed: SEED })) {
      tried.count += 1;
      const wrong = await wrongIn(schedule);
      if (wrong.length === 0) continue;
      tried.failed += 1;
      const least = failures.length < 5 ? await shrunk(schedule, wrongIn) : '';
      if (least !== '') failures.push(least);
      if (process.env.ORDERS) process.stderr.write(`  ${one.what}: ${least}\n`);
    }
    if (prepared !== base) await prepared.close();
    if (process.env.ORDERS)
      process.stderr.write(
        `${one.what}: ${numRuns} in ${((performance.now() - started) / 1000).toFixed(0)} s, ${tried.failed} failed so far\n`,
      );
    expect(failures).toEqual([]);
  }, 7_200_000);
});

/** The same with as few events as still go wrong. */
async function shrunk(
  schedule: Schedule,
  wrongIn: (schedule: Schedule) => Promise<readonly string[]>,
): Promise<string> {
  let least = schedule;
  for (let at = 0; at < least.events.length; ) {
    const fewer = { ...least, events: least.events.filter((_, each) => each !== at) };
    if ((await wrongIn(fewer)).length > 0) least = fewer;
    else at += 1;
  }
  return JSON.stringify({ ...least, wrong: await wrongIn(least) });
}

function scheduleOf(requests: number): fc.Arbitrary<Schedule> {
  return fc.record({
    writesAtOnce: fc.boolean(),
    events: fc.array(eventOf(requests + 2), { minLength: 1, maxLength: 4 }),
  });
}
