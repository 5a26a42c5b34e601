// Finds the phrases that stand for a job, an opening or the like, with article and adjectives:
// "any entry-level openings", "a position", "your role".
import type { Word } from '../words';
import {
  CLAUSE_MARKS,
  DETERMINERS,
  FUNCTION_WORDS,
  JOB_NOUNS,
  MAYBE_JOB_NOUNS,
  NOT_A_JOB_BEFORE,
  OPENING_NOUNS,
  POSSESSIVES,
  WANT_WORDS,
} from './lexicon';

export type Whose = 'open' | 'definite' | 'reader' | 'writer' | 'other' | 'none-at-all';

/** One phrase; `from`, `head` and `to` are indexes of words, `to` the one after the head. */
export interface JobPhrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** A word that by itself means a place to be filled: "opening", "vacancy", "job lead". */
  readonly isOpening: boolean;
  readonly isPlural: boolean;
  /** "any role", "suitable roles". */
  readonly isAny: boolean;
  readonly whose: Whose;
}

const WANTS_AS_ADJECTIVES = new Set('open available market chance dream after'.split(' '));
const MOST_ADJECTIVES = 5;
const CHANCE_NOUNS = new Set('opportunity opportunities possibilities'.split(' '));
const CHANCE_MODIFIERS = new Set(
  'job career employment work internship open hiring working paid employment vacancy leadership'.split(
    ' ',
  ),
);
const TALKING = new Set(
  (
    'meet talk learn speak chat ask hear connect pick discuss see find visit thank sit interview hear get ' +
    'gain exchange understand listen explore share say tell reconnect catch read grab buy know observe ' +
    'shadow have'
  ).split(' '),
);
const TEAM_PLACES = new Set('on in at with for within under'.split(' '));
const LEADS_AFTER = new Set('on for to about in at'.split(' '));
const WORK_BEFORE = new Set(
  (
    'for any some paid freelance contract temporary seasonal casual seeking seek find finding need needing ' +
    'want more temp remote steady regular getting get new me'
  ).split(' '),
);
const WORK_AFTER = new Set(
  'i you we was that than on together with which has have had life hours you'.split(' '),
);
const COMPOUND_HEADS = new Set(
  'opening openings vacancy vacancies opportunity opportunities lead leads offer offers'.split(' '),
);

/** All job phrases of a sentence, in order. */
export function findJobPhrases(words: readonly Word[]): JobPhrase[] {
  const found: JobPhrase[] = [];
  for (let head = 0; head < words.length; head += 1) {
    const text = textAt(words, head);
    if (!JOB_NOUNS.has(text) && !MAYBE_JOB_NOUNS.has(text)) continue;
    const next = textAt(words, head + 1);
    if (NOT_A_JOB_BEFORE.has(next) || COMPOUND_HEADS.has(next)) continue;
    const phrase = phraseAt(words, head);
    if (isJob(words, phrase)) found.push(phrase);
  }
  return found;
}

function phraseAt(words: readonly Word[], head: number): JobPhrase {
  let from = head;
  while (from > 0 && head - from < MOST_ADJECTIVES && isAdjective(words, from - 1)) from -= 1;
  let whose: Whose = 'open';
  for (let count = 0; count < 3 && from > 0; count += 1) {
    const text = textAt(words, from - 1);
    if (!DETERMINERS.has(text) && text !== 'of') break;
    if (
      text === 'of' &&
      !/^(?:any|some|one|none|all|each|kind|sort|type|most|many)$/.test(textAt(words, from - 2))
    )
      break;
    from -= 1;
    whose = ownerOf(textAt(words, from), whose);
    if (/^an?$/.test(textAt(words, from))) break;
  }
  const noun = textAt(words, head);
  const modifier = textAt(words, head - 1);
  const isOpening =
    OPENING_NOUNS.has(noun) ||
    /^leads?$/.test(noun) ||
    (head > from && /^(?:open|vacant|unfilled|available|advertised)$/.test(modifier));
  const isAny = words
    .slice(from, head)
    .some((word) =>
      /^(?:any|suitable|relevant|fitting|appropriate|possible|potential)$/.test(word.text),
    );
  return { from, head, to: head + 1, isOpening, isPlural: noun.endsWith('s'), isAny, whose };
}

function ownerOf(text: string, before: Whose): Whose {
  if (text === 'no' || text === 'neither' || text === 'zero') return 'none-at-all';
  if (text === 'your') return 'reader';
  if (text === 'my' || text === 'our') return 'writer';
  if (POSSESSIVES.has(text)) return 'other';
  if (/^(?:the|this|that|these|those)$/.test(text)) return before === 'open' ? 'definite' : before;
  return before;
}

