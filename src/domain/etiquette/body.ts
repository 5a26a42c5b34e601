// Where a letter's own text begins and ends, how many words it has, and how that length reads.
import { CLOSING, GREETING, NAME_ONLY } from '#language/letter-frame';
import type { Span } from './finding';

/** Up to here a request is short: Steve Dalton, *The 2-Hour Job Search*, 2nd edition. */
export const GOOD_WORDS = 75;
/** Up to here it may pass: Simon Fraser University, "Requesting an informational interview". */
export const FAIR_WORDS = 100;

export type LengthGrade = 'good' | 'fair' | 'long';

interface Line extends Span {
  readonly text: string;
}

const MAX_CLOSING_LINES = 8;
/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const NO_LETTER = /[^\p{L}\p{N}]/u;

/** The text between the greeting and the closing, without the blanks around it. */
export function bodyOf(text: string): Span {
  const lines = filledLines(text);
  const first = lines[0];
  if (first === undefined) return { start: 0, end: 0 };
  const start = first.start + greetingLength(first.text);
  const end = endOfBody(lines, start);
  return trimmed(text, start, Math.max(start, end));
}

function filledLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line !== '') {
      const lineStart = start + (raw.length - raw.trimStart().length);
      lines.push({ text: line, start: lineStart, end: lineStart + line.length });
    }
    start += raw.length + 1;
  }
  return lines;
}

function greetingLength(line: string): number {
  const greeting = GREETING.exec(line)?.[0];
  if (greeting !== undefined) {
    const isAllOrMarked = greeting.length === line.length || /[,:!;—–]$/.test(greeting);
    return isAllOrMarked && countWords(greeting) <= 8 ? greeting.length : 0;
  }
  return NAME_ONLY.test(line) && countWords(line) <= 4 ? line.length : 0;
}

function endOfBody(lines: readonly Line[], start: number): number {
  const last = lines[lines.length - 1];
  if (last === undefined) return start;
  for (let back = 0; back < Math.min(MAX_CLOSING_LINES, lines.length); back += 1) {
    const line = lines[lines.length - 1 - back];
    if (line !== undefined && line.start >= start && isClosing(line.text)) return line.start;
  }
  return looksLikeSignature(last.text) && last.start >= start && lines.length > 1
    ? last.start
    : last.end;
}

function isClosing(line: string): boolean {
  return line.length <= 50 && CLOSING.test(line);
}

/** A last line of one to four capitalised words and no full stop: the writer's name. */
function looksLikeSignature(line: string): boolean {
  const words = line.replace(/^[-–—~]\s*/, '').split(/\s+/);
  return (
    words.length <= 4 &&
    line.length <= 50 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) &&
    !/[.!?]$/.test(line)
  );
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

/**
 * Words in any script. What is written without spaces (Chinese, Japanese, Thai …) counts one word
 * for two letters, which is about their length in words.
 * "It's a 20-minute call" → 4. A web or e-mail address is one word.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const chunk of text.split(/\s+/u)) {
    const isAddress = chunk.includes('://') || chunk.includes('@');
    for (const piece of isAddress ? [chunk] : chunk.split(/[—–…/]/u)) count += wordsIn(piece);
  }
  return count;
}

function wordsIn(piece: string): number {
  const unspaced = piece.match(UNSPACED);
  return unspaced === null ? Number(hasLetter(piece)) : Math.ceil(unspaced.length / 2);
}

function hasLetter(piece: string): boolean {
  return piece !== '' && [...piece].some((letter) => !NO_LETTER.test(letter));
}

/** How the length of a request reads. [words ≥ 0] */
export function lengthGrade(words: number): LengthGrade {
  if (words <= GOOD_WORDS) return 'good';
  return words <= FAIR_WORDS ? 'fair' : 'long';
}
