// Small measures of a letter's wording that several rules share.
import { FIRST_PERSON, SECOND_PERSON } from '#language/persons';
import type { Finding, Level, Span } from './finding';
import type { Word } from './words';
import { splitWords } from './words';

const SENTENCE_ENDS = new Set(['.', '?', '!', '¶']);

/** Words about the writer and about the reader. */
export function countPersons(text: string): { readonly writer: number; readonly reader: number } {
  const words = splitWords(text);
  return {
    writer: words.filter((word) => FIRST_PERSON.has(word.text)).length,
    reader: words.filter((word) => SECOND_PERSON.has(word.text)).length,
  };
}

/** Sentences with at least one word in them, each with its end mark. */
export function sentencesOf(text: string): Span[] {
  return sentenceWords(splitWords(text)).map((words) => ({
    start: words[0]?.start ?? 0,
    end: words[words.length - 1]?.end ?? 0,
  }));
}

/** The words of each sentence, with the mark that ends it. */
export function sentenceWords(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let sentence: Word[] = [];
  for (const word of words) {
    if (word.text !== '¶') sentence.push(word);
    if (!SENTENCE_ENDS.has(word.text) || (word.isQuoted && word.text !== '¶')) continue;
    if (sentence.some((one) => /[\p{L}\p{N}]/u.test(one.text))) sentences.push(sentence);
    sentence = [];
  }
  if (sentence.some((one) => /[\p{L}\p{N}]/u.test(one.text))) sentences.push(sentence);
  return sentences;
}

/** The same span counted from the start of the whole text. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** A finding on the body of a letter, with one sentence for each way that it can turn out. */
export function bodyFinding(
  rule: string,
  level: Level,
  isKept: boolean,
  messages: { readonly kept: string; readonly broken: string },
  span: Span | null = null,
): Finding {
  return {
    rule,
    level,
    isKept,
    message: isKept ? messages.kept : messages.broken,
    part: 'body',
    span,
  };
}
