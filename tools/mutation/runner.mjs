// Runs the tests of the rules for Stryker in one process, without Jest: a change takes milliseconds where
// starting Jest for it takes seconds. https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import { bundleTests } from './bundles.mjs';
import { collectTests, failureOf } from './collect-tests.mjs';

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: inProcess }];

/** How long each test took at first, for a process that follows one that hung. */
const TIMES = 'mutation-times.json';
/** They measure how long very much takes, for seconds; what is changed would be tried on little else. */
const MEASURING = /hostile texts|100 kB|eighteen megabytes|10,000 people/;
/** As Stryker numbers them. */
const PASSED = 0;
const FAILED = 1;

function inProcess() {
  let bundles = [];
  let known = [];
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      // That an example fails is enough; the smallest one that does would take long to find.
      fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
      console.info = () => {};
      bundles = await bundleTests();
      if (existsSync(TIMES)) known = JSON.parse(readFileSync(TIMES, 'utf8'));
    },
    async dryRun() {
      const { tests, mutantCoverage } = await tryAll(bundles);
      known = tests
        .map(({ id, fileName, timeSpentMs }) => ({ id, fileName, timeSpentMs }))
        .toSorted((a, b) => a.timeSpentMs - b.timeSpentMs);
      writeFileSync(TIMES, JSON.stringify(known));
      return { status: 'complete', tests, mutantCoverage };
    },
    mutantRun: (run) => tryChange(bundles, known, run),
  };
}

/** All tests once with nothing changed, counting what each reaches. */
async function tryAll(bundles) {
  const stryker = changed({ mutantCoverage: { static: {}, perTest: {} } });
  const tests = [];
  for (const { file, counting } of bundles) {
    stryker.currentTestId = undefined;
    for (const test of collectTests(relative('.', file), counting)) {
      if (MEASURING.test(test.name)) continue;
      stryker.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const result = { id: test.id, name: test.name, fileName: file };
      const timeSpentMs = performance.now() - start;
      if (failureMessage === null) tests.push({ ...result, timeSpentMs, status: PASSED });
      else tests.push({ ...result, timeSpentMs, status: FAILED, failureMessage });
    }
  }
  stryker.currentTestId = undefined;
  return { tests, mutantCoverage: stryker.mutantCoverage };
}

/** The tests that reach a change, the quickest first, until one fails. */
async function tryChange(bundles, known, run) {
  const { activeMutant, mutantActivation, sandboxFileName, testFilter, hitLimit } = run;
  const hitCount = hitLimit === undefined ? undefined : 0;
  const stryker = changed({ mutantCoverage: { static: {}, perTest: {} }, hitCount, hitLimit });
  // What a file makes while it is evaluated is made with the change only if the change is in that part.
  const whileEvaluated = mutantActivation === 'static' ? activeMutant.id : undefined;
  const wanted = testFilter && new Set(testFilter);
  const near = new Map(
    bundles.filter(({ sources }) => sources.has(sandboxFileName)).map((one) => [one.file, one]),
  );
  const evaluated = new Map();
  let nrOfTests = 0;

  const timeout = () =>
    stryker.hitCount > hitLimit && {
      status: 'timeout',
      reason: `reached ${stryker.hitCount} times`,
    };
  const killed = (id, failureMessage) =>
    timeout() || { status: 'killed', killedBy: [id], failureMessage, nrOfTests };

  for (const { id, fileName } of known) {
    if (wanted ? !wanted.has(id) : !near.has(fileName)) continue;
    if (!evaluated.has(fileName)) {
      stryker.activeMutant = whileEvaluated;
      try {
        const tests = collectTests(relative('.', fileName), near.get(fileName).quick);
        evaluated.set(fileName, new Map(tests.map((test) => [test.id, test])));
      } catch (error) {
        return killed(id, `The file fails: ${error?.message ?? error}`);
      }
      if (evaluated.get(fileName).size === 0) return killed(id, 'The file has no test');
    }
    // A test that is named after what is changed goes by another name, and is tried as one of these.
    const test = evaluated.get(fileName).get(id);
    if (test === undefined) continue;
    stryker.activeMutant = activeMutant.id;
    nrOfTests += 1;
    const failure = await failureOf(test);
    if (failure !== null || timeout()) return killed(id, failure ?? '');
  }
  return timeout() || { status: 'survived', nrOfTests };
}

/** What Stryker's code in the rules reads; it holds on to the object it saw first. */
function changed(state) {
  globalThis.__stryker__ ??= {};
  return Object.assign(globalThis.__stryker__, { activeMutant: undefined, ...state });
}
