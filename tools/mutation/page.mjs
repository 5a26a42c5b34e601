// docs/mutation.md: how many changes were noticed, in all, by folder and by file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PAGE = 'docs/mutation.md';
const ROW = /^\| `(\S+\.ts)` \| (\d+) \| (\d+) \| \d+ % \| (\S+) \|$/gm;
/** A file that fails as a whole, before its first test, is noticed too. */
const NOTICED = ['Killed', 'Timeout', 'RuntimeError'];
const MISSED = ['Survived', 'NoCoverage'];

/** Keeps the rows of files that were not tried, as long as there are such files. */
export function writePage(tried) {
  const today = new Date().toISOString().slice(0, 10);
  const rows = new Map(knownRows().filter(([file]) => existsSync(file)));
  for (const [file, { mutants }] of Object.entries(tried)) {
    const noticed = countOf(mutants, NOTICED);
    const changes = noticed + countOf(mutants, MISSED);
    if (changes > 0) rows.set(file, { changes, noticed, day: today });
  }
  writeFileSync(PAGE, pageOf([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

function knownRows() {
  if (!existsSync(PAGE)) return [];
  return [...readFileSync(PAGE, 'utf8').matchAll(ROW)].map(([, file, changes, noticed, day]) => [
    file,
    { changes: Number(changes), noticed: Number(noticed), day },
  ]);
}

const countOf = (mutants, statuses) =>
  mutants.filter(({ status }) => statuses.includes(status)).length;

function pageOf(rows) {
  const all = sumOf(rows);
  const names = [...new Set(rows.map(([file]) => folderOf(file)))].toSorted();
  const folders = names.map((name) => [name, rows.filter(([file]) => folderOf(file) === name)]);
  return `# How well the tests notice a change

\`node tools/mutation.mjs\` changes the rules, \`src/domain\`, in many small ways (\`<\` into \`<=\`, a condition
into \`true\`, a block into nothing, a text into an empty one, a part of a pattern into another) and runs the
tests of the rules, \`test/domain\`, after each. *Noticed* are the changes after which a test fails or hangs.
With names of files behind it, it tries these alone: a minute, where all take ten.

**Of ${inWords(all.changes)} changes ${inWords(all.noticed)} were noticed: ${scoreOf(all)} %.**

What stays unnoticed is often a change that makes no difference; \`build/mutation-missed.txt\` lists it, it is
read one by one, and a real hole gets a test. No kind of change and no file is left out, lists of words
neither. Tests of services, journeys and browser tests are not counted, nor those in Spanish, nor the few
that try very much text or very many people: each takes seconds, and what they look at is the time.

What stayed on 30 November 2026 was read, and is of these kinds: a default or a check that only the types
need (a third: \`?? ''\` for a part of a pattern that is always there); a condition that repeats what another
one sees to (a sixth); a pattern or a text that comes to the same (a sixth: \`\\s\` for \`\\s+\` before a blank is
cut off); a way round that saves time (a tenth); the order of what is equal (a tenth); and Spanish, which the
tests of Spanish try. A dozen are slips that nobody decided on yet.

| folder | changes | noticed | score |
|---|---|---|---|
${folders.map(([folder, its]) => `| \`${folder}\` | ${cellsOf(sumOf(its))} |`).join('\n')}

| file | changes | noticed | score | tried on |
|---|---|---|---|---|
${rows.map(([file, row]) => `| \`${file}\` | ${cellsOf(row)} | ${row.day} |`).join('\n')}
`;
}

/** `src/domain/people` for all below it. */
const folderOf = (file) => dirname(file).split('/').slice(0, 3).join('/');

function sumOf(rows) {
  const sum = (what) => rows.reduce((total, [, row]) => total + row[what], 0);
  return { changes: sum('changes'), noticed: sum('noticed') };
}

const inWords = (count) => count.toLocaleString('en');
const scoreOf = ({ changes, noticed }) => Math.floor((100 * noticed) / changes);
const cellsOf = (row) => `${row.changes} | ${row.noticed} | ${scoreOf(row)} %`;
