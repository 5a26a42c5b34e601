// Finds where a letter hands over or offers a résumé.
import type { Span } from './finding';
import { splitWords } from './words';

const PAPERS = new Set('resume resumes cv cvs'.split(' '));

/** Every mention of a résumé or CV, in any spelling. */
export function findResumes(text: string): Span[] {
  return splitWords(text)
    .filter((word) => PAPERS.has(word.text) && word.end > word.start)
    .map((word) => ({ start: word.start, end: word.end }));
}

/** Blanks in their place: where the résumé was asked for, speaking of it asks for nothing. */
export function withoutResumes(text: string): string {
  return findResumes(text).reduce(
    (rest, span) =>
      rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end),
    text,
  );
}
