// What `npm start` runs: looks whether everything is there, then starts the local edition.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { nodeProblem } = require('./node-version.cjs');

const PROGRAM = join(__dirname, '../build/local/start.js');

const problem = nodeProblem(process.versions.node) || missing();
if (problem === null) {
  require(PROGRAM);
} else {
  console.error(problem);
  process.exitCode = 1;
}

/** What to run first; null where it is built. */
function missing() {
  if (existsSync(PROGRAM)) return null;
  return existsSync(join(__dirname, '../node_modules'))
    ? 'The local edition is not built yet. Run: npm run build'
    : 'Nothing is installed yet. Run: npm ci';
}
