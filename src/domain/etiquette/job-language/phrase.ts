// A small pattern language over words, so that the rules read like the phrases that they find.
//   keep me in mind      these words, one after another
//   hire|employ me       one of several words
//   please? send         an optional word
//   @job                 a phrase for a job, with its article and adjectives
//   @team                a class of words, by name
//   ~3                   up to three words of any kind, never across a mark or into a new clause
//   ^3                   up to three words that only link: "for", "with", "finding", "any"
import type { Word } from '../words';
import type { JobPhrase } from './job-phrases';
import { ADVERBS, CLAUSE_MARKS, CLAUSE_OPENERS, LINK_WORDS, TOPIC_QUESTIONS } from './lexicon';

export interface Sentence {
  readonly words: readonly Word[];
  /** The job phrases, by the index of their first word. */
  readonly jobsByStart: ReadonlyMap<number, readonly JobPhrase[]>;
}

/** Indexes of words: `from` is the first, `to` the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Step =
  | {
      readonly kind: 'word';
      readonly texts: ReadonlySet<string>;
      readonly accepts: readonly ((phrase: JobPhrase) => boolean)[];
      readonly isOptional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly linksOnly: boolean };

/** Stands in a word class for every word with a capital letter. */
export const ANY_CAPITAL = '(capital)';
export type Phrase = readonly Step[];
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;
export type JobClasses = Readonly<Record<string, (phrase: JobPhrase) => boolean>>;

/** Reads patterns, one a line; throws an Error for a class that is not there. */
export function phrases(
  lines: string,
  wordClasses: WordClasses,
  jobClasses: JobClasses,
): readonly Phrase[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).map((part) => stepOf(part, wordClasses, jobClasses)));
}

function stepOf(part: string, wordClasses: WordClasses, jobClasses: JobClasses): Step {
  if (/^[~^]\d$/.test(part) || /^[~^]\d\d$/.test(part)) {
    return { kind: 'gap', most: Number(part.slice(1)), linksOnly: part.startsWith('^') };
  }
  const isOptional = part.endsWith('?') && part !== '?' && !part.endsWith('|?');
  const names = (isOptional ? part.slice(0, -1) : part).split('|');
  const texts = new Set<string>();
  const accepts: ((phrase: JobPhrase) => boolean)[] = [];
  for (const name of names) {
    const job = jobClasses[name.slice(1)];
    const members = wordClasses[name.slice(1)];
    if (!name.startsWith('@')) texts.add(name);
    else if (job !== undefined) accepts.push(job);
    else if (members !== undefined) for (const member of members) texts.add(member);
    else throw new Error(`No word class ${name}`);
  }
  return { kind: 'word', texts, accepts, isOptional };
}

/** The end of the shortest match of the phrase that starts at a word, or null. */
export function matchAt(sentence: Sentence, phrase: Phrase, at: number, step = 0): number | null {
  const current = phrase[step];
  if (current === undefined) return at;
  if (current.kind === 'gap') return matchGap(sentence, phrase, at, step);
  const word = sentence.words[at];
  if (word !== undefined && isNamed(current.texts, word)) {
    const end = matchAt(sentence, phrase, at + 1, step + 1);
    if (end !== null) return end;
  }
  for (const job of current.accepts.length > 0 ? (sentence.jobsByStart.get(at) ?? []) : []) {
    if (!current.accepts.some((accepts) => accepts(job))) continue;
    const end = matchAt(sentence, phrase, job.to, step + 1);
    if (end !== null) return end;
  }
  return current.isOptional ? matchAt(sentence, phrase, at, step + 1) : null;
}

/** The class @capital takes any word with a capital letter. */
function isNamed(texts: ReadonlySet<string>, word: Word): boolean {
  return texts.has(word.text) || (texts.has(ANY_CAPITAL) && word.isCapitalised);
}

function matchGap(sentence: Sentence, phrase: Phrase, at: number, step: number): number | null {
  const gap = phrase[step];
  if (gap?.kind !== 'gap') return null;
  for (let skipped = 0; skipped <= gap.most; skipped += 1) {
    const end = matchAt(sentence, phrase, at + skipped, step + 1);
    if (end !== null) return end;
    const next = sentence.words[at + skipped]?.text;
    if (next === undefined || !mayBeSkipped(next, gap.linksOnly)) return null;
  }
  return null;
}

function mayBeSkipped(text: string, linksOnly: boolean): boolean {
  if (CLAUSE_MARKS.has(text) || CLAUSE_OPENERS.has(text) || TOPIC_QUESTIONS.has(text)) return false;
  return !linksOnly || LINK_WORDS.has(text) || ADVERBS.has(text) || text.endsWith('ly');
}

/** Where any of the phrases stands in the sentence, from left to right. */
export function findPhrases(sentence: Sentence, list: readonly Phrase[]): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < sentence.words.length; at += 1) {
    for (const phrase of list) {
      const end = matchAt(sentence, phrase, at);
      if (end !== null && end > at) {
        found.push({ from: at, to: end });
        break;
      }
    }
  }
  return found;
}
