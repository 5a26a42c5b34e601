// Every action may end at any service call, and any call may fail. Whatever the point: no cell of
// anybody else's is touched, no row is left half filed, and a second click finishes it, once.
import { FAULT_CASES, type FaultCase } from './fault-cases';
import { IS_WHOLE_RUN, isInSlice, report } from './ledger';
import { Prepared } from './prepared';
import { openTown } from './town';
import { FAULT_STEP, pointsOf, shareTold, Trials } from './try-points';

/** In `npm test` some actions, at every so many points. */
const SHARE =
  /createDraft: Request|createFollowUp|new talk, with|undo: rec|undo: rem|addPeople: two/;
const STEP = IS_WHOLE_RUN ? FAULT_STEP : 59;
const ONLY = process.env.FAULT_CASE;

const cases = FAULT_CASES.filter(({ what }) =>
  ONLY ? what.includes(ONLY) : IS_WHOLE_RUN || SHARE.test(what),
);
const tried = { stops: 0, errors: 0, refusals: 0 };
const failed = { stops: 0, errors: 0, refusals: 0 };

const HOW = {
  stops: 'is ended at each moment between two service calls',
  errors: 'fails at each of its service calls',
  refusals: 'meets a rule that refuses one of its columns',
} as const;

/** Where nobody owns a row, another column that every new one fills. */
const CHOSEN_IN: Readonly<Record<string, string>> = { Questions: 'Kind', Group: 'Role' };

/** The columns that an action writes. */
function columnsOf({ changes, makesTabs }: FaultCase): readonly (readonly [string, string])[] {
  return changes.flatMap((change) => {
    const [tab = '', ...rest] = change.replace(/^\+ /, '').split(' ');
    // What is kept with a person has no columns that could refuse anything.
    if (change.startsWith('-') || ['Private', 'Anywhere'].includes(tab)) return [];
    if (change.startsWith('+')) return makesTabs ? [] : [[tab, CHOSEN_IN[tab] ?? 'Owner'] as const];
    const headers = rest
      .join(' ')
      .replace(/^[^:]*: /, '')
      .split(', ');
    return headers.map((header) => [tab, header] as const);
  });
}

let town: Prepared;
beforeAll(async () => {
  town = new Prepared(await openTown());
});
afterAll(async () => {
  await town.close();
  for (const kind of ['stops', 'errors', 'refusals'] as const) {
    const what = `Each of ${cases.length} actions of the sidebar ${HOW[kind]}, then is clicked again`;
    report({
      ...{ promise: 'Once, or flagged', unit: 'points', count: tried[kind], failed: failed[kind] },
      what: kind === 'refusals' ? what : `${what}${shareTold}`,
    });
  }
});

describe.each(cases.filter((_, at) => isInSlice(at)))('$what', (one) => {
  it('is done once, or not yet, wherever it breaks off', async () => {
    const started = performance.now();
    const prepared = one.before ? await town.after(one.before) : town;
    const trials = await Trials.of(prepared, one);
    const failures: string[] = [];
    const points = pointsOf(trials.names);
    for (let at = 0; at < points.length; at += STEP) {
      const point = points[at] ?? {};
      const wrong = await trials.failures(point);
      const kind = point.faults ? 'errors' : 'stops';
      tried[kind] += 1;
      if (wrong.length > 0) failed[kind] += 1;
      failures.push(...wrong);
    }
    for (const [tab, header] of IS_WHOLE_RUN ? columnsOf(one) : []) {
      const wrong = await trials.failuresWhereRefused(tab, header);
      tried.refusals += 1;
      if (wrong.length > 0) failed.refusals += 1;
      failures.push(...wrong);
    }
    if (prepared !== town) await prepared.close();
    if (IS_WHOLE_RUN)
      process.stderr.write(
        `${one.what}: ${points.length} points, ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
      );
    expect(failures).toEqual([]);
  }, 3_600_000);
});
