// How `node tools/mutation.mjs` has Stryker work: https://stryker-mutator.io/docs/stryker-js/configuration/
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'tools/mutation/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 2000,
  // Types are checked elsewhere; Stryker would rewrite what it takes for the configuration.
  tsconfigFile: 'none',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'build/mutation.json' },
  tempDirName: join(tmpdir(), 'interviews-mutation'),
};
