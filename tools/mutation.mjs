// How well the tests of the rules notice a change: changes the rules in many small ways, and counts
// after which of them a test fails. Writes docs/mutation.md, and what nothing noticed to read.
//   node tools/mutation.mjs                                   all rules
//   node tools/mutation.mjs src/domain/mail/header.ts FILE…   these; rows of the others stay
// Stryker is fetched for it, since it is large and seldom needed.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { writePage } from './mutation/page.mjs';

/** The newest that runs on Node 20. */
const STRYKER = '9.6.1';
const ALL = 'src/domain/**/*.ts';
const REPORT = 'build/mutation.json';
const MISSED = 'build/mutation-missed.txt';

const given = process.argv.slice(2);
const { status } = spawnSync(
  'npx',
  [
    ...['--yes', '--package', `@stryker-mutator/core@${STRYKER}`],
    ...['stryker', 'run', 'tools/mutation/stryker.config.mjs'],
    ...['--mutate', given.length > 0 ? given.join(',') : ALL],
  ],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

const tried = JSON.parse(readFileSync(REPORT, 'utf8')).files;
writePage(tried);
const missed = Object.entries(tried).flatMap(([file, { mutants, source }]) =>
  missedIn(file, mutants, source.split('\n')),
);
writeFileSync(MISSED, missed.map((line) => `${line}\n`).join(''));
console.log(`${missed.length} changes went unnoticed: ${MISSED}`);

function missedIn(file, mutants, lines) {
  return mutants
    .filter((one) => one.status === 'Survived' || one.status === 'NoCoverage')
    .toSorted((a, b) => a.location.start.line - b.location.start.line)
    .map(({ status: how, mutatorName, location: { start, end }, replacement }) => {
      const line = lines[start.line - 1];
      const was = line.slice(
        start.column - 1,
        start.line === end.line ? end.column - 1 : undefined,
      );
      const now = replacement.replace(/\s+/g, ' ');
      const known = how === 'NoCoverage' ? ', reached by no test' : '';
      const change = `${mutatorName}${known}:  ${short(was)}  →  ${short(now)}`;
      return `${file}:${start.line}  ${short(line)}\n    ${change}`;
    });
}

function short(text) {
  const line = text.trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
