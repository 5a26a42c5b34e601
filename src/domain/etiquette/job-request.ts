// Does a text ask for a job, and does it say that it does not? Reads English clause by clause; what
// counts as asking is written down in docs/etiquette-labels.md.
import type { Span } from './finding';
import { clausesOf } from './job-language/clauses';
import { signsOfClauses } from './job-language/signs';
import { soundsLikeAsking, soundsLikeDenying } from './job-language/weigh';
import { sentenceWords } from './letter-words';
import type { Word } from './words';
import { splitWords } from './words';

/** No sentence that a person would send is longer. */
const MOST_WORDS = 150;

/** The clauses in which a text asks for a job, for a lead to one, or for a look at the writer's candidacy. */
export function findJobRequests(text: string): Span[] {
  return findClauses(text, soundsLikeAsking);
}

/** The clauses in which a text says that no job is asked for or expected. */
export function findDisclaimers(text: string): Span[] {
  return findClauses(text, soundsLikeDenying);
}

function findClauses(text: string, sounds: (signs: readonly number[]) => boolean): Span[] {
  const spans: Span[] = [];
  for (const words of sentenceWords(splitWords(text)).flatMap(inPieces)) {
    const clauses = clausesOf(words);
    const signs = signsOfClauses(clauses);
    for (const [at, clause] of clauses.entries()) {
      if (sounds(signs[at] ?? [])) spans.push(spanOf(clause));
    }
  }
  return spans;
}

/** A text without full stops is read in pieces, so that the time grows with its length only. */
function inPieces(words: readonly Word[]): (readonly Word[])[] {
  const pieces: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += MOST_WORDS) {
    pieces.push(words.slice(at, at + MOST_WORDS));
  }
  return pieces;
}

/** From the first word of a clause to its last, without the marks around them. */
function spanOf(clause: readonly Word[]): Span {
  const words = clause.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const first = words[0] ?? clause[0];
  const last = words[words.length - 1] ?? clause[clause.length - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
