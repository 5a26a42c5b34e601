// What a "not" reaches, and what it does not: "I am not asking for a job" denies, while "I am not
// sure whether you are hiring" and "not only advice but a job" do not.
import type { Word } from '../words';
import { textAt } from './job-phrases';
import { CLAUSE_OPENERS, NEGATORS } from './lexicon';

const HARD_STOPS = new Set('. ? ! ¶ ; : ( ) -'.split(' '));
const EXCLUSIVES = new Set('only just merely simply solely purely exclusively'.split(' '));
const KNOWING = new Set(
  'sure certain know aware clear positive tell remember say idea matter confident heard familiar decide think suppose'.split(
    ' ',
  ),
);
const ASKING_IF = new Set(
  'ask asking asked inquire inquiring enquire enquiring see find out learn checking check fishing hinting wonder wondering'.split(
    ' ',
  ),
);
/** Refusing is denied: "I would not say no to a job" asks for one. */
const REFUSING = new Set(
  (
    'mind refuse decline turn object hesitate opposed averse against above afraid ashamed shy embarrassed ' +
    'rule proud resist avoid pass complain hide deny denying unhappy uninterested mistaken unwilling hurt ' +
    'blame fault forget overlook underestimate exclude reject shying disappointed sorry'
  ).split(' '),
);
/** "I'd be foolish not to ask" asks. */
const FOOLISH = new Set(
  'remiss foolish silly mad crazy wrong stupid fool unwise hurt shame rude'.split(' '),
);
const NEW_SUBJECT = new Set(
  (
    'i we you please am is are was would will can could have so hope if need do then now it there would my ' +
    'your should may might let seeking'
  ).split(' '),
);
const POSITIVE_AFTER_NO = new Set(
  'doubt secret surprise better matter denying question wonder harm mystery , hesitation'.split(
    ' ',
  ),
);
const LIES = new Set('lie lying untrue dishonest disingenuous untruthful'.split(' '));
const DREADS = new Set(
  'awful terrible bad uncomfortable upset dreadful hate mortified horrified embarrassed sorry ashamed loath'.split(
    ' ',
  ),
);
const OVER_IF = new Set('if whether'.split(' '));

/** The index of the "not" whose reach takes in the word at `at`, or null. */
export function negationOver(words: readonly Word[], at: number): number | null {
  let found: number | null = null;
  let count = 0;
  for (let k = at - 1; k >= 0; k -= 1) {
    const text = textAt(words, k);
    if (HARD_STOPS.has(text)) break;
    if (text === ',' && !isListComma(words, k)) break;
    if (CLAUSE_OPENERS.has(text) && !(text === 'so' && NEGATORS.has(textAt(words, k - 1)))) break;
    if (OVER_IF.has(text) && !isAsked(words, k) && !isDreaded(words, k)) break;
    if (
      (text === 'and' || text === 'or') &&
      NEW_SUBJECT.has(textAt(words, k + 1)) &&
      !isSharedVerb(words, k)
    )
      break;
    if (!isNegator(words, k) || isSpent(words, k, at)) continue;
    if (found !== null && isSameNegation(words, k, found)) {
      found = k;
      continue;
    }
    found = k;
    count += 1;
  }
  return count % 2 === 1 ? found : null;
}

/** "I am not asking or hoping for a job": the words after "or" share the verb's subject. */
function isSharedVerb(words: readonly Word[], at: number): boolean {
  return textAt(words, at) === 'or' && textAt(words, at + 1) === 'seeking';
}

function isNegator(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (NEGATORS.has(text)) return true;
  const next = textAt(words, at + 1);
  if (text === 'rather' && next === 'than') return true;
  if (text === 'than' && isPreferredTo(words, at)) return true;
  if (text === 'instead' && next === 'of') return true;
  if (text === 'far' && next === 'from') return true;
  if (text === 'anything' && next === 'but') return true;
  if (text === 'opposed' && next === 'to' && textAt(words, at - 1) === 'as') return true;
  if (LIES.has(text) && /^(?:to|if)$/.test(next)) return true;
  if (text === 'refuse' && next === 'to' && textAt(words, at + 2) === 'believe') return true;
  if (DREADS.has(text) && isDreadOfThought(words, at)) return true;
  return text === 'last' && /^(?:thing|reason)$/.test(next);
}

/** "I'd be mortified if you thought that I was after a job". */
function isDreadOfThought(words: readonly Word[], at: number): boolean {
  if (!/^(?:would|be|should|feel)$/.test(textAt(words, at - 1))) return false;
  return hasBetween(words, at, at + 6, (word) => /^(?:you|impression|think|thought)$/.test(word));
}

/** "I'd rather hear your story than talk about openings". */
function isPreferredTo(words: readonly Word[], than: number): boolean {
  if (textAt(words, than - 1) === 'rather') return false;
  for (let k = than - 2; k >= Math.max(0, than - 14); k -= 1) {
    if (/^(?:rather|prefer|sooner|interested|curious)$/.test(textAt(words, k))) return true;
  }
  return false;
}

