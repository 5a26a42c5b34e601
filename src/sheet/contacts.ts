// Rows of the Contacts tab as records, and back.
import { keyOf } from '../domain/choice-labels';
import {
  type Contact,
  type ContactId,
  KINDS,
  MENTION_PERMISSIONS,
  type NewPerson,
  STAGES,
} from '../domain/records';
import { cellChecked, cellChoice, cellDate, cellText } from './cell';
import type { Row } from './table';
import type { ContactKey } from './tabs/contacts';
import type { Changes } from './write-rows';

export function readContact({ cells, privacy = '' }: Row<ContactKey>): Contact {
  return {
    id: cellText(cells.id) as ContactId,
    name: cellText(cells.name),
    email: cellText(cells.email),
    phone: cellText(cells.phone),
    title: cellText(cells.title),
    organization: cellText(cells.organization),
    field: cellText(cells.field),
    kind: cellText(cells.kind),
    association: cellText(cells.association),
    introducedBy: cellText(cells.introducedBy),
    isIntroducerTold: cellChecked(cells.introducerTold),
    mayMention: cellChoice(cells.mayMention, MENTION_PERMISSIONS, 'Not asked'),
    stage: cellChoice(cells.stage, STAGES, 'To ask'),
    askedOn: cellDate(cells.askedOn),
    followedUpOn: cellDate(cells.followedUpOn),
    lastContactOn: cellDate(cells.lastContact),
    nextStep: cellText(cells.nextStep),
    nextStepOn: cellDate(cells.nextStepOn),
    hasBusinessCard: cellChecked(cells.businessCard),
    linkedIn: cellText(cells.linkedIn),
    notes: cellText(cells.notes),
    putOff: cellText(cells.putOff),
    owner: cellText(cells.owner).toLowerCase(),
    privacy,
  };
}

/** The cells of a person who is not yet asked. */
export function newContactCells(
  id: ContactId,
  person: NewPerson,
  owner: string,
): Changes<ContactKey> & { readonly id: ContactId } {
  return {
    id,
    name: person.name,
    email: person.email,
    phone: person.phone,
    title: person.title,
    organization: person.organization,
    field: person.field,
    kind: cellChoice(keyOf(person.kind), ['', ...KINDS], ''),
    association: person.association,
    introducedBy: person.introducedBy,
    mayMention: 'Not asked',
    stage: 'To ask',
    linkedIn: person.linkedIn,
    notes: person.notes,
    owner,
  };
}
