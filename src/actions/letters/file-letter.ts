// What the sheet says once a letter is on its way: the day, the stage, and what the letter settles
// for others. All records are found before anything is written or drafted.
import { nextTalk } from '../../domain/letters/which-talk';
import { isMine, type Me } from '../../domain/ownership';
import { isTalkWith } from '../../domain/people/talk-with';
import type { Contact, ContactId, Interview, TemplateUse } from '../../domain/records';
import { readContact } from '../../sheet/contacts';
import { readInterview } from '../../sheet/interviews';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { OwnTables } from '../just-me/own-tables';
import { ownContact } from '../people/own-records';
import type { SheetWriter } from '../sheet-writer';

export interface LetterFiling {
  readonly contact: Contact;
  /** Everybody's, as they stand in the sheet. */
  readonly contacts: readonly Contact[];
  readonly write: (writer: SheetWriter) => void;
}

export interface LetterPurpose {
  readonly contactId: ContactId;
  readonly use: TemplateUse;
  readonly aboutId: ContactId | '';
}

/**
 * Finds what one letter changes in the sheet. To be used under the document lock.
 * @throws Problem where a record is gone, or somebody else's
 */
export function findFiling(letter: LetterPurpose, me: Me, now: Date): LetterFiling {
  const { use, aboutId } = letter;
  const tables = new OwnTables(me);
  const contacts = tables.read(CONTACTS);
  const contact = ownContact(contacts, letter.contactId, me);
  const told =
    use === 'Thanks to the introducer' && aboutId !== '' ? ownContact(contacts, aboutId, me) : null;
  const interviews = use === 'Confirmation' ? tables.read(INTERVIEWS) : null;
  const planned = (interviews?.rows ?? [])
    .map(readInterview)
    .filter((talk) => isMine(talk, me) && isTalkWith(contact, talk));
  const talk = nextTalk(planned, startOf, now.toISOString());
  return {
    contact,
    contacts: contacts.rows.map(readContact),
    write(writer) {
      writer.update(contacts, contact.id, filedCells(use, contact, now));
      if (told !== null) writer.update(contacts, told.id, { introducerTold: true });
      if (interviews !== null && talk !== null && talk.id !== '') {
        writer.update(interviews, talk.id, { confirmed: true });
      }
    },
  };
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
    case 'Keeping in touch':
      return stage === 'Thanked'
        ? { stage: 'Keeping in touch', lastContact: now }
        : { lastContact: now };
    default:
      return { lastContact: now };
  }
}

const startOf = ({ startsAt }: Interview) => startsAt?.toISOString() ?? '';
