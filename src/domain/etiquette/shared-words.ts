// Does a note speak of what was learned? It does where it shares a word with the notes that few
// other letters would have.
import type { Span } from './finding';
import { splitWords } from './words';

const COMMON = new Set(
  (
    'a about above after again against all also always am an and any anything are around as ask asked at ' +
    'back be because been before being best better both but by call came can career come company could ' +
    'day did do does doing done each even every everyone everything field find first for found from gave ' +
    'get give given go going good got great had has have having he hear heard help helped helpful her here ' +
    'hers him his how i idea ideas if important in industry insight insights interview into is it its job ' +
    'just keep kind know last learn learned learning let like little look lot made make many may me meet ' +
    'meeting might mine more most much must my need never new next no not nothing now of off on once one ' +
    'only or other our out over own people person please point question questions really right role said ' +
    'same say says see she should so some someone something speak still such sure take talk talked talking ' +
    'tell than thank thanks that the their them then there these they thing things think this those thought ' +
    'through time to today told too two up us use used useful very was way we week well went were what when ' +
    'where which while who why will with word work worked working would year years yesterday yet you your ' +
    'advice appreciate conversation experience grateful minutes morning afternoon team'
  ).split(' '),
);
const SHORTEST = 3;
const STEM_LENGTH = 5;

/**
 * Where a note first uses a word of the notes of the talk, or null. Endings do not matter
 * ("certified" matches "certification"); names in `notCounted` are not enough.
 */
export function findSharedWord(
  text: string,
  body: Span,
  learned: string,
  notCounted: string,
): Span | null {
  const excluded = new Set(splitWords(notCounted).map((word) => word.text));
  const stems = new Set(
    splitWords(learned)
      .filter((word) => isDistinctive(word.text) && !excluded.has(word.text))
      .map((word) => stemOf(word.text)),
  );
  const found = splitWords(text).find(
    (word) =>
      word.start >= body.start &&
      word.end <= body.end &&
      isDistinctive(word.text) &&
      stems.has(stemOf(word.text)),
  );
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** Would few other letters have this word? Lower case, as `splitWords` gives it. */
export function isDistinctive(word: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(word) &&
    !COMMON.has(word) &&
    (word.length >= SHORTEST || /[^a-z]/u.test(word))
  );
}

/** Enough of a word to know it again with another ending. */
function stemOf(word: string): string {
  return word.length <= STEM_LENGTH ? word.replace(/(?<=...)s$/, '') : word.slice(0, STEM_LENGTH);
}
