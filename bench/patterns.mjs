// How long each regular expression of src/ takes for 100 kB of text that is made to be hard for it.
//   node bench/patterns.mjs           fails where one takes longer than 50 ms
//   node bench/patterns.mjs --ends    fails where one does not end at all, on 2,000 characters
import vm from 'node:vm';
import { collectPatterns } from './collect-patterns.mjs';

const LENGTH = 100_000;
/** Tried first: what is quick here is quick for all of it, since even its square is small. */
const FIRST_LENGTH = 10_000;
const FIRST_MILLISECONDS = 0.4;
const MOST_MILLISECONDS = 50;
const GIVE_UP_MILLISECONDS = 4_000;
const SHORT_LENGTH = 2_000;
const isShort = process.argv.includes('--ends');
/** What stands for the classes of characters that a pattern may name. */
const USUAL = [...' \t\n\r.,;:-_/@="\'<>(){}+*aAzé1\u2028中'];
const MOST_OWN = 8;
/** What no pattern ends with, so that it has to look at every other way. */
const ENDS = ['', '\u0001', '!', '\n'];

const context = vm.createContext({});
const timed = new vm.Script('text.replace(pattern, "")');

/** Of the processor's time: others may be at work on this computer. */
function millisecondsOf(pattern, text) {
  Object.assign(context, { pattern: new RegExp(pattern.source, pattern.flags), text });
  const start = process.cpuUsage();
  try {
    timed.runInContext(context, { timeout: GIVE_UP_MILLISECONDS });
  } catch (error) {
    if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return Number.POSITIVE_INFINITY;
  }
  return process.cpuUsage(start).user / 1_000;
}

/** Runs of one piece: single characters, pairs of the pattern's own, and words that it names. */
function* hardTexts(pattern) {
  const bare = pattern.source.replace(/\\[pPu]\{[^}]*\}|\\u[\da-f]{4}/gi, 'é');
  const own = [...new Set(bare.replace(/\\[dwsbDWSB]/g, ' a1').replace(/[\\^$*+?()[\]{}|]/g, ''))];
  const words = bare.match(/[a-z'’ ]{3,}/gi) ?? [];
  const some = own.slice(0, MOST_OWN);
  const pieces = new Set([...USUAL, ...own, ...words.slice(0, 20)]);
  for (const one of some) for (const other of [...some, ' ', 'a']) pieces.add(one + other);
  for (const piece of pieces) {
    const run = (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    for (const end of ENDS) yield [JSON.stringify(piece) + end, (length) => run(length) + end];
    for (const start of [...words.slice(0, 2), own[0] ?? '']) {
      yield [start + piece, (length) => start + run(length)];
    }
  }
}

const patterns = collectPatterns();
const slow = [];
for (const { place, pattern } of patterns) {
  let worst = { milliseconds: 0, piece: '' };
  for (const [piece, text] of hardTexts(pattern)) {
    if (isShort) {
      if (millisecondsOf(pattern, text(SHORT_LENGTH)) < Number.POSITIVE_INFINITY) continue;
      worst = { milliseconds: Number.POSITIVE_INFINITY, piece };
      break;
    }
    if (millisecondsOf(pattern, text(FIRST_LENGTH)) < FIRST_MILLISECONDS) continue;
    const milliseconds = Math.min(
      millisecondsOf(pattern, text(LENGTH)),
      millisecondsOf(pattern, text(LENGTH)),
    );
    if (milliseconds > worst.milliseconds) worst = { milliseconds, piece };
    if (milliseconds > MOST_MILLISECONDS) break;
  }
  if (worst.milliseconds > MOST_MILLISECONDS) slow.push({ place, pattern, ...worst });
}
for (const { place, pattern, milliseconds, piece } of slow) {
  console.log(`${place} ${milliseconds.toFixed(0)} ms for ${piece}… ${pattern}`);
}
console.log(
  isShort
    ? `${patterns.length} patterns, ${slow.length} without an end`
    : `${patterns.length} patterns, ${slow.length} over ${MOST_MILLISECONDS} ms on 100 kB`,
);
if (slow.length > 0) process.exitCode = 1;
