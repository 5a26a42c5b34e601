// Everything that the sheet knows of the person's own contacts, to take it elsewhere.
import type { ExportedPerson } from '../calls';
import type { Contact } from '../domain/records';
import { isMine } from '../domain/thank-you-plan';
import { openBook } from '../google/book';
import { myAddress } from '../google/person';
import { toLocalDate } from '../google/time';
import { readContact } from '../sheet/contacts';
import { readTable } from '../sheet/table';
import { CONTACTS } from '../sheet/tabs/contacts';

/** One read, however many people; other people's rows stay where they are. */
export function exportPeople(): readonly ExportedPerson[] {
  const me = myAddress();
  const book = openBook();
  const timeZone = book.getSpreadsheetTimeZone();
  return readTable(book, CONTACTS)
    .rows.map(readContact)
    .filter((contact) => isMine(contact, me))
    .map((contact) => exported(contact, timeZone));
}

function exported(contact: Contact, timeZone: string): ExportedPerson {
  const { name, email, phone, title, organization, field, kind, association } = contact;
  const { introducedBy, linkedIn, notes, stage, mayMention, hasBusinessCard } = contact;
  return {
    ...{ name, email, phone, title, organization, field, kind, association },
    ...{ introducedBy, linkedIn, notes, stage, mayMention, hasBusinessCard },
    askedOnLocal: toLocalDate(contact.askedOn, timeZone),
    lastContactOnLocal: toLocalDate(contact.lastContactOn, timeZone),
  };
}
