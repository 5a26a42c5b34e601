// Takes out what is said in between: "I'm not, however, asking for a job" is read as "I'm not
// asking for a job".
import type { Word } from '../words';
import { textAt } from './job-phrases';
import { AUXILIARIES } from './lexicon';

const OPEN_BEFORE = new Set('not never that i you and but if to for is who really also'.split(' '));
const MARKS = new Set([',', '-', '(']);
const CLOSED_BY: Readonly<Record<string, string>> = { ',': ',', '-': '-', '(': ')' };
/** How many words an aside between two commas may have, and one between dashes or brackets. */
const MOST_BETWEEN_COMMAS = 5;
const MOST_BETWEEN_DASHES = 12;

/** The words without the asides that part a verb from its "not", its helper or its subject. */
export function withoutAsides(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const end = isOpened(kept, word.text) ? endOfAside(words, at) : null;
    if (end === null) kept.push(word);
    else at = end;
  }
  return kept;
}

/** A mark after a word that a clause cannot end with. */
function isOpened(kept: readonly Word[], mark: string): boolean {
  if (!MARKS.has(mark)) return false;
  const before = textAt(kept, kept.length - 1);
  return AUXILIARIES.has(before) || OPEN_BEFORE.has(before);
}

function endOfAside(words: readonly Word[], at: number): number | null {
  const mark = textAt(words, at);
  const most = mark === ',' ? MOST_BETWEEN_COMMAS : MOST_BETWEEN_DASHES;
  for (let k = at + 1; k <= at + most + 1; k += 1) {
    const text = textAt(words, k);
    if (text === CLOSED_BY[mark]) return k;
    if (text === '' || (mark === ',' && /^[;:.?!()-]$/.test(text))) return null;
  }
  return null;
}
