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
  const isStatic = mutantActivation === 'static';
  const hitCount = hitLimit === undefined ? undefined : 0;
  const stryker = changed({ mutantCoverage: { static: {}, perTest: {} }, hitCount, hitLimit });
  const files = new Map(bundles.map((bundle) => [bundle.file, bundle]));
  const ids = new Set(known.map(({ id }) => id));
  const wanted = new Set(testFilter);
  const isWanted = ({ id, fileName }) =>
    isStatic ? files.get(fileName).sources.has(sandboxFileName) : wanted.has(id);
  const evaluated = new Map();
  let nrOfTests = 0;

  /** What a file makes while it is evaluated is made with the change only if the change is in that part. */
  function evaluate(fileName) {
    stryker.activeMutant = isStatic ? activeMutant.id : undefined;
    const tests = collectTests(relative('.', fileName), files.get(fileName).quick);
    if (tests.length === 0) throw new Error('There is no test in it');
    evaluated.set(fileName, new Map(tests.map((test) => [test.id, test])));
    // Tests may be named after what is changed, and go by another name then.
    return isStatic ? tests.filter(({ id, name }) => !ids.has(id) && !MEASURING.test(name)) : [];
  }

  async function failureIn(tests) {
    stryker.activeMutant = activeMutant.id;
    for (const test of tests) {
      nrOfTests += 1;
      const failure = await failureOf(test);
      if (failure !== null || stryker.hitCount > hitLimit) return failure ?? 'It goes on and on';
    }
    return null;
  }

  async function failureAt({ id, fileName }) {
    let renamed = [];
    try {
      if (!evaluated.has(fileName)) renamed = evaluate(fileName);
    } catch (error) {
      return `The file fails: ${error?.message ?? error}`;
    }
    const test = evaluated.get(fileName).get(id);
    return failureIn(test ? [...renamed, test] : renamed);
  }

  for (const one of known.filter(isWanted)) {
    const failureMessage = await failureAt(one);
    if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'It goes on and on' };
    if (failureMessage !== null) {
      return { status: 'killed', killedBy: [one.id], failureMessage, nrOfTests };
    }
  }
  return { status: 'survived', nrOfTests };
}

/** What Stryker's code in the rules reads; it holds on to the object it saw first. */
function changed(state) {
  globalThis.__stryker__ ??= {};
  return Object.assign(globalThis.__stryker__, { activeMutant: undefined, ...state });
}
