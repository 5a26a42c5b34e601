// Does a text ask for a job, and does it say that it does not? Reads English sentence by sentence;
// what counts as asking is written down in docs/etiquette-labels.md.
import type { Span } from './finding';
import { withoutAsides } from './job-language/asides';
import { findAsks } from './job-language/asks';
import { findDenials } from './job-language/denials';
import type { JobPhrase } from './job-language/job-phrases';
import { findJobPhrases } from './job-language/job-phrases';
import type { Range, Sentence } from './job-language/phrase';
import { sentenceWords } from './letter-words';
import type { Word } from './words';
import { splitWords } from './words';

/** Where a text asks for a job, for a lead to one, or for a look at the writer's candidacy. */
export function findJobRequests(text: string): Span[] {
  return findIn(text, findAsks);
}

/** Where a text says that no job is asked for or expected. */
export function findDisclaimers(text: string): Span[] {
  return findIn(text, findDenials);
}

function findIn(text: string, find: (sentence: Sentence) => readonly Range[]): Span[] {
  const spans = sentenceWords(splitWords(text)).flatMap((words) => {
    const sentence = sentenceOf(withoutAsides(words));
    return find(sentence).map((range) => spanOf(sentence.words, range));
  });
  return merged(spans);
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
