// How well the tests of the rules notice a change: changes the rules in many small ways, and counts
// after which of them a test fails. Writes docs/mutation.md; rows of files that were not tried stay.
//   node tools/mutation.mjs src/domain/draft-journal.ts src/domain/mail/header.ts
// Stryker is fetched for it, since it is large and seldom needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The newest that runs on Node 20. */
const STRYKER = '9.6.1';
const PAGE = 'docs/mutation.md';
const REPORT = 'build/mutation.json';
const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const HEAD = `# How well the tests notice a change

\`node tools/mutation.mjs FILE…\` changes a file of the rules in many small ways (\`<\` into \`<=\`, a condition
into \`true\`, a block into nothing) and runs the tests of the rules, \`test/domain\`, after each. *Noticed* are the
changes after which a test fails or hangs. What stays unnoticed is often a change that makes no difference; it
is read one by one, and a real hole gets a test. Journeys and browser tests are not counted here.
A file takes one to ten minutes, so not all have been tried.

| file | changes | noticed | score | tried on |
|---|---|---|---|---|
`;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which files to try: node tools/mutation.mjs src/domain/draft-journal.ts');
  process.exit(2);
}
const packages = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
const { status } = spawnSync(
  'npx',
  [
    ...['--yes', ...packages.flatMap((name) => ['--package', name])],
    ...['stryker', 'run', 'tools/mutation/stryker.config.mjs', '--mutate', files.join(',')],
  ],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

const tried = JSON.parse(readFileSync(REPORT, 'utf8')).files;
const today = new Date().toISOString().slice(0, 10);
const rows = new Map([
  ...knownRows(),
  ...Object.entries(tried).map(([file, { mutants }]) => [file, rowOf(file, mutants)]),
]);
writeFileSync(
  PAGE,
  `${HEAD}${[...rows.keys()]
    .toSorted()
    .map((file) => rows.get(file))
    .join('\n')}\n`,
);
for (const [file, { mutants, source }] of Object.entries(tried)) tellMissed(file, mutants, source);

function rowOf(file, mutants) {
  const noticed = mutants.filter((one) => NOTICED.includes(one.status)).length;
  const all = noticed + mutants.filter((one) => MISSED.includes(one.status)).length;
  const score = Math.floor((100 * noticed) / all);
  return `| \`${file}\` | ${all} | ${noticed} | ${score} % | ${today} |`;
}

function knownRows() {
  if (!existsSync(PAGE)) return [];
  return [...readFileSync(PAGE, 'utf8').matchAll(/^\| `(.+?)` .*$/gm)].map(([row, file]) => [
    file,
    row,
  ]);
}

function tellMissed(file, mutants, source) {
  const lines = source.split('\n');
  for (const { status: how, location, replacement } of mutants) {
    if (!MISSED.includes(how)) continue;
    const { line } = location.start;
    const was = lines[line - 1]?.trim();
    console.log(`${how} ${file}:${line}  ${was}  →  ${replacement?.replace(/\s+/g, ' ')}`);
  }
}