/** "neither … nor", "no … no", "not … or any … never": one negation said twice. */
function isSameNegation(words: readonly Word[], first: number, second: number): boolean {
  const later = textAt(words, second);
  if (later === 'nor' || later === 'neither') return true;
  return later === 'no' && textAt(words, first) === 'no';
}

/** A negator that takes nothing back from the word at `at`. */
function isSpent(words: readonly Word[], negator: number, at: number): boolean {
  const text = textAt(words, negator);
  if (LIES.has(text) || text === 'refuse') return false;
  const next = textAt(words, negator + 1);
  const before = textAt(words, negator - 1);
  if (EXCLUSIVES.has(next) && text !== 'no') return true;
  if (text === 'no' && POSITIVE_AFTER_NO.has(next)) {
    return true;
  }
  if (text === 'not' && hasBetween(words, negator - 4, negator, (word) => FOOLISH.has(word)))
    return true;
  if (hasBetween(words, negator, at, (word) => word === 'until' || word === 'till')) return true;
  if (
    isRhetorical(words, negator) ||
    (text === 'not' && /^(?:too|every|all|everyone|yet)$/.test(next) && next !== 'yet')
  )
    return true;
  if (before === 'why' || (before === 'whether' && text === 'or')) return true;
  if (before === 'or' && textAt(words, negator - 2) === 'whether') return true;
  if (before === 'if' && text === 'not') return true;
  if (
    text === 'not' &&
    (before === 'can' || before === 'could') &&
    /^(?:help|wait|resist|be|deny|hide)$/.test(next)
  ) {
    return next !== 'be' || textAt(words, negator + 2) === 'more';
  }
  if (
    text === 'nothing' &&
    hasBetween(words, negator, at + 6, (word) =>
      /^(?:more|better|happier|prouder|greater|else)$/.test(word),
    )
  )
    return true;
  return refuses(words, negator, at) || asksByNo(words, negator) || onlyKnows(words, negator, at);
}

/** "Who wouldn't want to …", "… if I didn't hope": meant the other way round. */
function isRhetorical(words: readonly Word[], negator: number): boolean {
  const two = textAt(words, negator - 2);
  return two === 'who' || (two === 'i' && textAt(words, negator - 3) === 'if');
}

function refuses(words: readonly Word[], negator: number, at: number): boolean {
  if (textAt(words, negator) !== 'not' && textAt(words, negator) !== 'never') return false;
  if (hasBetween(words, negator, Math.min(at, negator + 5), (word) => REFUSING.has(word)))
    return true;
  return /^(?:say|saying)$/.test(textAt(words, negator + 1)) && textAt(words, negator + 2) === 'no';
}

/** "Don't you have any openings?", "You wouldn't happen to know of one?" */
function asksByNo(words: readonly Word[], negator: number): boolean {
  if (textAt(words, negator) === 'no') {
    return textAt(words, negator - 1) === 'there' || /^(?:is|are)$/.test(textAt(words, negator - 3))
      ? endsAsked(words, negator)
      : false;
  }
  if (textAt(words, negator) !== 'not') return false;
  if (textAt(words, negator + 1) === 'happen') return true;
  return (
    endsAsked(words, negator) &&
    /^(?:you|your|there|it|any|anyone)$/.test(textAt(words, negator + 1))
  );
}

function endsAsked(words: readonly Word[], at: number): boolean {
  return words.some((word, index) => index > at && word.text === '?');
}

/** "I do not know of a better way", "not sure which openings": knowledge is denied, not the wish. */
function onlyKnows(words: readonly Word[], negator: number, at: number): boolean {
  for (let k = negator + 1; k < Math.min(at, negator + 4); k += 1) {
    const text = textAt(words, k);
    if (ASKING_IF.has(text)) return false;
    if (KNOWING.has(text)) return text !== 'think' || textAt(words, negator - 1) !== 'please';
  }
  return false;
}

/** Does "if" or "whether" hang on a verb of asking, so that "not" goes through it? */
function isAsked(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k -= 1) {
    if (ASKING_IF.has(textAt(words, k))) return true;
  }
  return false;
}

function isDreaded(words: readonly Word[], at: number): boolean {
  return (
    LIES.has(textAt(words, at - 1)) ||
    DREADS.has(textAt(words, at - 1)) ||
    DREADS.has(textAt(words, at - 2))
  );
}

/** "a job, an interview, or a referral": a comma between things of one list. */
function isListComma(words: readonly Word[], at: number): boolean {
  const next = textAt(words, at + 1);
  if (
    !/^(?:a|an|any|or|nor|and|your|jobs|openings|employment|work|referrals|interviews|leads|internships|introductions)$/.test(
      next,
    )
  )
    return false;
  if (next === 'and' || next === 'your') return false;
  return !/^(?:i|you|we|please)$/.test(textAt(words, at + 2));
}

function hasBetween(
  words: readonly Word[],
  from: number,
  to: number,
  test: (text: string) => boolean,
): boolean {
  for (let k = from + 1; k < to; k += 1) {
    if (test(textAt(words, k))) return true;
  }
  return false;
}
