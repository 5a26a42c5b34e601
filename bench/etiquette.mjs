// Prints how well the rules tell asking for a job, and saying that one does not: first on the corpora
// as they stand, from which the weights were learned; then on sentences that were never learned from;
// then on each sentence by weights learned without it and its neighbours (a minute or two): `node bench/etiquette.mjs`.
// `--errors` lists the sentences that they get wrong, `--quick` leaves out the second part, and
// `--file NAME.tsv` measures on another file alone.
import {
  CORPORA,
  EVERYDAY,
  HELD_OUT,
  loadRules,
  readCorpus,
  readRows,
} from './etiquette-corpora.mjs';
import { crossValidate, LABELS, LEAST, readLessons } from './etiquette-lessons.mjs';

const { findJobRequests, findDisclaimers } = await loadRules(['job-request']);
const FINDERS = { asks: findJobRequests, disclaims: findDisclaimers };
const showsErrors = process.argv.includes('--errors');

function figures(rows) {
  const right = rows.filter(({ wanted, found }) => wanted && found).length;
  const found = rows.filter((row) => row.found).length;
  const wanted = rows.filter((row) => row.wanted).length;
  const share = (part, whole) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
  return `precision ${share(right, found)}  recall ${share(right, wanted)}  (${wanted} of ${rows.length})`;
}

function print(name, label, rows) {
  console.log(`${name.padEnd(12)} ${label.padEnd(10)} ${figures(rows)}`);
  console.log(
    `${''.padEnd(12)} ${'  hard'.padEnd(10)} ${figures(rows.filter((row) => row.isHard))}`,
  );
  if (!showsErrors) return;
  for (const { text, wanted, found } of rows) {
    if (wanted !== found) console.log(`    ${found ? 'wrongly found' : 'missed       '}  ${text}`);
  }
}

function printAsTheyStand(name, rows) {
  for (const label of LABELS) {
    const found = (text) => FINDERS[label](text).length > 0;
    print(
      name,
      label,
      rows.map((row) => ({ ...row, wanted: row[label], found: found(row.text) })),
    );
  }
}

const at = process.argv.indexOf('--file');
if (at !== -1) {
  printAsTheyStand('', readRows(process.argv[at + 1]));
} else {
  console.log('The corpora, from which the weights were learned');
  for (const name of CORPORA) printAsTheyStand(name, readCorpus(name));
  console.log('\nHeld out: never learned from');
  for (const name of HELD_OUT) printAsTheyStand(name, readCorpus(name));
  printAsTheyStand('all of them', HELD_OUT.flatMap(readCorpus));
  for (const name of EVERYDAY) printAsTheyStand(name, readCorpus(name));
}
if (at === -1 && !process.argv.includes('--quick')) {
  console.log('\nCross-validated: each sentence by weights learned without it');
  const lessons = readLessons();
  for (const label of LABELS) {
    const rows = crossValidate(lessons, label).map((row) => ({
      ...row,
      wanted: row[label],
      found: row.score > LEAST[label],
    }));
    for (const name of CORPORA) {
      print(
        name,
        label,
        rows.filter(({ corpus }) => corpus === name),
      );
    }
    print('all', label, rows);
  }
}
