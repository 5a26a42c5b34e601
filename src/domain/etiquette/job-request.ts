// Does a text ask for a job, and does it say that it does not? Reads English sentence by sentence;
// what counts as asking is written down in docs/etiquette-labels.md.
import type { Span } from './finding';
import { withoutAsides } from './job-language/asides';
import { findAsks } from './job-language/asks';
import { soundsLikeAsking } from './job-language/cue-score';
import { findDenials } from './job-language/denials';
import type { JobPhrase } from './job-language/job-phrases';
import { findJobPhrases } from './job-language/job-phrases';
import type { Range, Sentence } from './job-language/phrase';
import { sentenceWords } from './letter-words';
import type { Word } from './words';
import { splitWords } from './words';

/** No sentence that a person would send is longer. */
const MOST_WORDS = 150;

/** Where a text asks for a job, for a lead to one, or for a look at the writer's candidacy. */
export function findJobRequests(text: string): Span[] {
  return findIn(text, (sentence, before) => {
    const asks = findAsks(sentence);
    if (asks.length > 0 || findDenials(sentence, before).length > 0) return asks;
    const { words } = sentence;
    return soundsLikeAsking(words) ? [{ from: 0, to: words.length }] : [];
  });
}

/** Where a text says that no job is asked for or expected. */
export function findDisclaimers(text: string): Span[] {
  return findIn(text, findDenials);
}

function findIn(
  text: string,
  find: (sentence: Sentence, before: readonly Word[]) => readonly Range[],
): Span[] {
  const spans: Span[] = [];
  let before: readonly Word[] = [];
  for (const words of sentenceWords(splitWords(text)).flatMap(inPieces)) {
    const sentence = sentenceOf(withoutAsides(words));
    for (const range of find(sentence, before)) spans.push(spanOf(sentence.words, range));
    before = words;
  }
  return merged(spans);
}

/** A text without full stops is read in pieces, so that the time grows with its length only. */
function inPieces(words: readonly Word[]): (readonly Word[])[] {
  const pieces: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += MOST_WORDS) {
    pieces.push(words.slice(at, at + MOST_WORDS));
  }
  return pieces;
}

function sentenceOf(words: readonly Word[]): Sentence {
  const jobsByStart = new Map<number, JobPhrase[]>();
  for (const phrase of findJobPhrases(words)) {
    for (let start = phrase.from; start <= phrase.head; start += 1) {
      const known = jobsByStart.get(start) ?? [];
      jobsByStart.set(start, [...known, phrase]);
    }
  }
  return { words, jobsByStart };
}

function spanOf(words: readonly Word[], range: Range): Span {
  const first = words[range.from];
  const last = words[Math.min(range.to, words.length) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** In order, with what overlaps made one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result[result.length - 1];
    if (last !== undefined && span.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}
