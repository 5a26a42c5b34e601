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

/**
 * Where the résumé was asked for, what is said of it between two marks asks for nothing: blanks. A
 * colon goes on with it ("you asked for my résumé: it is attached"), unless a question follows.
 */
export function withoutResumes(text: string): string {
  return text
    .split(/(?<=[.,;!?\n])|(?<=:)(?=[^.!\n]{0,100}\?)/u)
    .map((part) => (findResumes(part).length === 0 ? part : ' '.repeat(part.length)))
    .join('');
}
