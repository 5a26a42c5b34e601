// Saying that no job is asked for or expected, in any wording.
import type { Word } from '../words';
import { DENIED_STAND_INS, DENIED_THINGS, EXCLUSIVE_SAYINGS, SAYINGS } from './denial-phrases';
import { textAt } from './job-phrases';
import {
  ADVERBS,
  INFO_WORDS,
  LETTER_WORDS,
  LINK_WORDS,
  TOPIC_QUESTIONS,
  WANT_WORDS,
} from './lexicon';
import type { Range, Sentence } from './phrase';
import { findPhrases } from './phrase';
import { negationOver } from './scope';
import { subjectOf } from './wish';

/** The thing itself is a request: "this is not a job application". */
const REQUEST_NOUNS = new Set(
  'request requests pitch application applications enquiry inquiry ask hunt interview hunting applying talk applicant candidate seeker'.split(
    ' ',
  ),
);
/** A request in disguise: "not a plea for work", "no ploy to get hired". */
const REQUEST_FORMS = new Set(
  'plea bid ploy ruse attempt cover front trick hint campaign audition appeal code pretext excuse disguise disguised way angle backdoor route invitation means sense account circumstances shortcut roundabout'.split(
    ' ',
  ),
);
const CONTRASTS = new Set('than hate rather instead far anything last opposed'.split(' '));
/** What a "no" can take away: "no need", "no expectation". */
const NEEDS = new Set(
  (
    'need pressure obligation expectation expectations worry worries intention plan plans desire interest hidden ' +
    'agenda mention question request wish hope hopes want designs thought notion pretext attempt motive angle ' +
    'talk word illusion way circumstances point time stage moment'
  ).split(' '),
);
/** What a writer can say not to do, beside wishing. */
const WRITER_ACTS = new Set(
  'get getting find land landing win winning secure obtain be being discuss discussing raise raising bring bringing mention mentioning turn turning trying thinking have talk talking use using slip steer end going pressing put putting make making come dare'.split(
    ' ',
  ),
);
/** What a reader need not do or fear. */
const READER_ACTS = new Set(
  'need worry feel think take read mistake treat regard find hear have obliged obligated expected fear see catch be assume consider interpret pressured asked'.split(
    ' ',
  ),
);
const OBTAINING = new Set('get find land win secure obtain'.split(' '));
/** One of these must have been spoken of before "not for one" can mean it. */
const JOB_TALK = new Set(
  'job jobs position positions role roles post work employment vacancy vacancies opening openings internship hire hiring hired seat placement placements'.split(
    ' ',
  ),
);
const JOB_ACTS = new Set(
  'hunt market seeker applicant candidate jobseeker apply applying hunting seeking searching jobhunting begging'.split(
    ' ',
  ),
);
const DEFINITE = new Set('this the that these those'.split(' '));
const PLAIN = new Set(
  'a an any as the some for about to of in your on at really here yet now this just with toward towards'.split(
    ' ',
  ),
);

/**
 * Where a sentence says that no job is asked for, by indexes of words. `before` is the sentence
 * before it, which "that is not why I write" may point to.
 */
export function findDenials(sentence: Sentence, before: readonly Word[] = []): Range[] {
  const { words } = sentence;
  const isSpokenOf = before.some((word) => JOB_TALK.has(word.text));
  const things = findPhrases(sentence, DENIED_THINGS).map((thing) => deniedBy(words, thing));
  const found = things.filter((range): range is Range => range !== null);
  const firstJob = words.findIndex((word) => JOB_TALK.has(word.text));
  const standIns = findPhrases(sentence, DENIED_STAND_INS).filter(
    ({ to }) => isSpokenOf || (firstJob !== -1 && to > firstJob),
  );
  return [
    ...found,
    ...standIns,
    ...findPhrases(sentence, SAYINGS),
    ...findPhrases(sentence, EXCLUSIVE_SAYINGS),
  ];
}

function deniedBy(words: readonly Word[], thing: Range): Range | null {
  const negator = /^(?:no|neither|zero)$/.test(textAt(words, thing.from))
    ? thing.from
    : negationOver(words, thing.from);
  if (negator === null || !isDenial(words, negator, thing)) return null;
  return { from: Math.min(negator, thing.from), to: thing.to };
}

function isDenial(words: readonly Word[], negator: number, thing: Range): boolean {
  const text = textAt(words, negator);
  if (isTakenBack(words, negator) || isShortQuestion(words, negator)) return false;
  const between = words.slice(negator + 1, thing.from).map((word) => word.text);
  if (between.some((word) => TOPIC_QUESTIONS.has(word))) return false;
  const isForm = between.some((word) => REQUEST_FORMS.has(word));
  if (countStrange(between) > (isForm ? 5 : 2)) return false;
  const wishes = between.some((word) => WANT_WORDS.has(word));
  const before = words.slice(Math.max(0, negator - 8), negator).map((word) => word.text);
  if (text === 'without') return wishes || between.some((word) => NEEDS.has(word));
  if (CONTRASTS.has(text)) return true;
  if (isForm) return true;
  if (text === 'no' || text === 'zero' || text === 'nothing' || text === 'none') {
    return (
      wishes ||
      between.some((word) => NEEDS.has(word)) ||
      before.some((word) => WANT_WORDS.has(word))
    );
  }
  if (between.every((word) => PLAIN.has(word))) return isPlainDenial(words, negator, thing, before);
  return isDeniedAct(words, negator, thing, between);
}