function isAdjective(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (WANT_WORDS.has(text) && !WANTS_AS_ADJECTIVES.has(text)) return false;
  return !CLAUSE_MARKS.has(text) && !FUNCTION_WORDS.has(text) && !DETERMINERS.has(text);
}

function isJob(words: readonly Word[], phrase: JobPhrase): boolean {
  const noun = textAt(words, phrase.head);
  const before = textAt(words, phrase.head - 1);
  const next = textAt(words, phrase.to);
  const second = textAt(words, phrase.to + 1);
  if (CHANCE_NOUNS.has(noun)) return isJobChance(words, phrase);
  switch (noun) {
    case 'position':
      return !(next === 'to' && /^in$/.test(textAt(words, phrase.from - 1)));
    case 'post':
    case 'posts':
      return isPostToFill(before, next, phrase);
    case 'opening':
    case 'openings':
      return !isOtherOpening(before, next, second, textAt(words, phrase.to + 2));
    case 'work':
      return (
        (WORK_BEFORE.has(before) || isWorkAlone(before, next)) &&
        (before === 'paid' || !WORK_AFTER.has(next)) &&
        phrase.whose === 'open'
      );
    case 'lead':
      return (
        phrase.whose === 'open' &&
        (/^(?:any|job)$/.test(before) || (before === 'a' && LEADS_AFTER.has(next)))
      );
    case 'leads':
      return (
        /^(?:job|any|for|some|good|no)$/.test(before) ||
        (LEADS_AFTER.has(next) && before !== 'it' && phrase.whose === 'open')
      );
    case 'offer':
    case 'offers':
      return before === 'job' || before === 'employment' || /^(?:an|any)$/.test(before);
    case 'spot':
    case 'spots':
    case 'seat':
    case 'slot':
    case 'place':
    case 'places':
      return (
        TEAM_PLACES.has(next) &&
        /^(?:your|the|me|someone|somebody|our|a|this)$/.test(second) &&
        /^(?:team|staff|payroll|company|firm|crew|department|me|like|with|bank|board|newcomer|organisation|organization|unit|group|program|programme)$/.test(
          second === 'me' ? 'me' : textAt(words, phrase.to + 2),
        )
      );
    case 'career':
      return TEAM_PLACES.has(next) && second === 'your';
    case 'employer':
      return /^(?:new|next|prospective)$/.test(before);
    case 'something':
    case 'anything':
    case 'chance':
    case 'recruitment':
    case 'hires':
    case 'hire':
    case 'recruit':
    case 'contract':
    case 'contracts':
    case 'shifts':
      return false;
    default:
      return true;
  }
}

/** "Work is not what I am after", "should work present itself". */
function isWorkAlone(before: string, next: string): boolean {
  return (before === '' && /^(?:is|was|will|does)$/.test(next)) || before === 'should';
}

/** An opportunity is a job where it is a "career opportunity", or one "with you", or one of several. */
function isJobChance(words: readonly Word[], phrase: JobPhrase): boolean {
  const next = textAt(words, phrase.to);
  const second = textAt(words, phrase.to + 1);
  if (CHANCE_MODIFIERS.has(textAt(words, phrase.head - 1))) return true;
  if (next === 'to')
    return (
      !TALKING.has(second) &&
      /^(?:work|join|contribute|be|apply|intern|serve|grow|use|prove|come|build|start|do|put|bring|help|support|lead)$/.test(
        second,
      )
    );
  if (
    next === 'for' &&
    /^(?:us|a|an|conversation|dialogue|learning|growth|improvement)$/.test(second)
  )
    return false;
  if (next === 'of' || phrase.whose === 'definite' || phrase.whose === 'writer') return false;
  return phrase.head > phrase.from || phrase.isPlural;
}

/** "will be opening a hub", "an opening in your diary". */
function isOtherOpening(before: string, next: string, second: string, third: string): boolean {
  if (/^(?:a|an|its|up|doors|the|so|new|another)$/.test(next)) return true;
  if (/^(?:be|been|being)$/.test(before)) return true;
  return /^(?:diary|calendar|schedule|week|day|agenda)$/.test(
    /^(?:your|the|my)$/.test(second) ? third : second,
  );
}

function isPostToFill(before: string, next: string, phrase: JobPhrase): boolean {
  if (/^(?:blog|linkedin|recent|latest|last|facebook|forum)$/.test(before)) return false;
  if (/^(?:about|on|you|i|from|where|yesterday|today)$/.test(next)) return false;
  if (phrase.whose === 'open') return phrase.head > phrase.from;
  return phrase.whose === 'definite' || phrase.whose === 'none-at-all';
}

export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? '';
}
