// Asking for a job: the speech acts by which a letter asks for employment, for a lead to it, or for
// a look at one's candidacy.
import type { Word } from '../words';
import { APPLYING, CANDIDACIES, WORKING_FOR_YOU } from './candidacy';
import { HELP_TO_FIND, PAPERS, REFERRALS } from './introductions';
import type { JobPhrase } from './job-phrases';
import { textAt } from './job-phrases';
import { CLAUSE_MARKS, CLAUSE_OPENERS, TOPIC_QUESTIONS } from './lexicon';
import { ARE_THERE_JOBS, NEEDS_FOR_PEOPLE, WHO_HIRES } from './openings';
import type { Range, Sentence } from './phrase';
import { findPhrases } from './phrase';
import { negationOver } from './scope';
import type { Wish } from './wish';
import { subjectOf, wishBefore, wishOver } from './wish';

const FIELD_WORDS = new Set(
  'field fields industry sector profession line economy market general area trade business'.split(
    ' ',
  ),
);
/** "the job" is asked for only with these; "I'd like to know about the job" is a topic. */
const WISHES_FOR_THE_JOB = new Set('interested apply applying considered want like'.split(' '));
const PAST_OR_OTHER_WISHES = new Set(
  'asked looked sought needed plan aim goal expect expects glad happy'.split(' '),
);
const OPEN_MOOD = new Set(
  '? if were whether should wonder wondering wondered hope hoping might let tell telling happen perhaps maybe'.split(
    ' ',
  ),
);
const HIRING_COMPOUNDS = new Set(
  'panel panels process processes practice practices manager managers committee committees decision decisions freeze season criteria trends market rules team event events policy policies habits fair mistakes'.split(
    ' ',
  ),
);
const FEARS = new Set(
  'worried worry afraid fear fearing suspect suspecting assume assuming mistake'.split(' '),
);
const TAKING_BACK = new Set('not neither never hardly out'.split(' '));
const COMPANY_WORDS = new Set('company firm team department organization organisation'.split(' '));

const IDLE_PAPERS = new Set(
  'off full holes staying stays stay home drawer behind needs says looks gap gaps out'.split(' '),
);
/** Said of one's own papers where they are the topic: "I am updating my résumé". */
const WORK_ON_PAPERS = new Set(
  (
    'off left leave leaving wrote written update updating updated rewrite rewriting rewrote polish polishing improve improving rework tailor tailoring ' +
    'write writing build building fix fixing tips advice gap gaps on in question redo redoing strengthen format revise ' +
    'revising burn'
  ).split(' '),
);

const DIRECT_ASKS = [...WHO_HIRES, ...CANDIDACIES, ...REFERRALS, ...HELP_TO_FIND, ...APPLYING];

/** Where a sentence asks for a job, by indexes of words. */
export function findAsks(sentence: Sentence): Range[] {
  const { words } = sentence;
  const direct = findPhrases(sentence, DIRECT_ASKS).filter((range) => !isTopic(words, range));
  const papers = findPhrases(sentence, PAPERS).filter(
    (range) => !isTopic(words, range) && !isWorkOnPapers(words, range.from) && !wereAskedFor(words),
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
    .slice(Math.max(0, at - 9), at)
    .some(
      (word, index, near) =>
        FEARS.has(word.text) || (word.text === 'whether' && near[index + 1]?.text === 'to'),
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

/** A question, a condition, a hope. */
function isOpenMood(words: readonly Word[]): boolean {
  return words.some((word) => OPEN_MOOD.has(word.text));
}

/** Talked of, not asked for: a question of how or what, a thing of the past, or another's. */
function isTopic(words: readonly Word[], range: Range): boolean {
  const inside = words.slice(range.from, range.to).some((word) => TOPIC_QUESTIONS.has(word.text));
  if (inside) return false;
  for (let k = range.from - 1; k >= Math.max(0, range.from - 12); k -= 1) {
    const text = textAt(words, k);
    if (CLAUSE_MARKS.has(text) || CLAUSE_OPENERS.has(text)) return false;
    if (TOPIC_QUESTIONS.has(text)) return isTopicQuestion(words, k);
  }
  return false;
}

/** "My résumé, as you asked": what the reader wanted to see asks for nothing. */
function wereAskedFor(words: readonly Word[]): boolean {
  return words.some(
    (word, index) =>
      /^(?:asked|requested|wanted|offered)$/.test(word.text) &&
      /^(?:you|as|kindly)$/.test(textAt(words, index - 1)),
  );
}

function isWorkOnPapers(words: readonly Word[], at: number): boolean {
  return [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 5)].some(
    (word, index) => (index < Math.min(2, at) ? WORK_ON_PAPERS : IDLE_PAPERS).has(word.text),
  );
}

/** "why not …", "what I want is …" and "a day when …" open no topic. */
function isTopicQuestion(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  const next = textAt(words, at + 1);
  if (text === 'when' || text === 'where') return at < 2;
  return (
    next !== 'not' && !(text === 'what' && next === 'i') && !(text === 'how' && next === 'about')
  );
}

/** "Are there many jobs in this field?" asks for a view of the field. */
function isAboutProspects(words: readonly Word[], range: Range): boolean {
  const rest = words.slice(range.from);
  return (
    rest.some(
      (word, index) =>
        FIELD_WORDS.has(word.text) &&
        /^(?:the|this|your|that|our|same|in)$/.test(textAt(rest, index - 1)),
    ) && !rest.some((word) => COMPANY_WORDS.has(word.text))
  );
}
