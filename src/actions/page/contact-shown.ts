// The contact whom the page shows in full: named by ID, or by the row that is selected in the sheet.
import { peopleProblems } from '#words/problems';
import type { ContactDetail } from '../../calls';
import { mayShow } from '../../domain/ownership';
import { sameName } from '../../domain/people/same-name';
import type { Contact, ContactId } from '../../domain/records';
import { selectedRow } from '../../google/book';
import { Problem } from '../../problem';
import { cellText } from '../../sheet/cell';
import { OVERVIEW_NAME } from '../../sheet/overview';
import { GROUP_TABS, TABS } from '../../sheet/tabs';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import { contactDetail, type Viewer } from './describe';
import type { SheetReading } from './read-sheet';

/** @throws Problem `row-missing` where the contact is not in the sheet any more, `not-yours` where it is another's */
export function detailOf(
  contactId: ContactId,
  reading: SheetReading,
  viewer: Viewer,
): ContactDetail {
  const place = reading.contacts.find(({ record }) => record.id === contactId);
  if (!place) {
    throw new Problem('row-missing', peopleProblems.contactGone);
  }
  if (!mayShow(place.record, viewer.me)) {
    throw new Problem('not-yours', peopleProblems.someoneElses);
  }
  const all = {
    contacts: () => reading.contacts.map(({ record }) => record),
    interviews: () => reading.interviews.map(({ record }) => record),
    answers: () => reading.answers,
  };
  return contactDetail(place.record, place.rowNumber, all, viewer);
}

const OWN_TABS: ReadonlySet<string> = new Set(
  [...TABS, ...GROUP_TABS].map(({ name }) => name).concat(OVERVIEW_NAME),
);

/** The contact of the selected row, in Contacts, in Interviews, or in one's own tab; null elsewhere. */
export function selectedContact(reading: SheetReading, viewer: Viewer): ContactDetail | null {
  const row = selectedRow();
  const contact =
    row?.tab === CONTACTS.name
      ? reading.contacts.find((one) => one.rowNumber === row.rowNumber)?.record
      : row?.tab === INTERVIEWS.name
        ? contactOfInterview(row.rowNumber, reading, viewer)
        : row && reading.group && !OWN_TABS.has(row.tab)
          ? contactWithId(row.firstCell(), reading)
          : undefined;
  // Without an ID (the sheet was locked) the page could not name the contact to the server.
  const isShown = contact && contact.id !== '' && mayShow(contact, viewer.me);
  return isShown ? detailOf(contact.id, reading, viewer) : null;
}

function contactOfInterview(
  rowNumber: number,
  { interviews, contacts }: SheetReading,
  viewer: Viewer,
): Contact | undefined {
  const interview = interviews.find((one) => one.rowNumber === rowNumber)?.record;
  if (!interview) return undefined;
  return contacts.find(({ record }) =>
    interview.contactId === ''
      ? sameName(record.name, interview.contactName) && mayShow(record, viewer.me)
      : record.id === interview.contactId,
  )?.record;
}

/** A tab with a member's own people has their IDs in its first column. */
function contactWithId(cell: unknown, { contacts }: SheetReading): Contact | undefined {
  const id = cellText(cell);
  return id === '' ? undefined : contacts.find(({ record }) => record.id === id)?.record;
}
