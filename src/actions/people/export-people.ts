// Everything that the sheet knows of the person's own contacts, to take it elsewhere.
import type { ExportedPerson } from '../../calls';
import { isMine } from '../../domain/ownership';
import type { Contact } from '../../domain/records';
import { toLocalDate } from '../../google/time';
import { readContact } from '../../sheet/contacts';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { OwnTables } from '../just-me/own-tables';
import { whoAmI } from '../who-am-i';

/** One read, however many people; other people's rows stay where they are. */
export function exportPeople(): readonly ExportedPerson[] {
  const me = whoAmI();
  const tables = new OwnTables(me);
  const timeZone = tables.book.getSpreadsheetTimeZone();
  return tables
    .read(CONTACTS)
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
