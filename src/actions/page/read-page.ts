// The data of a view: all that it needs, so that the page needs no further call before it is useful.
import { peopleProblems } from '#words/problems';
import {
  type ContactDetail,
  type LateParts,
  PARTS_OF,
  type PageData,
  type PagePart,
  type Selection,
  type TargetLine,
  type ThankYouStatus,
  type ViewName,
} from '../../calls';
import { isMine, mayShow } from '../../domain/ownership';
import { sameName } from '../../domain/people/same-name';
import type { Contact, ContactId } from '../../domain/records';
import { packPeople, packTalks } from '../../domain/summaries';
import { otherEditors, selectedRow } from '../../google/book';
import { canDraft, consentUrl } from '../../google/gmail-drafts';
import { toLocalDateTime, toReadableTime } from '../../google/time';
import { areHourlyDraftsOn } from '../../google/triggers';
import { Problem } from '../../problem';
import { cellText } from '../../sheet/cell';
import { OVERVIEW_NAME } from '../../sheet/overview';
import { PrivateRows } from '../../sheet/private-rows';
import type { Keeper } from '../../sheet/table';
import { GROUP_TABS, TABS } from '../../sheet/tabs';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import { groupState } from '../group/read-group';
import { type Memory, recall } from '../my-memory';
import { whoAmI } from '../who-am-i';
import {
  contactDetail,
  isInPage,
  personSummary,
  talkSummary,
  targetLine,
  thankYouLines,
  type Viewer,
} from './describe';
import { SheetReading } from './read-sheet';

export function readPage(view: ViewName): PageData {
  const memory = recall();
  const { reading, viewer } = look(memory);
  const late = partsOf(PARTS_OF[view], reading, viewer);
  return {
    view,
    me: viewer.me.email,
    settings: memory.settings,
    sheetName: reading.book.getName(),
    timeZone: viewer.timeZone,
    nowLocal: toLocalDateTime(viewer.now, viewer.timeZone),
    isSetUp: reading.isSetUp,
    parts: PARTS_OF[view],
    ...NO_PARTS,
    ...late.page,
    // In a group, what others do with their people is theirs; it would only make the page heavy.
    people: packPeople(
      reading.contacts
        .filter(({ record }) => mayShow(record, viewer.me))
        .map(({ record }) => personSummary(record, viewer)),
    ),
    talks: packTalks(
      reading.interviews
        .filter(({ record }) => isInPage(record, viewer))
        .map(({ record }) => talkSummary(record, viewer)),
    ),
    selected: selectedContact(reading, viewer),
    thankYous: { ...NO_STATUS, ...thankYouChange(reading, memory, viewer), ...late.thankYous },
    group: groupState(reading, viewer, memory.digest),
    // Last, when everything is read.
    problems: reading.isSetUp ? reading.problems : [],
  };
}

const NO_PARTS = {
  canDraftInGmail: false,
  consentUrl: '',
  templates: [],
  questions: [],
  targets: [],
};
const NO_STATUS = { hourlyDraftsOn: false, otherEditors: null };

/** What the page lacks for a view that is opened in it, in one call. */
export function readLateParts(parts: readonly PagePart[], contactId: ContactId | ''): LateParts {
  const { reading, viewer } = look();
  return {
    parts,
    ...partsOf(parts, reading, viewer),
    contact: contactId === '' ? null : detailOf(contactId, reading, viewer),
    problems: reading.problems,
  };
}

function draftingPart(): Pick<PageData, 'canDraftInGmail' | 'consentUrl'> {
  const missing = consentUrl();
  return { canDraftInGmail: missing === '' || canDraft(), consentUrl: missing };
}

function partsOf(
  parts: readonly PagePart[],
  reading: SheetReading,
  viewer: Viewer,
): Pick<LateParts, 'page' | 'thankYous'> {
  const has = (part: PagePart) => parts.includes(part);
  return {
    page: {
      ...(has('templates') ? { templates: reading.templates } : {}),
      ...(has('questions') ? { questions: reading.questions } : {}),
      ...(has('targets') ? { targets: targetLines(reading, viewer) } : {}),
      ...(has('drafting') ? draftingPart() : {}),
    },
    thankYous: {
      ...(has('hourly') ? { hourlyDraftsOn: areHourlyDraftsOn() } : {}),
      ...(has('editors') ? { otherEditors: otherEditors(reading.book, viewer.me.email) } : {}),
    },
  };
}

