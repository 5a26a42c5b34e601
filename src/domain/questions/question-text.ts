// Questions as text: one a line in a cell, and when two of them are the same question.
import { cleanLine } from '../people/clean-text';
import { foldWords } from '../people/fold-text';

/** Long enough for any question that can be asked aloud in one breath. */
export const MOST_QUESTION_CHARACTERS = 300;

/** What people put in front of lines by hand: "1.", "2)", "-", "•". */
const LIST_MARK = /^\s*(?:(?:[-–—•*·]|\d{1,2}[.)])\s+)+/;

/** Equal for questions that differ only in case, punctuation, spacing or accents. */
export function questionKey(text: string): string {
  return foldWords(text) || text.trim();
}

/** The questions in a cell, without numbers or dashes in front, each once. */
export function questionLines(cell: string): string[] {
  const byKey = new Map<string, string>();
  for (const line of cell.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const text = oneQuestion(line.replace(LIST_MARK, ''));
    const key = questionKey(text);
    if (text !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()];
}

/** One question as it is kept: a single clean line. */
export function oneQuestion(text: string): string {
  return cleanLine(text, MOST_QUESTION_CHARACTERS);
}
