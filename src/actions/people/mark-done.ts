// Notes what the person did without a letter of this add-on: a call, a word in the corridor, a no.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import type { SheetChange } from '../../calls';
import { isMine, type Me } from '../../domain/ownership';
import { sameName } from '../../domain/people/same-name';
import type { Contact, ContactId, InterviewId } from '../../domain/records';
import { withDocumentLock } from '../../google/locks';
import { readContact } from '../../sheet/contacts';
import { columnNumber, type Table } from '../../sheet/table';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { check } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { tellChange } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';
import { ownContact, ownContactOf, ownInterview } from './own-records';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const interviewId = v.pipe(
  id,
  v.transform((text) => text as InterviewId),
);
const contactId = v.pipe(
  id,
  v.transform((text) => text as ContactId),
);
const MARK = v.variant('kind', [
  v.object({ kind: v.picklist(['confirmed', 'resume-sent']), interviewId }),
  v.object({
    kind: v.picklist(['introducer-told', 'in-touch', 'declined', 'next-step-done']),
    contactId,
  }),
]);

export function markDone(input: unknown): SheetChange {
  const mark = check(MARK, input);
  const me = whoAmI();
  const writer = new SheetWriter();
  const done = withDocumentLock(() => {
    const work: Work = { writer, tables: new OwnTables(me), me, now: new Date() };
    return 'interviewId' in mark
      ? markTalk(work, mark.kind, mark.interviewId)
      : markContact(work, mark.kind, mark.contactId);
  });
  return tellChange(writer, 'contactId' in mark ? mark.contactId : null, done);
}

interface Work {
  readonly writer: SheetWriter;
  readonly tables: OwnTables;
  readonly me: Me;
  readonly now: Date;
}

function markTalk(
  { writer, tables, me, now }: Work,
  kind: 'confirmed' | 'resume-sent',
  talkId: InterviewId,
): string {
  const table = tables.read(INTERVIEWS);
  const interview = ownInterview(table, talkId, me);
  const cells: Changes<InterviewKey> =
    kind === 'confirmed' ? { confirmed: true } : { resume: 'Sent' };
  const contacts = tables.read(CONTACTS);
  writer.update(table, talkId, cells);
  const person = ownContactOf(contacts, interview, me);
  // Either way one was in touch.
  if (person) writer.update(contacts, person.id, { lastContact: now });
  const name = person?.name || interview.contactName;
  return kind === 'confirmed' ? doneWords.confirmed(name) : doneWords.resumeSent(name);
}

function markContact(
  { writer, tables, me, now }: Work,
  kind: 'introducer-told' | 'in-touch' | 'declined' | 'next-step-done',
  id: ContactId,
): string {
  const table = tables.read(CONTACTS);
  const contact = ownContact(table, id, me);
  switch (kind) {
    case 'introducer-told': {
      columnNumber(CONTACTS, table.columnNumbers, 'introducedBy');
      writer.update(table, id, { introducerTold: true });
      const isIntroducer = (one: Contact) =>
        one.id !== id && contact.introducedBy !== '' && sameName(one.name, contact.introducedBy);
      const introducer = mineWith(table, me, isIntroducer);
      if (introducer) writer.update(table, introducer.id, { lastContact: now });
      return doneWords.introducerTold(contact.introducedBy, contact.name);
    }
    case 'in-touch':
      writer.update(table, id, {
        ...(contact.stage === 'Thanked' ? { stage: 'Keeping in touch' } : {}),
        lastContact: now,
      });
      return doneWords.inTouch(contact.name);
    case 'declined':
      writer.update(table, id, { stage: 'Declined', lastContact: now });
      return doneWords.declined(contact.name);
    case 'next-step-done':
      writer.update(table, id, { nextStep: null, nextStepOn: null });
      return doneWords.nextStepDone(contact.name);
  }
}

function mineWith(
  table: Table<ContactKey>,
  me: Me,
  isWanted: (contact: Contact) => boolean,
): Contact | undefined {
  return table.rows.map(readContact).find((one) => isMine(one, me) && isWanted(one));
}
