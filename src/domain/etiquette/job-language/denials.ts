// Saying that no job is asked for or expected, in any wording.
import type { Word } from '../words';
import { readPhrases } from './classes';
import { textAt } from './job-phrases';
import { LETTER_WORDS, WANT_WORDS } from './lexicon';
import type { Range, Sentence } from './phrase';
import { findPhrases } from './phrase';
import { negationOver } from './scope';

/** What can be denied: a job, being hired, working for the reader, one's papers. */
const DENIED_THINGS = readPhrases(`
  @plainjob
  @nojob
  hire|hires|hiring|employ|employing|recruit|recruiting|recruitment|employment
  work for|at|with you|your
  working for|at|with you|your
  join|joining ~1 your|you
  job hunting|hunt|hunter|seeking|searching|begging|request|pitch|application|enquiry|inquiry|talk|ask|search|market|seeker|interview
  employment request|inquiry|enquiry
  jobhunting
  apply|applying
  application|candidacy|candidate
  refer|recommend|consider me
  referral
`);

/** Whole sayings that deny without a "not" before a wish. */
const SAYINGS = readPhrases(`
  nothing to do with ~5 @plainjob
  nothing to do with ~4 hiring|employment|recruiting|recruitment
  @plainjob ~3 is|are|was not ~3 what|why|the|my|on|part|something|expected|involved|required|necessary|needed|at|in|a
  @plainjob ~3 will|does|do not ~3 come|enter|be|play|figure
  @plainjob ~3 never ~3 come|enter|be
  no @plainjob ~2 needed|required|expected|wanted|asked|involved|sought|necessary|strings
  @nojob ~2 request|ask|pitch|talk|needed|required|expected|wanted|asked|involved|sought|necessary
  no job ~1 request|ask|pitch|talk|hunting|application|search|agenda|expectations|questions
  @plainjob ~2 off the table
  leave|leaving|put|putting|set|setting @plainjob ~2 aside|out
`);
export const EXCLUSIVE_SAYINGS = readPhrases(`
  purely|solely|strictly|exclusively ~2 for|about|seeking|after|asking|looking|interested|as|to|an|informational|information|advice|exploratory|curiosity ~3
`);

/** Where a sentence says that no job is asked for, by indexes of words. */
export function findDenials(sentence: Sentence): Range[] {
  const { words } = sentence;
  const things = findPhrases(sentence, DENIED_THINGS).map((thing) => deniedBy(words, thing));
  const found = things.filter((range): range is Range => range !== null);
  return [...found, ...findPhrases(sentence, SAYINGS), ...findPhrases(sentence, EXCLUSIVE_SAYINGS)];
}

function deniedBy(words: readonly Word[], thing: Range): Range | null {
  const inside = textAt(words, thing.from) === 'no';
  const negator = inside ? thing.from : negationOver(words, thing.from);
  if (negator === null) return null;
  return isDenial(words, negator, thing)
    ? { from: Math.min(negator, thing.from), to: thing.to }
    : null;
}

const CONTRASTS = new Set('rather instead without far anything last'.split(' '));
const NEEDING = new Set(
  'need pressure obligation expectation worry worries intention plan plans desire interest hidden agenda mention question request wish hope expectations want'.split(
    ' ',
  ),
);

function isDenial(words: readonly Word[], negator: number, thing: Range): boolean {
  const text = textAt(words, negator);
  if (CONTRASTS.has(text) || text === 'opposed') return true;
  const between = words.slice(negator + 1, thing.from).map((word) => word.text);
  if (between.some((word) => /^(?:how|what|why|your)$/.test(word))) return false;
  const before = words.slice(Math.max(0, negator - 8), negator).map((word) => word.text);
  if (text === 'no' || text === 'zero' || text === 'nothing') {
    if (between.some((word) => NEEDING.has(word) || WANT_WORDS.has(word))) return true;
    return before.some((word) => WANT_WORDS.has(word));
  }
  const isPlain = between.every((word) =>
    /^(?:a|an|any|the|some|for|about|to|of|in|your|on|at|really|here|yet|now)$/.test(word),
  );
  if (isPlain)
    return (
      !isCopulaOfThing(words, negator) ||
      before.some((word) => LETTER_WORDS.has(word) || WANT_WORDS.has(word))
    );
  return between.some(
    (word) =>
      WANT_WORDS.has(word) ||
      LETTER_WORDS.has(word) ||
      /^(?:discuss|raise|bring|mention|feel|feeling|worry|take|read|mistake|treat|regard|turn|trying|obliged|obligated|here|have|owe|come|mean|think)$/.test(
        word,
      ),
  );
}

function isCopulaOfThing(words: readonly Word[], negator: number): boolean {
  return /^(?:is|are|was|were)$/.test(textAt(words, negator - 1));
}
