// Tries everything that test/reliability can try (an hour and a half or so on one core), and writes
// docs/reliability.md of what the tests report. What stands above the table in that file is kept.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const FOLDER = 'build/reliability';
const PAGE = 'docs/reliability.md';
const MARK = '<!-- From here on made by `npm run reliability`. -->';

/** Some 20,000 orders of events: so many seeds, each in parts, in processes of which none grows large. */
const SEEDS = 9;
const PARTS = 4;
const ORDERS = 40;

if (!process.argv.includes('--only-write')) {
  rmSync(FOLDER, { recursive: true, force: true });
  const suites = ['test/reliability', 'test/journeys/two-sheets', 'test/browser/hostile-text'];
  run([...suites, '--testPathIgnorePatterns', 'reliability/orders.test'], {});
  for (let seed = 1; seed <= SEEDS; seed++)
    for (let part = 1; part <= PARTS; part++)
      run(['test/reliability/orders.test'], { ORDERS, SEED: seed, PART: `${part}/${PARTS}` });
}

function run(given, environment) {
  const { status } = spawnSync('npx', ['--no-install', 'jest', ...given], {
    stdio: 'inherit',
    env: { ...process.env, RELIABILITY: 'whole', ...environment },
  });
  if (status !== 0) process.exitCode = 1;
}

const reported = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
const trials = addedUp(reported);
const promises = [...new Set(trials.map(({ promise }) => promise))];
const tables = promises.map((promise) => {
  const rows = trials.filter((trial) => trial.promise === promise && trial.count > 0);
  const lines = rows.map(
    ({ what, count, unit, failed }) =>
      `| ${what} | ${count.toLocaleString('en')} ${unit} | ${failed.toLocaleString('en')} |`,
  );
  return [`## ${promise}`, '', '| what was tried | how many | failed |', '| --- | --- | --- |']
    .concat(lines)
    .join('\n');
});
const before = existsSync(PAGE) ? (readFileSync(PAGE, 'utf8').split(MARK)[0] ?? '') : '';
writeFileSync(PAGE, `${before.trimEnd()}\n\n${MARK}\n\n${tables.join('\n\n')}\n`);
console.log(`${PAGE}: ${trials.length} lines`);

/** What was tried in slices is one line. */
function addedUp(reported) {
  const lines = new Map();
  for (const trial of reported) {
    const place = `${trial.promise} ${trial.what}`;
    const line = lines.get(place) ?? { ...trial, count: 0, failed: 0 };
    line.count += trial.count;
    line.failed += trial.failed;
    lines.set(place, line);
  }
  return [...lines.values()];
}
