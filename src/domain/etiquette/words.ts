// Splits a text into words and marks for the rules of language: small letters, no accents, short
// forms written out ("don't" → "do not"), each with its place in the text.
import { ALWAYS_SHORT, OFTEN_SHORT, writtenOut } from '#language/short-forms';
import type { Span } from './finding';

/** A word or a mark. Marks are `, ; : - ( ) . ? !` and `¶` for an empty line, or a new
 * one that begins with a capital: a greeting, a name at the end, a sentence without its full stop. */
export interface Word extends Span {
  readonly text: string;
  readonly isCapitalised: boolean;
  /** Stands between double quotes: somebody else's words, or a name for something. */
  readonly isQuoted: boolean;
}

const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}]+)*|\n[^\S\n]*\n|\n(?=[^\S\n]*\p{Lu})|[^\s]/gu;
const MARKS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['…', '-'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
  ['?', '?'],
  ['!', '!'],
  ['•', '¶'],
]);

/** The words and marks of a text, in order. Takes time in proportion to its length. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let isQuoted = false;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index ?? 0;
    if (/^[\p{L}\p{N}\p{M}]/u.test(piece)) {
      pushWord(words, piece, start, isQuoted);
    } else {
      isQuoted = quotesAfter(piece, isQuoted);
      const mark = markAt(text, piece, start, words[words.length - 1]);
      if (mark !== '') {
        words.push({
          text: mark,
          start,
          end: start + piece.length,
          isCapitalised: false,
          isQuoted,
        });
      }
    }
  }
  return words;
}

function pushWord(words: Word[], piece: string, start: number, isQuoted: boolean): void {
  const end = start + piece.length;
  const isCapitalised = /^\p{Lu}/u.test(piece);
  for (const text of writtenOut(plain(piece))) {
    words.push({ text, start, end, isCapitalised, isQuoted });
  }
}

/** An empty line ends a quotation that was never closed. */
function quotesAfter(piece: string, isQuoted: boolean): boolean {
  if (piece === '“' || piece === '«') return true;
  if (piece === '”' || piece === '»' || piece.startsWith('\n')) return false;
  return piece === '"' ? !isQuoted : isQuoted;
}

/** Small letters without accents, straight apostrophes: "Résumé’s" → "resume's". */
export function plain(text: string): string {
  // The accent that some keyboards have for an apostrophe would come apart into a blank and a mark.
  return text
    .replace(/[’ʼ`´]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function markAt(text: string, piece: string, start: number, before: Word | undefined): string {
  if (piece.startsWith('\n')) return '¶';
  if (piece === '.') return isFullStop(text, start, before) ? '.' : '';
  if (piece === '-' || piece === '*') return dashAt(text, start);
  return MARKS.get(piece) ?? '';
}

/** A stop inside "acme.com" or after "Dr." ends nothing; two or more stops are a pause. */
function isFullStop(text: string, start: number, before: Word | undefined): boolean {
  const next = text[start + 1] ?? ' ';
  if (!/[\s"'’”)\].]/.test(next)) return false;
  if (before === undefined) return false;
  if (ALWAYS_SHORT.has(before.text)) return false;
  const isSingleLetter = before.text.length === 1 && before.isCapitalised && before.text !== 'i';
  if (isSingleLetter || OFTEN_SHORT.has(before.text)) {
    return /^\.\s*(?:[\p{Lu}\n]|$)/u.test(text.slice(start, start + 12)) && !isSingleLetter;
  }
  return true;
}

/** A hyphen joins two words; one that stands free, or doubled, is a dash; at a line's head, a bullet. */
function dashAt(text: string, start: number): string {
  const before = text[start - 1] ?? '\n';
  const after = text[start + 1] ?? '\n';
  if (before === '\n' && /\s/.test(after)) return '¶';
  if (text[start] === '*') return '';
  return /[\s-]/.test(before) || /[\s-]/.test(after) ? '-' : '';
}
