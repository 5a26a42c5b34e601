// Asking for a job: the speech acts by which a letter asks for employment, for a lead to it, or for
// a look at one's candidacy.
import type { Word } from '../words';
import { APPLYING, CANDIDACIES, WORKING_FOR_YOU } from './candidacy';
import { HELP_TO_FIND, PAPERS, REFERRALS } from './introductions';
import type { JobPhrase } from './job-phrases';
import { textAt } from './job-phrases';
import { CLAUSE_MARKS } from './lexicon';
import { ARE_THERE_JOBS, NEEDS_FOR_PEOPLE, WHO_HIRES } from './openings';
import type { Range, Sentence } from './phrase';
import { findPhrases } from './phrase';
import { negationOver } from './scope';
import {
  FIELD_WORDS,
  isAboutProspects,
  isNoJobApplication,
  isOpenMood,
  isTopic,
  isWorkOnPapers,
  wereAskedFor,
} from './topic';
import type { Wish } from './wish';
import { subjectOf, wishBefore, wishOver } from './wish';

/** "the job" is asked for only with these; "I'd like to know about the job" is a topic. */
const WISHES_FOR_THE_JOB = new Set('interested apply applying considered want like'.split(' '));
const PAST_OR_OTHER_WISHES = new Set(
  'asked looked sought needed plan aim goal expect expects glad happy'.split(' '),
);
const HIRING_COMPOUNDS = new Set(
  'panel panels process processes practice practices manager managers committee committees decision decisions freeze season criteria trends market rules team event events policy policies habits fair mistakes'.split(
    ' ',
  ),
);
const READER_THOUGHTS = new Set('think thought thinking feel felt believe believed'.split(' '));
const FEARS = new Set(
  'worried worry urged told advised encouraged warned persuaded afraid fear fearing suspect suspecting assume assuming mistake'.split(
    ' ',
  ),
);
const TAKING_BACK = new Set('not neither never hardly out'.split(' '));

const DIRECT_ASKS = [...WHO_HIRES, ...CANDIDACIES, ...REFERRALS, ...HELP_TO_FIND];

/** Where a sentence asks for a job, by indexes of words. */
export function findAsks(sentence: Sentence): Range[] {
  const { words } = sentence;
  const direct = findPhrases(sentence, DIRECT_ASKS).filter((range) => !isTopic(words, range));
  const applying = findPhrases(sentence, APPLYING).filter(
    (range) =>
      !isTopic(words, range) &&
      !isNoJobApplication(words, range) &&
      subjectOf(words, range.from) !== 'other',
  );
  const papers = findPhrases(sentence, wereAskedFor(words) ? [] : PAPERS).filter(
    (range) => !isTopic(words, range) && !isWorkOnPapers(words, range.from),
  );
  const questions = findPhrases(sentence, ARE_THERE_JOBS).filter(
    (range) => !isTopic(words, range) && !isAboutProspects(words, range),
  );
  const needs = isOpenMood(words) ? findPhrases(sentence, NEEDS_FOR_PEOPLE) : [];
  const working = findPhrases(sentence, WORKING_FOR_YOU).filter(
    (range) => isWished(words, range.from) && !isTopic(words, range),
  );
  return [
    ...direct,
    ...applying,
    ...papers,
    ...questions,
    ...needs.filter((range) => !isTopic(words, range) && subjectOf(words, range.from) !== 'writer'),
    ...working,
    ...wishedJobs(sentence),
  ].filter((range) => isMeant(words, range));
}

/** Neither denied nor quoted, and no part of a compound such as "hiring panel". */
function isMeant(words: readonly Word[], range: Range): boolean {
  return (
    negationOver(words, anchorOf(words, range)) === null &&
    !isTakenBack(words, range) &&
    (textAt(words, range.from) === 'who' || !isCompound(words, range)) &&
    words[range.from]?.isQuoted !== true
  );
}

/** Where the reach of a "not" is looked for: at the verb that opens the phrase. */
function anchorOf(words: readonly Word[], range: Range): number {
  if (textAt(words, range.from) === 'not') return range.from;
  for (let k = range.from + 1; k < range.to; k += 1) {
    if (/^(?:not|no|never|neither)$/.test(textAt(words, k))) return Math.min(k + 2, range.to - 1);
  }
  return range.from;
}

