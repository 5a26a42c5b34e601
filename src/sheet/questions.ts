// Rows of the Questions tab as records, and back.
import { QUESTION_KINDS, type Question } from '../domain/records';
import { cellChecked, cellChoice, cellText } from './cell';
import type { Row } from './table';
import type { QuestionKey } from './tabs/questions';
import type { Changes } from './write-rows';

export function readQuestion({ cells }: Row<QuestionKey>): Question {
  return {
    text: cellText(cells.text),
    topic: cellText(cells.topic),
    kind: cellChoice(cells.kind, QUESTION_KINDS, 'Own'),
    // A question typed by hand has no tick yet: who adds one means to ask it.
    inUse: cells.inUse === '' || cellChecked(cells.inUse),
    addedBy: cellText(cells.addedBy),
  };
}

export function questionCells(question: Question): Changes<QuestionKey> {
  return { ...question };
}
