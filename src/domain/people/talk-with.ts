// Whom a talk is with.
import type { Contact, Interview } from '../records';
import { sameName } from './same-name';

/** By the ID that the talk names; a row typed by hand may name the contact only. */
export function isTalkWith(
  contact: Pick<Contact, 'id' | 'name'>,
  { contactId, contactName }: Pick<Interview, 'contactId' | 'contactName'>,
): boolean {
  if (contactId !== '') return contactId === contact.id;
  return contactName !== '' && sameName(contactName, contact.name);
}
