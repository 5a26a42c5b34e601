// Makes the Gmail draft of a request and files it: the contact is asked, and when.
import type { ContactDetail, MadeDraft } from '../calls';
import { type Journal, judge } from '../domain/draft-journal';
import { draftsSearchUrl } from '../domain/mail/compose-link';
import { readAddress } from '../domain/mail/email-address';
import type { Contact, ContactId } from '../domain/records';
import { isMine } from '../domain/thank-you-plan';
import { openBook } from '../google/book';
import { withDocumentLock } from '../google/document-lock';
import { canDraft, type DraftOutcome, findDraftsTo } from '../google/gmail-drafts';
import { myAddress } from '../google/person';
import { Problem } from '../problem';
import { readContact } from '../sheet/contacts';
import { readTable, type Table } from '../sheet/table';
import { CONTACTS, type ContactKey } from '../sheet/tabs';
import { type Changes, updateRows } from '../sheet/write-rows';
import { checkRequestDraft } from './check-input';
import { draftOnce } from './draft-once';
import { recall, rememberJournal } from './my-memory';
import { detailOf, look } from './read-page';

/**
 * Creates one draft to the address that stands in the sheet. The key makes it safe to call again:
 * a draft that was made under it is found, not made a second time.
 */
export function createRequestDraft(input: unknown): MadeDraft {
  const { key, contactId, subject, body } = checkRequestDraft(input);
  const me = myAddress();
  const email = withDocumentLock(() => {
    const table = readTable(openBook(), CONTACTS);
    const contact = ownContact(table, contactId, me);
    const address = readAddress(contact.email);
    if (!address.ok) throw new Problem('bad-email', address.problem);
    if (!canDraft()) throw new Problem('no-permission', NOT_ALLOWED);
    const letter = { to: { name: contact.name, email: address.email }, subject, body };
    makeOrFind(recall().journal, `request:${key}`, letter);
    updateRows(table.sheet, CONTACTS, new Map([[contactId, askedCells(contact)]]));
    return address.email;
  });
  const { reading, viewer } = look();
  return { url: draftsSearchUrl(me, email), contact: detailOf(contactId, reading, viewer) };
}

/** Files that the person asked by another way: from Gmail's own window, by letter, on LinkedIn. */
export function markAsked(contactId: ContactId): ContactDetail {
  const me = myAddress();
  withDocumentLock(() => {
    const table = readTable(openBook(), CONTACTS);
    const contact = ownContact(table, contactId, me);
    updateRows(table.sheet, CONTACTS, new Map([[contactId, askedCells(contact)]]));
  });
  const { reading, viewer } = look();
  return detailOf(contactId, reading, viewer);
}

/** @throws Problem where the contact is gone, or somebody else's */
export function ownContact(table: Table<ContactKey>, contactId: ContactId, me: string): Contact {
  const contact = table.rows.map(readContact).find(({ id }) => id === contactId);
  if (!contact) {
    throw new Problem('row-missing', 'This contact is not in the sheet any more. Choose another.');
  }
  if (!isMine(contact, me)) {
    throw new Problem(
      'not-yours',
      'This contact belongs to somebody else in the group, so only they can do this.',
    );
  }
  return contact;
}

/** The day is filed with its hour: what is asked after noon counts from the next business day. */
function askedCells({ stage }: Contact): Changes<ContactKey> {
  return stage === 'To ask' ? { stage: 'Asked', askedOn: new Date() } : { askedOn: new Date() };
}

function makeOrFind(
  journal: Journal,
  key: string,
  letter: { to: { name: string; email: string }; subject: string; body: string },
): void {
  const now = new Date();
  const entry = journal[key];
  if (entry?.draftId) return;
  if (entry) {
    const verdict = judge(entry, key, findDraftsTo(entry.to), now);
    if (verdict.kind !== 'found') throw new Problem('maybe-drafted', MAYBE_DRAFTED);
    return;
  }
  const made = draftOnce(journal, key, letter, now);
  rememberJournal(made.journal);
  refuse(made.outcome);
}

function refuse(outcome: DraftOutcome): void {
  if (outcome.kind === 'unknown') throw new Problem('maybe-drafted', MAYBE_DRAFTED);
  if (outcome.kind === 'made') return;
  throw {
    letter: new Problem(
      'bad-email',
      'Gmail refused this letter. Check the e-mail address of the contact.',
    ),
    permission: new Problem('no-permission', NOT_ALLOWED),
    quota: new Problem(
      'google',
      'Gmail’s daily allowance is used up. Use Open in Gmail, or try again tomorrow.',
    ),
  }[outcome.reason];
}

const NOT_ALLOWED =
  'Gmail drafts are not allowed yet. Open this view from the menu again and tick the permission for drafts, or use Open in Gmail, which needs none.';
const MAYBE_DRAFTED =
  'Google failed while the draft was made. Look into your Gmail drafts: if it is not there, close this view, open it again and repeat.';
