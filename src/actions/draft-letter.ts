// Makes the Gmail draft of a letter and files what it was for: a request, a follow-up, a question.
import type { MadeDraft, SheetChange } from '../calls';
import { draftsSearchUrl } from '../domain/mail/compose-link';
import { readAddress } from '../domain/mail/email-address';
import type { Contact, ContactId, TemplateUse } from '../domain/records';
import { openBook } from '../google/book';
import { withDocumentLock } from '../google/document-lock';
import { myAddress } from '../google/person';
import { Problem } from '../problem';
import { readTable, type Table } from '../sheet/table';
import { CONTACTS, type ContactKey } from '../sheet/tabs/contacts';
import type { Changes } from '../sheet/write-rows';
import { checkLetterDraft, checkSentLetter } from './check-input';
import { makeOrFind, needDrafts } from './make-or-find';
import { recall } from './my-memory';
import { ownContact } from './own-records';
import { SheetWriter } from './sheet-writer';
import { tellChange } from './tell-change';

/**
 * Creates one draft to the address that stands in the sheet. The key makes it safe to call again:
 * a draft that was made under it is found, not made a second time.
 */
export function createDraft(input: unknown): MadeDraft {
  const { key, contactId, use, aboutId, subject, body } = checkLetterDraft(input);
  const me = myAddress();
  const writer = new SheetWriter();
  const to = withDocumentLock(() => {
    const table = readTable(openBook(), CONTACTS);
    const contact = ownContact(table, contactId, me);
    const address = readAddress(contact.email);
    if (!address.ok) throw new Problem('bad-email', address.problem);
    needDrafts();
    const letter = { to: { name: contact.name, email: address.email }, subject, body };
    makeOrFind(recall().journal, `request:${key}`, letter);
    file(writer, table, contact, use, aboutId, me);
    return { name: contact.name, email: address.email };
  });
  const done = `The draft to ${to.name} is filed. Undo leaves the draft in Gmail.`;
  return { url: draftsSearchUrl(me, to.email), change: tellChange(writer, contactId, done) };
}

/** Files a letter that went another way: from Gmail's own window, printed, on LinkedIn. */
export function markSent(input: unknown): SheetChange {
  const { contactId, use, aboutId } = checkSentLetter(input);
  const me = myAddress();
  const writer = new SheetWriter();
  const name = withDocumentLock(() => {
    const table = readTable(openBook(), CONTACTS);
    const contact = ownContact(table, contactId, me);
    file(writer, table, contact, use, aboutId, me);
    return contact.name;
  });
  return tellChange(writer, contactId, `Your letter to ${name} is noted.`);
}

/** What the sheet says once the letter is on its way. */
function file(
  writer: SheetWriter,
  table: Table<ContactKey>,
  contact: Contact,
  use: TemplateUse,
  aboutId: ContactId | '',
  me: string,
): void {
  writer.update(table, contact.id, filedCells(use, contact, new Date()));
  if (use === 'Thanks to the introducer' && aboutId !== '') {
    const about = ownContact(table, aboutId, me);
    writer.update(table, about.id, { introducerTold: true });
  }
}

/** The day is filed with its hour: what is asked after noon counts from the next business day. */
function filedCells(use: TemplateUse, { stage }: Contact, now: Date): Changes<ContactKey> {
  switch (use) {
    case 'Request':
    case 'Help request':
      return stage === 'To ask'
        ? { stage: 'Asked', askedOn: now, lastContact: now }
        : { askedOn: now, lastContact: now };
    case 'Nudge':
      return { followedUpOn: now, lastContact: now };
    default:
      return { lastContact: now };
  }
}
