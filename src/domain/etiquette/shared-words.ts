// Does a note speak of what was learned? It does where it shares a word with the notes that few
// other letters would have.
import { COMMON } from '#language/common-words';
import type { Span } from './finding';
import { splitWords } from './words';

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
