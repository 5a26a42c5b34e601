// Tries everything that test/reliability can try (an hour or so), and writes docs/reliability.md of
// what the tests report. What stands above the table in that file is kept.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const FOLDER = 'build/reliability';
const PAGE = 'docs/reliability.md';
const MARK = '<!-- From here on made by `npm run reliability`. -->';

if (!process.argv.includes('--only-write')) {
  rmSync(FOLDER, { recursive: true, force: true });
  const run = spawnSync(
    'npx',
    ['--no-install', 'jest', 'test/reliability', 'test/browser/hostile-text'],
    {
      stdio: 'inherit',
      env: { ...process.env, RELIABILITY: 'whole' },
    },
  );
  if (run.status !== 0) process.exitCode = 1;
}

const trials = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
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
