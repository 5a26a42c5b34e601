// The data of a view: all of it, so that the page needs no further call before it is useful.
import type {
  ContactDetail,
  PageData,
  Selection,
  TargetLine,
  ThankYouStatus,
  ViewName,
} from '../calls';
import { sameName } from '../domain/people/same-name';
import type { ContactId } from '../domain/records';
import { packPerson, packTalk } from '../domain/summaries';
import { isMine } from '../domain/thank-you-plan';
import { otherEditors, selectedRow } from '../google/book';
import { canDraft, consentUrl } from '../google/gmail-drafts';
import { myAddress } from '../google/person';
import { toLocalDateTime, toReadableTime } from '../google/time';
import { areHourlyDraftsOn } from '../google/triggers';
import { Problem } from '../problem';
import { CONTACTS } from '../sheet/tabs/contacts';
import { INTERVIEWS } from '../sheet/tabs/interviews';
import {
  contactDetail,
  isInPage,
  personSummary,
  talkSummary,
  targetLine,
  thankYouLines,
  type Viewer,
} from './describe';
import { type Memory, recall } from './my-memory';
import { readSheet, type SheetReading } from './read-sheet';

export function readPage(view: ViewName): PageData {
  const me = myAddress();
  const consent = consentUrl();
  const memory = recall();
  const reading = readSheet();
  const viewer = viewerOf(me, memory, reading);
  return {
    view,
    me,
    settings: memory.settings,
    sheetName: reading.book.getName(),
    timeZone: reading.timeZone,
    nowLocal: toLocalDateTime(viewer.now, reading.timeZone),
    isSetUp: reading.isSetUp,
    problems: reading.isSetUp ? reading.problems : [],
    canDraftInGmail: consent === '' || canDraft(),
    consentUrl: consent,
    people: reading.contacts.map(({ record }) => packPerson(personSummary(record, viewer))),
    talks: reading.interviews
      .filter(({ record }) => isInPage(record, viewer))
      .map(({ record }) => packTalk(talkSummary(record, viewer))),
    selected: selectedContact(reading, viewer),
    templates: reading.templates,
    questions: reading.questions,
    targets: targetLines(reading, viewer),
    thankYous: thankYouStatus(reading, memory, viewer),
  };
}

/** What the page asks for when it regains the focus. */
export function readSelection(): Selection {
  const { reading, viewer } = look();
  return { selected: selectedContact(reading, viewer), templates: reading.templates };
}

/** @throws Problem `row-missing` where the contact is not in the sheet any more */
export function readContactById(contactId: ContactId): ContactDetail {
  const { reading, viewer } = look();
  return detailOf(contactId, reading, viewer);
}

/** A fresh look at the sheet after something was written. */
export function look(): { reading: SheetReading; viewer: Viewer; memory: Memory } {
  const memory = recall();
  const reading = readSheet();
  return { reading, memory, viewer: viewerOf(myAddress(), memory, reading) };
}

export function detailOf(
  contactId: ContactId,
  reading: SheetReading,
  viewer: Viewer,
): ContactDetail {
  const place = reading.contacts.find(({ record }) => record.id === contactId);
  if (!place) {
    throw new Problem('row-missing', 'This contact is not in the sheet any more. Choose another.');
  }
  const all = { ...recordsOf(reading), answers: reading.answers };
  return contactDetail(place.record, place.rowNumber, all, viewer);
}

/** The notes as they are now, after something about them was done. */
export function readThankYouStatus(): ThankYouStatus {
  const { reading, memory, viewer } = look();
  return thankYouStatus(reading, memory, viewer);
}

/** The organizations that the person aims at. */
export function targetLines({ organizations }: SheetReading, viewer: Viewer): TargetLine[] {
  return organizations
    .filter((one) => isMine(one, viewer.me))
    .map((one) => targetLine(one, viewer));
}

export function thankYouStatus(
  reading: SheetReading,
  { lastRun, hourlyRanAt, hourlyOnSince }: Memory,
  viewer: Viewer,
): ThankYouStatus {
  const { contacts, interviews } = recordsOf(reading);
  const isOn = areHourlyDraftsOn();
  const onSince = hourlyOnSince[reading.book.getId()] ?? '';
  return {
    hourlyDraftsOn: isOn,
    hourlyDraftsWanted: isOn || onSince !== '',
    // Nothing but the last run is known of drafts that an older version turned on.
    hourlyCameAt: (hourlyRanAt > onSince ? hourlyRanAt : onSince) || lastRun?.at || null,
    lastRun: lastRun && {
      ...lastRun,
      atLocal: toReadableTime(new Date(lastRun.at), reading.timeZone),
    },
    otherEditors: otherEditors(reading.book, viewer.me),
    notes: thankYouLines(interviews, contacts, viewer),
  };
}

function viewerOf(me: string, memory: Memory, reading: SheetReading): Viewer {
  const delayHours = memory.settings.thankYouDelayHours;
  return { me, now: new Date(), timeZone: reading.timeZone, delayHours };
}

/** The contact of the selected row, in Contacts or in Interviews; null elsewhere. */
function selectedContact(reading: SheetReading, viewer: Viewer): ContactDetail | null {
  const row = selectedRow();
  const contact =
    row?.tab === CONTACTS.name
      ? reading.contacts.find((one) => one.rowNumber === row.rowNumber)?.record
      : row?.tab === INTERVIEWS.name
        ? contactOfInterview(row.rowNumber, reading)
        : undefined;
  // Without an ID (the sheet was locked) the page could not name the contact to the server.
  return contact && contact.id !== '' ? detailOf(contact.id, reading, viewer) : null;
}

function contactOfInterview(rowNumber: number, { interviews, contacts }: SheetReading) {
  const interview = interviews.find((one) => one.rowNumber === rowNumber)?.record;
  if (!interview) return undefined;
  return contacts.find(({ record }) =>
    interview.contactId === ''
      ? sameName(record.name, interview.contactName)
      : record.id === interview.contactId,
  )?.record;
}

function recordsOf({ contacts, interviews }: SheetReading) {
  return {
    contacts: contacts.map(({ record }) => record),
    interviews: interviews.map(({ record }) => record),
  };
}
