// Learns the weights of the signs of asking and of denying from all labelled and practice sentences,
// and writes src/language/en/job-language/sign-weights.ts: `node bench/learn-signs.mjs`.
// Run it after a change to the corpora, the word classes, the clauses or the signs.
import { writeFileSync } from 'node:fs';
import { loadRules } from './etiquette-corpora.mjs';
import { LABELS, LEAST, learnLabel, readLessons } from './etiquette-lessons.mjs';

const FILE = new URL('../src/language/en/job-language/sign-weights.ts', import.meta.url);
const LEVELS = 8;
const LINE = 96;
const { LETTERS, LONGEST_STEP } = await loadRules(['../../language/en/job-language/weigh']);

const { labelled, practice } = readLessons();
const scales = LABELS.map((label) => {
  const { weights, start } = learnLabel([...labelled, ...practice], label);
  const levels = levelsFor([...weights.values()]);
  return { label, weights, start, levels };
});

/** Few levels near which most weights lie (Lloyd's method); the first is always 0. */
function levelsFor(weights) {
  const sorted = [...weights].sort((a, b) => a - b);
  let levels = Array.from(
    { length: LEVELS - 1 },
    (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / (LEVELS - 1))],
  );
  for (let round = 0; round < 50; round += 1) {
    const groups = [0, ...levels].map(() => []);
    for (const weight of sorted) groups[nearest([0, ...levels], weight)].push(weight);
    levels = groups.slice(1).map((group, at) => mean(group) ?? levels[at]);
  }
  return [0, ...levels.map((level) => Number(level.toFixed(3)))];
}

function mean(numbers) {
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function nearest(levels, weight) {
  const far = levels.map((level) => Math.abs(level - weight));
  return far.indexOf(Math.min(...far));
}

function packedSigns() {
  const [asking, denying] = scales;
  const signs = [...new Set([...asking.weights.keys(), ...denying.weights.keys()])];
  let packed = '';
  let before = 0;
  for (const sign of signs.sort((a, b) => a - b)) {
    const levels = scales.map((scale) => nearest(scale.levels, scale.weights.get(sign) ?? 0));
    const both = levels[0] * LEVELS + levels[1];
    if (both === 0) continue;
    let step = sign - before;
    for (; step >= LONGEST_STEP; step -= LONGEST_STEP) packed += LETTERS[LONGEST_STEP];
    packed += LETTERS[step] + LETTERS[both];
    before = sign;
  }
  return packed;
}

function scaleCode({ label, levels, start }) {
  return `{
  levels: [${levels.join(', ')}],
  start: ${start.toFixed(3)},
  least: ${LEAST[label]},
}`;
}

const packed = packedSigns();
const lines = packed.match(new RegExp(`.{1,${LINE - 6}}`, 'g'));
writeFileSync(
  FILE,
  `// Learned by \`node bench/learn-signs.mjs\` from ${labelled.length} labelled and ${practice.length} practice sentences; do not
// edit by hand. How the signs are packed stands in weigh.ts.
import type { Scale } from './scale';

export const ASKING: Scale = ${scaleCode(scales[0])};

export const DENYING: Scale = ${scaleCode(scales[1])};

export const SIGNS =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
console.log(`${packed.length} letters written`);
