// How `node tools/mutation.mjs` has Stryker work: https://stryker-mutator.io/docs/stryker-js/configuration/
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export default {
  plugins: [fileURLToPath(new URL('./runner.mjs', import.meta.url))],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 2000,
  // The tests of the rules read nothing of these.
  ignorePatterns: ['bench', 'build', 'dist*', 'docs', 'local', 'tools'],
  // Types are checked elsewhere; Stryker would rewrite what it takes for the configuration.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'build/mutation.json' },
  tempDirName: join(tmpdir(), 'interviews-mutation'),
};
