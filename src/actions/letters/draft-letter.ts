// Makes the Gmail draft of a letter and files what it was for: a request, a follow-up, a question.

import { doneWords } from '#words/done';
import { letterProblems } from '#words/problems';
import type { MadeDraft, SheetChange } from '../../calls';
import { sharedContacts } from '../../domain/group/shared-contacts';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import type { Me } from '../../domain/ownership';
import type { Contact } from '../../domain/records';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { readMember } from '../../sheet/group';
import { readTable } from '../../sheet/table';
import { GROUP } from '../../sheet/tabs/group';
import { checkLetterDraft, checkSentLetter } from '../check-input';
import { recall } from '../my-memory';
import { tellChange } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { makeOrFind, needDrafts } from '../talks/make-or-find';
import { whoAmI } from '../who-am-i';
import { findFiling } from './file-letter';
import { recipientOf } from './recipient';

/**
 * Creates one draft to the address that stands in the sheet. The key makes it safe to call again:
 * a draft that was made under it is found, not made a second time.
 */
export function createDraft(input: unknown): MadeDraft {
  const { key, subject, body, knowsOthers, ...purpose } = checkLetterDraft(input);
  const me = whoAmI();
  const writer = new SheetWriter();
  const to = withDocumentLock(() => {
    const { contact, contacts, write } = findFiling(purpose, me, new Date());
    const journal = recall().journal;
    const isRepeated = `request:${key}` in journal;
    if (purpose.use === 'Request' && !knowsOthers && !isRepeated)
      refuseIfAsked(contact, contacts, me);
    const recipient = recipientOf(contact);
    needDrafts();
    makeOrFind(journal, `request:${key}`, { to: recipient, subject, body });
    write(writer);
    return recipient;
  });
  const done = doneWords.draftFiled(to.name);
  return {
    url: draftsSearchUrl(me.email, to.email),
    change: tellChange(writer, purpose.contactId, done),
  };
}

/** Two members do not ask one person without knowing of each other. One read, in a group only. */
function refuseIfAsked({ id }: Contact, contacts: readonly Contact[], me: Me): void {
  if (!me.isInGroup) return;
  const members = readTable(openBook(), GROUP).rows.map(readMember);
  const shared = sharedContacts(members, contacts, me.email, (day) => day?.toISOString() ?? '');
  const asked = (shared.find((one) => one.contactId === id)?.others ?? []).filter(
    ({ askedOnLocal }) => askedOnLocal !== '',
  );
  if (asked.length === 0) return;
  const names = asked.map(({ memberName }) => memberName);
  throw new Problem('also-asked', letterProblems.alsoAsked(names));
}

/** Files a letter that went another way: from Gmail's own window, printed, on LinkedIn. */
export function markSent(input: unknown): SheetChange {
  const purpose = checkSentLetter(input);
  const me = whoAmI();
  const writer = new SheetWriter();
  const name = withDocumentLock(() => {
    const { contact, write } = findFiling(purpose, me, new Date());
    write(writer);
    return contact.name;
  });
  return tellChange(writer, purpose.contactId, doneWords.letterNoted(name));
}
