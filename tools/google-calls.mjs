// Lists what the add-on asks of Google: `node tools/google-calls.mjs` writes docs/google-calls.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CALLS_PAGE, callsPage } from './pushed/calls-page.mjs';
import { readRequiredScopes } from './pushed/scopes.mjs';

const require = createRequire(import.meta.url);
const { readCalls } = require('./pushed/read-calls.cjs');
const { checkScopes } = require('./pushed/check-scopes.cjs');

const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
const calls = readCalls('src/tsconfig.json');
const requiredScopes = await readRequiredScopes();
writeFileSync(CALLS_PAGE, callsPage(calls, oauthScopes, requiredScopes));
for (const problem of checkScopes(oauthScopes, calls.keys(), requiredScopes))
  console.error(problem);
