// Does a text ask for a job, and does it say that it does not? Reads clause by clause; what
// counts as asking is written down in docs/etiquette-labels.md.
import { judgeClauses } from '#language/job-language';
import { clausesOf } from './clauses';
import type { Span } from './finding';
import { sentenceWords } from './letter-words';
import { blankPrompts } from './unfilled';
import type { Word } from './words';
import { splitWords } from './words';

/** No sentence that a person would send is longer. */
const MOST_WORDS = 150;

interface Reading extends Span {
  readonly asks: boolean;
  readonly denies: boolean;
}

/** Both questions are mostly put to the same text, one after the other. */
let latest: { readonly text: string; readonly readings: readonly Reading[] } | null = null;

/** The clauses in which a text asks for a job, for a lead to one, or for a look at one's candidacy. */
export function findJobRequests(text: string): Span[] {
  return readingsOf(text)
    .filter(({ asks }) => asks)
    .map(spanOnly);
}

/** The clauses in which a text says that no job is asked for or expected. */
export function findDisclaimers(text: string): Span[] {
  return readingsOf(text)
    .filter(({ denies }) => denies)
    .map(spanOnly);
}

function spanOnly({ start, end }: Span): Span {
  return { start, end };
}

function readingsOf(text: string): readonly Reading[] {
  if (latest?.text !== text) latest = { text, readings: read(text) };
  return latest.readings;
}

/** What is still to be filled in says nothing yet, and has a rule of its own. */
function read(text: string): Reading[] {
  return sentenceWords(splitWords(blankPrompts(text)))
    .flatMap(inPieces)
    .flatMap((words) => {
      const clauses = clausesOf(words);
      return judgeClauses(clauses).map((judged, at) => ({
        ...spanOf(clauses[at] ?? []),
        ...judged,
      }));
    });
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