/** "Getting hired is not my purpose": the "not" comes after. */
function isTakenBack(words: readonly Word[], range: Range): boolean {
  for (let k = range.to; k < range.to + 3; k += 1) {
    if (/^(?:is|are|was|were)$/.test(textAt(words, k))) {
      return (
        TAKING_BACK.has(textAt(words, k + 1)) ||
        (textAt(words, k + 1) === 'of' && textAt(words, k + 2) === 'no') ||
        /^(?:last|furthest|farthest)$/.test(textAt(words, k + 2))
      );
    }
    if (CLAUSE_MARKS.has(textAt(words, k))) return false;
  }
  return false;
}

/** "hiring panel", "recruiting process": no sign that anybody is hiring now. */
function isCompound(words: readonly Word[], range: Range): boolean {
  return (
    /^(?:hiring|recruiting)$/.test(textAt(words, range.to - 1)) &&
    HIRING_COMPOUNDS.has(textAt(words, range.to))
  );
}

/** "I am looking for a job", "I'd love any leads": a job phrase that hangs on a wish. */
function wishedJobs(sentence: Sentence): Range[] {
  const found: Range[] = [];
  for (const phrases of sentence.jobsByStart.values()) {
    for (const phrase of phrases) {
      const wish = wishOver(sentence.words, phrase);
      if (wish === null || !isAskedFor(sentence.words, phrase, wish)) continue;
      if (negationOver(sentence.words, phrase.from) !== null) continue;
      if (isTopic(sentence.words, { from: wish.at, to: phrase.to })) continue;
      found.push({ from: wish.at, to: phrase.to });
    }
  }
  return found;
}

function isAskedFor(words: readonly Word[], phrase: JobPhrase, wish: Wish): boolean {
  const verb = textAt(words, wish.at);
  if (wish.subject === 'other' || wish.subject === 'letter') return false;
  if (isOnlyFeared(words, wish.at)) return false;
  if (wish.subject === 'reader' || textAt(words, wish.at - 1) === 'been') return false;
  const isForeign = phrase.whose === 'other' || phrase.whose === 'none-at-all';
  if (isForeign) return false;
  if (wish.isAboutTopic) {
    if (phrase.whose === 'writer') return false;
    return phrase.isOpening || (phrase.whose === 'open' && isWithReader(words, phrase));
  }
  if (phrase.whose === 'reader') return phrase.isOpening;
  if (phrase.whose === 'writer') return /^(?:next|first)$/.test(textAt(words, phrase.from + 1));
  if (phrase.whose === 'definite') return WISHES_FOR_THE_JOB.has(verb);
  return !PAST_OR_OTHER_WISHES.has(verb);
}

/** "If you are worried that I shall ask for a job": the reader's thought, not the writer's wish. */
function isOnlyFeared(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 12), at)
    .some(
      (word, index, near) =>
        FEARS.has(word.text) ||
        (READER_THOUGHTS.has(word.text) && near[index - 1]?.text === 'you') ||
        (word.text === 'whether' && near[index + 1]?.text === 'to'),
    );
}

/** "roles at Acme", "a job with you", "positions that might suit me". */
function isWithReader(words: readonly Word[], phrase: JobPhrase): boolean {
  const next = textAt(words, phrase.to);
  const second = words[phrase.to + 1];
  if (/^(?:at|with|in|on)$/.test(next) && /^(?:you|your)$/.test(second?.text ?? '')) {
    return !FIELD_WORDS.has(textAt(words, phrase.to + 2));
  }
  if (/^(?:at|with)$/.test(next)) return second?.isCapitalised === true;
  return /^(?:for me|that suit|that i|i might|i could|i would)$/.test(
    `${next} ${second?.text ?? ''}`,
  );
}

function isWished(words: readonly Word[], at: number): boolean {
  if (textAt(words, at - 1) === 'to' && textAt(words, at - 2) === 'than') return true;
  const wish = wishBefore(words, at);
  return wish !== null && wish.subject !== 'other' && wish.subject !== 'reader';
}
