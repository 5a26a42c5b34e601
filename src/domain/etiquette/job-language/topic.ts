// Tells what is only talked of from what is asked for: a question of how or what, the prospects of a
// field, a résumé that is being rewritten, an application for a visa.
import type { Word } from '../words';
import { textAt } from './job-phrases';
import { CLAUSE_MARKS, CLAUSE_OPENERS, TOPIC_QUESTIONS } from './lexicon';
import type { Range } from './phrase';

export const FIELD_WORDS = new Set(
  'field fields industry sector profession line economy market general area trade business'.split(
    ' ',
  ),
);
const OPEN_MOOD = new Set(
  '? if were whether should wonder wondering wondered hope hoping might let tell telling happen perhaps maybe'.split(
    ' ',
  ),
);
const COMPANY_WORDS = new Set('company firm team department organization organisation'.split(' '));
const NO_JOB_PAPERS = new Set(
  'citizenship visa mortgage loan grant permit university course graduate planning funding scholarship college passport'.split(
    ' ',
  ),
);
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

/** A question, a condition, a hope. */
export function isOpenMood(words: readonly Word[]): boolean {
  return words.some((word) => OPEN_MOOD.has(word.text));
}

/** Talked of, not asked for: a question of how or what, a thing of the past, or another's. */
export function isTopic(words: readonly Word[], range: Range): boolean {
  if (textAt(words, 0) === 'which' && textAt(words, 1) === 'of' && range.from < 6) return true;
  const inside = words.slice(range.from, range.to).some((word) => TOPIC_QUESTIONS.has(word.text));
  if (inside) return false;
  for (let k = range.from - 1; k >= Math.max(0, range.from - 12); k -= 1) {
    const text = textAt(words, k);
    if (CLAUSE_MARKS.has(text) || CLAUSE_OPENERS.has(text)) return false;
    if (TOPIC_QUESTIONS.has(text)) return isTopicQuestion(words, k);
  }
  return false;
}

/** "My application for citizenship". */
export function isNoJobApplication(words: readonly Word[], range: Range): boolean {
  return words.slice(range.from, range.to + 2).some((word) => NO_JOB_PAPERS.has(word.text));
}

/** "My résumé, as you asked": what the reader wanted to see asks for nothing. */
export function wereAskedFor(words: readonly Word[]): boolean {
  return words.some(
    (word, index) =>
      /^(?:asked|requested|wanted|offered)$/.test(word.text) &&
      /^(?:you|as|kindly)$/.test(textAt(words, index - 1)),
  );
}

export function isWorkOnPapers(words: readonly Word[], at: number): boolean {
  if (words.slice(at, at + 6).some((word) => NO_JOB_PAPERS.has(word.text))) return true;
  return [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 5)].some(
    (word, index) => (index < Math.min(2, at) ? WORK_ON_PAPERS : IDLE_PAPERS).has(word.text),
  );
}

/** "why not …", "what I want is …" and "a day when …" open no topic. */
function isTopicQuestion(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  const next = textAt(words, at + 1);
  if (text === 'when' || text === 'where') return at < 2;
  if (text === 'what' && next === 'i') return false;
  if (text === 'what' && /^(?:would|might|really)$/.test(next)) {
    return words.some((word) => word.text === '?');
  }
  return next !== 'not' && !(text === 'how' && next === 'about');
}

/** "Are there many jobs in this field?" asks for a view of the field. */
export function isAboutProspects(words: readonly Word[], range: Range): boolean {
  const rest = words.slice(range.from);
  return (
    rest.some(
      (word, index) =>
        FIELD_WORDS.has(word.text) &&
        /^(?:the|this|your|that|our|same|in)$/.test(textAt(rest, index - 1)),
    ) && !rest.some((word) => COMPANY_WORDS.has(word.text))
  );
}
