// Makes the Gmail draft of a letter and files what it was for: a request, a follow-up, a question.
import type { MadeDraft, SheetChange } from '../calls';
import { type Journal, judge } from '../domain/draft-journal';
import { draftsSearchUrl } from '../domain/mail/compose-link';
import { readAddress } from '../domain/mail/email-address';
import { withDocumentLock } from '../google/document-lock';
import { canDraft, type DraftOutcome, findDraftsTo } from '../google/gmail-drafts';
import { myAddress } from '../google/person';
import { Problem } from '../problem';
import { checkLetterDraft, checkSentLetter } from './check-input';
import { draftOnce } from './draft-once';
import { findFiling } from './file-letter';
import { recall, rememberJournal } from './my-memory';
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
    const address = readAddress(contact.email);
    if (!address.ok) throw new Problem('bad-email', address.problem);
    if (!canDraft()) throw new Problem('no-permission', NOT_ALLOWED);
    const recipient = { name: contact.name, email: address.email };
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
