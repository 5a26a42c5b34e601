// The letters and questions that a new Spanish sheet has, in place of the English ones.
import type { PageData } from '../../src/calls';
import * as english from '../../src/words/en/letters-help';
import * as englishNotes from '../../src/words/en/letters-notes';
import * as englishRequests from '../../src/words/en/letters-requests';
import * as englishThanks from '../../src/words/en/letters-thanks';
import * as englishQuestions from '../../src/words/en/questions-list';
import * as spanish from '../../src/words/es/letters-help';
import * as spanishNotes from '../../src/words/es/letters-notes';
import * as spanishRequests from '../../src/words/es/letters-requests';
import * as spanishThanks from '../../src/words/es/letters-thanks';
import * as spanishQuestions from '../../src/words/es/questions-list';

const WORDS = new Map<string, string>();
function pair(here: unknown, there: unknown): void {
  if (typeof here === 'string' && typeof there === 'string') WORDS.set(here, there);
  else if (typeof here === 'object' && here !== null)
    for (const [key, part] of Object.entries(here))
      pair(part, (there as Record<string, unknown> | undefined)?.[key]);
}
pair(
  [english, englishNotes, englishRequests, englishThanks, englishQuestions],
  [spanish, spanishNotes, spanishRequests, spanishThanks, spanishQuestions],
);

const withWords = <T extends object>(record: T): T =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      key === 'use' || key === 'kind' ? value : (WORDS.get(value) ?? value),
    ]),
  ) as T;

export const inSpanish = (data: PageData): PageData => ({
  ...data,
  templates: data.templates.map(withWords),
  questions: data.questions.map(withWords),
});
