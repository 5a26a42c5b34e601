// Fits what people noted into the middle of a sentence: its first thing said, on one line, without
// the bullet before it and the full stop behind it. It rewrites nothing; the person edits the draft.
import { ENDS_IN_SHORT_FORM, isSafeToLower, SAID } from '#language/note-clause';
import { shorten } from '../people/clean-text';

/** A note longer than this is cut at a word: a letter quotes one thing, not the whole talk. */
const MAX_LENGTH = 200;
/** More of a cell is not looked at: a cell can hold 50,000 characters. */
const MAX_LOOKED_AT = 2000;
const BULLET = /^(?:[-–—*•◦▪·‣>+☐☑✓✔]|\d{1,2}[.)])(?:\s+|$)|^[•◦▪·‣☐☑✓✔]/u;
const SENTENCE_END = /[.!?。！？]["'”’»)]*(?=\s|$)|[。！？]/gu;
const CLOSING_MARK = /["'”’»)]/;
const END_MARK = /[\s.,;:!?。！？,、；：]/;

/**
 * The first sentence or line of a text, as it can stand behind "because" or a colon:
 * `clauseOf('- The portfolio matters most.\n- call Rosa')` → `'the portfolio matters most'`
 * `clauseOf('Because I admire it!', 'because')` → `'I admire it'`. '' where there is nothing.
 *
 * @param openings words in small letters that the sentence around it already says
 */
export function clauseOf(text: string, ...openings: readonly string[]): string {
  const line = firstLine(text.slice(0, MAX_LOOKED_AT));
  const sentence = firstSentence(line).replace(/^[¡¿]+/, '');
  const said = withoutOpening(sentence.replace(SAID, ''), openings);
  const clause = withoutEnd(withSmallStart(said));
  return withoutEnd(atWord(clause));
}

/** The first line with a letter or a digit in it, without its bullet. */
function firstLine(text: string): string {
  for (const raw of text.split(/[\n\r\u2028\u2029\v\f]/)) {
    const line = raw.replace(/\s+/g, ' ').trim().replace(BULLET, '');
    if (/[\p{L}\p{N}]/u.test(line)) return line;
  }
  return '';
}

function firstSentence(line: string): string {
  for (const match of line.matchAll(SENTENCE_END)) {
    const before = line.slice(0, match.index);
    const isEnd = !match[0].startsWith('.') || !ENDS_IN_SHORT_FORM.test(before.slice(-12));
    if (isEnd && /[\p{L}\p{N}]/u.test(before)) return line.slice(0, match.index + match[0].length);
  }
  return line;
}

function withoutOpening(clause: string, openings: readonly string[]): string {
  const opening = openings.find((one) => clause.toLowerCase().startsWith(`${one} `));
  return opening === undefined ? clause : clause.slice(opening.length + 1);
}

function withSmallStart(clause: string): string {
  const word = /^[\p{L}\p{M}]+/u.exec(clause)?.[0] ?? '';
  const isSafe =
    word.slice(1) === word.slice(1).toLowerCase() &&
    isSafeToLower(word.toLowerCase(), clause.slice(word.length).trimStart());
  return isSafe ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}

/** Sentences of the template bring their own full stop. A closing quote stays: `"go."` → `"go"`. */
function withoutEnd(clause: string): string {
  const closed = endWithout(clause, clause.length, CLOSING_MARK);
  const text = clause.slice(0, endWithout(clause, closed, END_MARK));
  return text + clause.slice(closed);
}

function endWithout(text: string, end: number, mark: RegExp): number {
  let at = end;
  while (at > 0 && mark.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function atWord(clause: string): string {
  if (clause.length <= MAX_LENGTH) return clause;
  const cut = shorten(clause, MAX_LENGTH);
  const space = cut.lastIndexOf(' ');
  return space > MAX_LENGTH / 2 ? `${cut.slice(0, space)} …` : cut;
}
