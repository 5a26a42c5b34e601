// What the person says of one thank-you note: sent, not wanted, or to be drafted (again).
import type { ThankYouStatus } from '../calls';
import { isMine } from '../domain/thank-you-plan';
import { openBook } from '../google/book';
import { withDocumentLock } from '../google/document-lock';
import { myAddress } from '../google/person';
import { Problem } from '../problem';
import { readContact } from '../sheet/contacts';
import { readInterview } from '../sheet/interviews';
import { readTable } from '../sheet/table';
import { CONTACTS, INTERVIEWS } from '../sheet/tabs';
import { updateRows } from '../sheet/write-rows';
import { checkMark } from './check-input';
import { readThankYouStatus } from './read-page';

export function markThankYou(interviewId: unknown, markedState: unknown): ThankYouStatus {
  const { id, state } = checkMark(interviewId, markedState);
  const me = myAddress();
  withDocumentLock(() => {
    const book = openBook();
    const table = readTable(book, INTERVIEWS);
    const interview = table.rows.map(readInterview).find((one) => one.id === id);
    if (!interview)
      throw new Problem('row-missing', 'This interview is not in the sheet any more.');
    if (!isMine(interview, me)) {
      throw new Problem('not-yours', 'This interview belongs to somebody else in the group.');
    }
    const redraft = state === 'Due' ? { draft: null, draftId: null } : {};
    updateRows(
      table.sheet,
      INTERVIEWS,
      new Map([[id, { thankYou: state, problem: null, ...redraft }]]),
    );
    if (state !== 'Sent' || interview.contactId === '') return;
    const contacts = readTable(book, CONTACTS);
    const contact = contacts.rows.map(readContact).find((one) => one.id === interview.contactId);
    if (contact?.stage === 'Met' && isMine(contact, me)) {
      updateRows(contacts.sheet, CONTACTS, new Map([[contact.id, { stage: 'Thanked' }]]));
    }
  });
  return readThankYouStatus();
}
