// Finds where a letter hands over or offers a résumé.
import { PAPERS } from '#language/papers';
import type { Span } from './finding';
import { splitWords } from './words';

/** Every mention of a résumé or CV, in any spelling. */
export function findResumes(text: string): Span[] {
  const words = splitWords(text);
  return words.flatMap((word, at) => {
    const paper = PAPERS.find((parts) =>
      parts.every((part, offset) => words[at + offset]?.text === part),
    );
    const last = paper && words[at + paper.length - 1];
    return last ? [{ start: word.start, end: last.end }] : [];
  });
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
