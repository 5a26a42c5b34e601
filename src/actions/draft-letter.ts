// Makes the Gmail draft of a letter and files what it was for: a request, a follow-up, a question.
import type { MadeDraft, SheetChange } from '../calls';
import { draftsSearchUrl } from '../domain/mail/compose-link';
import { withDocumentLock } from '../google/document-lock';
import { myAddress } from '../google/person';
import { checkLetterDraft, checkSentLetter } from './check-input';
import { findFiling } from './file-letter';
import { makeOrFind, needDrafts } from './make-or-find';
import { recall } from './my-memory';
import { recipientOf } from './recipient';
import { SheetWriter } from './sheet-writer';
import { tellChange } from './tell-change';

/**
 * Creates one draft to the address that stands in the sheet. The key makes it safe to call again:
 * a draft that was made under it is found, not made a second time.
 */
export function createDraft(input: unknown): MadeDraft {
  const { key, subject, body, ...purpose } = checkLetterDraft(input);
  const me = myAddress();
  const writer = new SheetWriter();
  const to = withDocumentLock(() => {
    const { contact, write } = findFiling(purpose, me, new Date());
    const recipient = recipientOf(contact);
    needDrafts();
    makeOrFind(recall().journal, `request:${key}`, { to: recipient, subject, body });
    write(writer);
    return recipient;
  });
  const done = `The draft to ${to.name} is filed. Undo leaves the draft in Gmail.`;
  return {
    url: draftsSearchUrl(me, to.email),
    change: tellChange(writer, purpose.contactId, done),
  };
}

/** Files a letter that went another way: from Gmail's own window, printed, on LinkedIn. */
export function markSent(input: unknown): SheetChange {
  const purpose = checkSentLetter(input);
  const me = myAddress();
  const writer = new SheetWriter();
  const name = withDocumentLock(() => {
    const { contact, write } = findFiling(purpose, me, new Date());
    write(writer);
    return contact.name;
  });
  return tellChange(writer, purpose.contactId, `Your letter to ${name} is noted.`);
}
