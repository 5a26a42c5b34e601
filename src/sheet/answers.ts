// Rows of the Answers tab as records.
import type { AnsweredQuestion, ContactId, InterviewId } from '../domain/records';
import { cellDate, cellText } from './cell';
import type { Row } from './table';
import type { AnswerKey } from './tabs/answers';

export function readAnswer({ cells }: Row<AnswerKey>): AnsweredQuestion {
  return {
    interviewId: cellText(cells.interviewId) as InterviewId | '',
    contactId: cellText(cells.contactId) as ContactId | '',
    contactName: cellText(cells.contactName),
    askedOn: cellDate(cells.askedOn),
    question: cellText(cells.question),
    answer: cellText(cells.answer),
    owner: cellText(cells.owner).toLowerCase(),
  };
}
