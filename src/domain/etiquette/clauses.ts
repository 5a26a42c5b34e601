// Parts a sentence into clauses, so that "I'm not asking for a job, but are you hiring?" is read as
// what it is: one that denies and one that asks.
import { OPENERS, TURNS } from '#language/clause-starts';
import type { Word } from './words';

const BREAKS = new Set('. ? ! ; : - ( ) ¶'.split(' '));
const FEWEST_WORDS = 3;
const FEWEST_BEFORE_COMMA = 4;

/** The clauses of a sentence, in order; together they hold all its words. */
export function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  for (const [at, word] of words.entries()) {
    if (TURNS.has(word.text) && clause.length >= FEWEST_WORDS) {
      clauses.push(clause);
      clause = [];
    }
    clause.push(word);
    if (!isEnd(words, at, clause.length)) continue;
    clauses.push(clause);
    clause = [];
  }
  const last = clauses[clauses.length - 1];
  if (clause.length >= FEWEST_WORDS || last === undefined) clauses.push(clause);
  else last.push(...clause);
  return clauses;
}

function isEnd(words: readonly Word[], at: number, length: number): boolean {
  const text = words[at]?.text ?? '';
  if (BREAKS.has(text)) return length >= FEWEST_WORDS;
  const next = words[at + 1]?.text ?? '';
  return text === ',' && length >= FEWEST_BEFORE_COMMA && OPENERS.has(next);
}