/** "Not hiring?" */
function isShortQuestion(words: readonly Word[], negator: number): boolean {
  return negator === 0 && textAt(words, 0) === 'not' && words[words.length - 1]?.text === '?';
}

/** "I said that I would not ask for a job, and yet …": the denial is over. */
function isTakenBack(words: readonly Word[], negator: number): boolean {
  const isReported = words
    .slice(Math.max(0, negator - 5), negator)
    .some((word) => /^(?:said|promised|swore|claimed)$/.test(word.text));
  return isReported && words.slice(negator).some((word) => /^(?:but|yet|however)$/.test(word.text));
}

/** "…, not a job", "this is not a job application", "my aim is not a job". */
function isPlainDenial(
  words: readonly Word[],
  negator: number,
  thing: Range,
  before: readonly string[],
): boolean {
  const isRequest =
    REQUEST_NOUNS.has(textAt(words, thing.to - 1)) || REQUEST_NOUNS.has(textAt(words, thing.to));
  const helper = textAt(words, negator - 1);
  const subject = subjectOf(words, negator);
  if (/^(?:is|are|was|were|be)$/.test(helper)) {
    const next = textAt(words, negator + 1);
    const isAbout = /^(?:about|for|to)$/.test(next);
    if (isRequest || (isAbout && subject === 'letter')) return true;
    return before.some(
      (word) =>
        WANT_WORDS.has(word) ||
        (LETTER_WORDS.has(word) && !/^(?:this|that|it|here|what|thing|all)$/.test(word)),
    );
  }
  if (/^(?:am|do|does|did|will|would|could|can|should|have|has|had|may|might)$/.test(helper)) {
    const isAct = words.slice(thing.from, thing.to).some((word) => JOB_ACTS.has(word.text));
    if (textAt(words, negator + 1) === 'here') return true;
    return isAct && subject === 'writer' && helper !== 'did';
  }
  return textAt(words, negator) !== 'never';
}

function isDeniedAct(
  words: readonly Word[],
  negator: number,
  thing: Range,
  between: readonly string[],
): boolean {
  const wishes = between.some((word) => WANT_WORDS.has(word));
  const subject = subjectOf(words, negator);
  const acts = (known: ReadonlySet<string>) => between.some((word) => known.has(word));
  switch (subject) {
    case 'reader':
      return (
        acts(READER_ACTS) && isForWriter(words, thing) && isReadersAct(words, negator, between)
      );
    case 'writer':
      if (hasMissedOut(words, negator)) return false;
      return (
        wishes ||
        between[0] === 'here' ||
        acts(NEEDS) ||
        (acts(WRITER_ACTS) && between[0] !== 'have')
      );
    case 'other':
      return wishes && /^(?:nobody|none|neither)$/.test(textAt(words, negator));
    case 'letter':
      return wishes || between.includes('about') || acts(LETTER_WORDS);
    default:
      return (
        wishes ||
        acts(WRITER_ACTS) ||
        acts(READER_ACTS) ||
        between.includes('about') ||
        acts(LETTER_WORDS)
      );
  }
}

/** "I did not get the job" tells what happened. */
function hasMissedOut(words: readonly Word[], negator: number): boolean {
  return (
    OBTAINING.has(textAt(words, negator + 1)) &&
    /^(?:did|had|have|could)$/.test(textAt(words, negator - 1))
  );
}

/** "this job" is a topic; "a job" is what the reader need not give. */
function isForWriter(words: readonly Word[], thing: Range): boolean {
  return !DEFINITE.has(textAt(words, thing.from)) && !DEFINITE.has(textAt(words, thing.from - 1));
}

/** "You do not have openings" tells of the reader's firm; "you do not have to find me a job" denies. */
function isReadersAct(
  words: readonly Word[],
  negator: number,
  between: readonly string[],
): boolean {
  const [first = '', second] = between;
  if (first === 'have') return second === 'to' || textAt(words, negator) !== 'not';
  return /^(?:need|feel|find|think|worry|hear|be|see|catch|get|take|read|mistake)$/.test(first);
}

function countStrange(between: readonly string[]): number {
  return between.filter(
    (word) =>
      !LINK_WORDS.has(word) &&
      !/^(?:i|less|than)$/.test(word) &&
      !REQUEST_FORMS.has(word) &&
      !WANT_WORDS.has(word) &&
      !LETTER_WORDS.has(word) &&
      !INFO_WORDS.has(word) &&
      !ADVERBS.has(word) &&
      !NEEDS.has(word) &&
      !READER_ACTS.has(word) &&
      !WRITER_ACTS.has(word) &&
      !/ly$/.test(word),
  ).length;
}
