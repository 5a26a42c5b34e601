// Keeps a question of one's own in the Questions tab, so that later talks are offered it.
import * as v from 'valibot';
import {
  MOST_QUESTION_CHARACTERS,
  oneQuestion,
  questionKey,
} from '../../domain/questions/question-text';
import type { Question } from '../../domain/records';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { appendRows } from '../../sheet/append-rows';
import { questionCells, readQuestion } from '../../sheet/questions';
import { readTable } from '../../sheet/table';
import { QUESTIONS } from '../../sheet/tabs/questions';
import { check } from '../check-input';

const INPUT = v.object({
  question: v.pipe(
    v.string(),
    v.maxLength(MOST_QUESTION_CHARACTERS),
    v.transform(oneQuestion),
    v.minLength(1),
  ),
});

/** A question that is there already, however it is spelled, is given back and not added again. */
export function keepQuestion(input: unknown): Question {
  const { question: text } = check(INPUT, { question: input });
  const addedBy = myAddress();
  return withDocumentLock(() => {
    const table = readTable(openBook(), QUESTIONS);
    const key = questionKey(text);
    const known = table.rows.map(readQuestion).find((one) => questionKey(one.text) === key);
    if (known) return known;
    const question: Question = { text, topic: '', kind: 'Own', inUse: true, addedBy };
    appendRows(table, [questionCells(question)]);
    return question;
  });
}
