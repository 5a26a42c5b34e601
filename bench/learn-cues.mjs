// Learns the weights of the cues by logistic regression, always in the same order, and writes them:
// `node bench/learn-cues.mjs`. With `--without heldout-c` it writes nothing, but learns from the
// other corpora and prints how grammar and cues together do on the one left out.
import { writeFileSync } from 'node:fs';
import { CORPORA, loadRules, readCorpus } from './etiquette-corpora.mjs';

const ROUNDS = 300;
const SHRINKING = 0.005;
const WEIGHTS_FILE = new URL(
  '../src/domain/etiquette/job-language/cue-weights.ts',
  import.meta.url,
);
const { findJobRequests, findDisclaimers, splitWords, cuesOf, ASKING_SCORE } = await loadRules([
  'job-request',
  'words',
  'job-language/cues',
  'job-language/cue-score',
]);

const cuesIn = (text) => [...cuesOf(splitWords(text))];
const odds = (score) => 1 / (1 + Math.exp(-score));
const scoreOf = (cues, weights) =>
  cues.reduce((sum, [cue, amount]) => sum + (weights.get(cue) ?? 0) * amount, 0);

function learn(rows) {
  const open = rows.filter(({ text }) => findDisclaimers(text).length === 0);
  const examples = open.map(({ text, asks }) => ({ cues: cuesIn(text), wanted: asks ? 1 : 0 }));
  const weights = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = 0.1 / (1 + round / 50);
    for (const { cues, wanted } of examples) {
      const error = odds(scoreOf(cues, weights)) - wanted;
      for (const [cue, amount] of cues) {
        const weight = weights.get(cue) ?? 0;
        weights.set(cue, weight - step * (error * amount + SHRINKING * weight));
      }
    }
  }
  return weights;
}

function write(weights) {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cue, weight]) => `  ${cue.includes('+') ? `'${cue}'` : cue}: ${weight.toFixed(2)},`);
  writeFileSync(
    WEIGHTS_FILE,
    `// Learned from the labelled sentences by bench/learn-cues.mjs; do not edit by hand.
export const CUE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
}

const at = process.argv.indexOf('--without');
if (at === -1) {
  write(learn(CORPORA.flatMap(readCorpus)));
} else {
  const left = process.argv[at + 1];
  const weights = learn(CORPORA.filter((name) => name !== left).flatMap(readCorpus));
  const rows = readCorpus(left).map(({ text, asks }) => {
    const byCues =
      findDisclaimers(text).length === 0 && scoreOf(cuesIn(text), weights) > ASKING_SCORE;
    return { asks, byCues, found: byCues || findJobRequests(text).length > 0 };
  });
  const count = (test) => rows.filter(test).length;
  console.log(
    `cues alone: ${count((row) => row.byCues && row.asks)} right, ${count((row) => row.byCues && !row.asks)} wrong`,
  );
  console.log(
    `with the grammar: ${count((row) => row.found && row.asks)} right, ${count((row) => row.found && !row.asks)} wrong, of ${count((row) => row.asks)}`,
  );
}
