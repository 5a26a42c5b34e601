// Prints how well the rules tell asking for a job, and saying that one does not, on every corpus:
// `node bench/etiquette.mjs` (`--errors` lists the sentences that they get wrong).
import { CORPORA, loadRules, readCorpus } from './etiquette-corpora.mjs';

const { findJobRequests, findDisclaimers } = await loadRules(['job-request']);
const showsErrors = process.argv.includes('--errors');

function figures(rows) {
  const right = rows.filter(({ wanted, found }) => wanted && found).length;
  const found = rows.filter((row) => row.found).length;
  const wanted = rows.filter((row) => row.wanted).length;
  const share = (part, whole) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
  return `precision ${share(right, found)}  recall ${share(right, wanted)}  (${wanted} of ${rows.length})`;
}

for (const name of CORPORA) {
  const corpus = readCorpus(name);
  const asks = corpus.map((row) => ({
    ...row,
    wanted: row.asks,
    found: findJobRequests(row.text).length > 0,
  }));
  const denials = corpus.map((row) => ({
    ...row,
    wanted: row.disclaims,
    found: findDisclaimers(row.text).length > 0,
  }));
  console.log(name);
  for (const [label, rows] of [
    ['asks', asks],
    ['disclaims', denials],
  ]) {
    console.log(`  ${label.padEnd(10)} ${figures(rows)}`);
    console.log(`  ${'  hard'.padEnd(10)} ${figures(rows.filter((row) => row.isHard))}`);
    if (!showsErrors) continue;
    for (const { text, wanted, found } of rows) {
      if (wanted !== found)
        console.log(`    ${found ? 'wrongly found' : 'missed       '}  ${text}`);
    }
  }
}
