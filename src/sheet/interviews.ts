// Rows of the Interviews tab as records.
import {
  type ContactId,
  type Interview,
  type InterviewId,
  RESUME_STATES,
  THANK_YOU_STATES,
} from '../domain/records';
import { cellChecked, cellChoice, cellDate, cellNumber, cellText } from './cell';
import type { Row } from './table';
import type { InterviewKey } from './tabs/interviews';

/** What an interview takes where nothing is said: the usual promise. */
export const USUAL_MINUTES = 20;

export function readInterview({ cells }: Row<InterviewKey>): Interview {
  const state = cellText(cells.thankYou);
  return {
    id: cellText(cells.id) as InterviewId,
    contactId: cellText(cells.contactId) as ContactId | '',
    contactName: cellText(cells.contactName),
    purpose: cellText(cells.purpose),
    about: cellText(cells.about),
    startsAt: cellDate(cells.startsAt),
    minutes: Math.max(0, cellNumber(cells.minutes, USUAL_MINUTES)),
    where: cellText(cells.where),
    isConfirmed: cellChecked(cells.confirmed),
    questions: cellText(cells.questions),
    learned: cellText(cells.learned),
    helpReceived: cellText(cells.helpReceived),
    resume: cellChoice(cells.resume, RESUME_STATES, 'Not asked'),
    // A word that is none of ours is a person's own: hands off, like a note that is not wanted.
    thankYou: state === '' ? 'Not due' : cellChoice(state, THANK_YOU_STATES, 'Skipped'),
    thankYouDue: cellDate(cells.thankYouDue),
    thankedOn: cellDate(cells.thankedOn),
    problem: cellText(cells.problem),
    draftId: cellText(cells.draftId),
    owner: cellText(cells.owner).toLowerCase(),
  };
}

/** A filled date cell that holds no date: "next Tuesday", typed as text. */
export function hasUnreadableStart({ cells }: Row<InterviewKey>): boolean {
  return cells.startsAt !== '' && cellDate(cells.startsAt) === null;
}
