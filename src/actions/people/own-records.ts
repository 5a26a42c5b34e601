// Finds the record that a call is about, and refuses those of other people.

import { peopleProblems, talkProblems } from '#words/problems';
import { isMine, type Me } from '../../domain/ownership';
import { isTalkWith } from '../../domain/people/talk-with';
import type { Contact, ContactId, Interview, InterviewId } from '../../domain/records';
import { Problem } from '../../problem';
import { readContact } from '../../sheet/contacts';
import { readInterview } from '../../sheet/interviews';
import type { Table } from '../../sheet/table';
import type { ContactKey } from '../../sheet/tabs/contacts';
import type { InterviewKey } from '../../sheet/tabs/interviews';

/** @throws Problem where the contact is gone, or somebody else's */
export function ownContact(table: Table<ContactKey>, contactId: ContactId, me: Me): Contact {
  const contact = table.rows.map(readContact).find(({ id }) => id === contactId);
  if (!contact) {
    throw new Problem('row-missing', peopleProblems.contactGone);
  }
  if (!isMine(contact, me)) {
    throw new Problem('not-yours', peopleProblems.notYours);
  }
  return contact;
}

/** Whom a talk is with: by its ID, else by a name that only one of their contacts has. */
export function ownContactOf(
  table: Table<ContactKey>,
  interview: Interview,
  me: Me,
): Contact | undefined {
  const [first, second] = table.rows
    .map(readContact)
    .filter((one) => one.id !== '' && isMine(one, me) && isTalkWith(one, interview));
  return interview.contactId === '' && second ? undefined : first;
}

/** @throws Problem where the interview is gone, or somebody else's */
export function ownInterview(
  table: Table<InterviewKey>,
  interviewId: InterviewId,
  me: Me,
): Interview {
  const interview = table.rows.map(readInterview).find(({ id }) => id === interviewId);
  if (!interview) {
    throw new Problem('row-missing', talkProblems.gone);
  }
  if (!isMine(interview, me)) {
    throw new Problem('not-yours', talkProblems.notYours);
  }
  return interview;
}
