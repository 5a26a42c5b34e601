// Who wants a job, and how: climbs from a job phrase to the verb of wishing, seeking or asking that
// it hangs on, over the words that may stand between the two.
import type { Word } from '../words';
import type { JobPhrase } from './job-phrases';
import { textAt } from './job-phrases';
import {
  ADVERBS,
  CLAUSE_MARKS,
  CLAUSE_OPENERS,
  INFO_WORDS,
  LINK_WORDS,
  OTHERS,
  TOPIC_QUESTIONS,
  WANT_WORDS,
} from './lexicon';

export type Subject = 'writer' | 'reader' | 'letter' | 'other' | 'unsaid';

export interface Wish {
  /** Index of the verb of wishing. */
  readonly at: number;
  readonly subject: Subject;
  /** Information is wished for, and the job is its topic: "advice on finding a job". */
  readonly isAboutTopic: boolean;
}

const MOST_STEPS = 16;
const NOT_WISHED = new Set(
  'leave leaving quit change changing keep keeping lose losing left juggle balance do doing matter did enjoy love'.split(
    ' ',
  ),
);
const LETTER_SUBJECTS = new Set(
  'this it note letter message email mail purpose aim goal reason intention motive request visit'.split(
    ' ',
  ),
);
/** A wish only with "would": "I like jobs with people" is none. */
const NEED_WOULD = new Set('like love welcome appreciate prefer'.split(' '));

/** The wish that a job phrase hangs on, or null. */
export function wishOver(words: readonly Word[], phrase: JobPhrase): Wish | null {
  return wishBefore(words, phrase.from);
}

/** The nearest wish to the left of a word within its clause, or null. */
export function wishBefore(words: readonly Word[], start: number): Wish | null {
  let isAboutTopic = false;
  let isListed = false;
  let unknown = 0;
  for (let k = start - 1; k >= Math.max(0, start - MOST_STEPS); k -= 1) {
    const text = textAt(words, k);
    if (CLAUSE_MARKS.has(text) || CLAUSE_OPENERS.has(text)) return null;
    if (TOPIC_QUESTIONS.has(text)) return null;
    if (WANT_WORDS.has(text) && isVerbOfWish(words, k)) {
      return { at: k, subject: subjectOf(words, k), isAboutTopic };
    }
    if (text === 'and' || text === 'or' || text === 'plus') isListed = true;
    else if (INFO_WORDS.has(text) && text !== 'about' && text !== 'like')
      isAboutTopic ||= !isListed;
    else if (NOT_WISHED.has(text) && !LINK_WORDS.has(text)) return null;
    else if (!LINK_WORDS.has(text) && !ADVERBS.has(text) && !/ly$/.test(text)) {
      unknown += 1;
      if (unknown > 1) return null;
    }
  }
  return null;
}

function isVerbOfWish(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (NEED_WOULD.has(text)) {
    for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
      if (/^(?:would|should|will)$/.test(textAt(words, k))) return true;
    }
    return false;
  }
  if (text === 'looking' || text === 'look')
    return !/^(?:forward|like|back|up|into)$/.test(textAt(words, at + 1));
  if (text === 'open') return /^(?:to|for)$/.test(textAt(words, at + 1));
  if (text === 'after') return /^(?:am|not|is|are|be|really|be|was)$/.test(textAt(words, at - 1));
  return true;
}

/** Who wishes: the nearest subject to the left of the verb within the clause. */
export function subjectOf(words: readonly Word[], at: number): Subject {
  for (let k = at - 1; k >= Math.max(0, at - 12); k -= 1) {
    const text = textAt(words, k);
    if (CLAUSE_MARKS.has(text) || CLAUSE_OPENERS.has(text)) return 'unsaid';
    if (text === 'i' || text === 'we') return 'writer';
    if (text === 'you') return 'reader';
    if (text === 'your') return 'other';
    if (LETTER_SUBJECTS.has(text)) return 'letter';
    if (OTHERS.has(text)) return 'other';
  }
  return 'unsaid';
}
