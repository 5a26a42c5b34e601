// Checks what is pushed to Google against what Google can run, and against what is written down of
// it: the language, the names, the calls, the permissions. `npm run check` runs it on dist/.
//   node tools/check-pushed.mjs [folder]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CALLS_PAGE, callsPage } from './pushed/calls-page.mjs';
import { readRequiredScopes } from './pushed/scopes.mjs';

const require = createRequire(import.meta.url);
const { readCalls } = require('./pushed/read-calls.cjs');
const { checkScopes } = require('./pushed/check-scopes.cjs');
const { checkPage, checkScript } = require('./pushed/check-script.cjs');

const folder = process.argv[2] ?? 'dist';
const read = (name) => readFileSync(join(folder, name), 'utf8');

const { oauthScopes } = JSON.parse(read('appsscript.json'));
const calls = readCalls('src/tsconfig.json');
const requiredScopes = await readRequiredScopes();
const isStale = readFileSync(CALLS_PAGE, 'utf8') !== callsPage(calls, oauthScopes, requiredScopes);
const problems = [
  ...checkScript(read('Code.js'), new Set(calls.keys())).map((one) => `Code.js: ${one}`),
  ...checkPage(read('Sidebar.html')).map((one) => `Sidebar.html: ${one}`),
  ...checkScopes(oauthScopes, calls.keys(), requiredScopes),
  ...(isStale ? [`${CALLS_PAGE} is out of date. Run: node tools/google-calls.mjs`] : []),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