/** What the page asks for when it regains the focus. */
export function readSelection(view: ViewName): Selection {
  const { reading, viewer } = look();
  return {
    selected: selectedContact(reading, viewer),
    templates: PARTS_OF[view].includes('templates') ? reading.templates : null,
  };
}

/** @throws Problem `row-missing` where the contact is not in the sheet any more */
export function readContactById(contactId: ContactId): ContactDetail {
  const { reading, viewer } = look();
  return detailOf(contactId, reading, viewer);
}

/**
 * @param memory what is remembered of the person; without it nothing may be told that depends on it:
 *   when notes are due
 * @param reading the sheet, as far as it was read already
 * @param keeper of the person's private people, where they were read already
 */
export function look(
  memory: Pick<Memory, 'settings' | 'stored'> | null = null,
  reading = new SheetReading(),
  keeper: Keeper | null = null,
): { reading: SheetReading; viewer: Viewer } {
  const delayHours = memory?.settings.thankYouDelayHours ?? 0;
  const me = whoAmI();
  const { book } = reading;
  // Where a group was dissolved, what somebody kept to themselves is still theirs to see.
  if (keeper) reading.keptBy(keeper);
  else if (memory) reading.keptBy(PrivateRows.of(memory.stored, book, me.email));
  else if (me.isInGroup) reading.keptBy(PrivateRows.open(book, me.email));
  const viewer = { me, now: new Date(), timeZone: reading.timeZone, delayHours };
  return { reading, viewer };
}

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
  return contactDetail(place.record, place.rowNumber, recordsOf(reading), viewer);
}

/** The notes as they are now, after something about them was switched. */
export function readThankYouStatus(): ThankYouStatus {
  const memory = recall();
  const { reading, viewer } = look(memory);
  const { thankYous } = partsOf(['hourly', 'editors'], reading, viewer);
  return { ...NO_STATUS, ...thankYouChange(reading, memory, viewer), ...thankYous };
}

/** The organizations that the person aims at. */
export function targetLines({ organizations }: SheetReading, viewer: Viewer): TargetLine[] {
  return organizations
    .filter((one) => isMine(one, viewer.me))
    .map((one) => targetLine(one, viewer));
}

type RunMemory = Pick<Memory, 'lastRun' | 'hourlyRanAt' | 'hourlyOnSince'>;

/** What of the notes may change while the page is open. */
export function thankYouChange(
  reading: SheetReading,
  { lastRun, hourlyRanAt, hourlyOnSince }: RunMemory,
  viewer: Viewer,
): Omit<ThankYouStatus, 'hourlyDraftsOn' | 'otherEditors'> {
  const onSince = hourlyOnSince[reading.book.getId()] ?? '';
  return {
    hourlyDraftsWanted: onSince !== '',
    // Nothing but the last run is known of drafts that an older version turned on.
    hourlyCameAt: (hourlyRanAt > onSince ? hourlyRanAt : onSince) || lastRun?.at || null,
    lastRun: lastRun && {
      ...lastRun,
      atLocal: toReadableTime(new Date(lastRun.at), viewer.timeZone),
    },
    notes: noteLines(reading, viewer),
  };
}

export function noteLines(reading: SheetReading, viewer: Viewer): ThankYouStatus['notes'] {
  const { contacts, interviews } = recordsOf(reading);
  return thankYouLines(interviews(), contacts, viewer);
}

const OWN_TABS: ReadonlySet<string> = new Set(
  [...TABS, ...GROUP_TABS].map(({ name }) => name).concat(OVERVIEW_NAME),
);

/** A tab with a member's own people has their IDs in its first column. */
function contactWithId(cell: unknown, { contacts }: SheetReading): Contact | undefined {
  const id = cellText(cell);
  return id === '' ? undefined : contacts.find(({ record }) => record.id === id)?.record;
}

/** The contact of the selected row, in Contacts, in Interviews, or in one's own tab; null elsewhere. */
function selectedContact(reading: SheetReading, viewer: Viewer): ContactDetail | null {
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

/** Read only by whom needs them. */
function recordsOf(reading: SheetReading) {
  return {
    contacts: () => reading.contacts.map(({ record }) => record),
    interviews: () => reading.interviews.map(({ record }) => record),
    answers: () => reading.answers,
  };
}
