// The cases of conformance on the local edition: the very file that runs in a sheet at Google.
import type { Case } from './script/case';
import type { Outcome } from './script/run-case';
import { call, withLiveProject } from './live-project';

type Listed = Omit<Case, 'run'>;

const { cases, outcomes } = (() => {
  const state: { cases: readonly Listed[]; outcomes: readonly Outcome[] } = {
    cases: [],
    outcomes: [],
  };
  return state;
})();

test('x', async () => {
  await withLiveProject(async (edition) => {
    const cases = await call<Listed[]>(edition, 'listCases');
    const t = Date.now();
    const outcomes = await call<Outcome[]>(edition, 'runCases', [0, cases.length]);
    console.log(Date.now() - t, cases.length);
    const bad = outcomes.map((o, i) => o.passed ? '' : `${cases[i]?.says}: ${o.came}`).filter(Boolean);
    console.log(bad.join('\n'));
  });
});
