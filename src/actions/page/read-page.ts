// The data of a view: all that it needs, so that the page needs no further call before it is useful.
import {
  type ContactDetail,
  type LateParts,
  PARTS_OF,
  type PageData,
  type PagePart,
  type Selection,
  type ViewName,
} from '../../calls';
import { mayShow } from '../../domain/ownership';
import type { ContactId } from '../../domain/records';
import { packPeople, packTalks } from '../../domain/summaries';
import { otherEditors } from '../../google/book';
import { canDraft, consentUrl } from '../../google/gmail-drafts';
import { toLocalDateTime } from '../../google/time';
import { areHourlyDraftsOn } from '../../google/triggers';
import { groupState } from '../group/read-group';
import { recall } from '../my-memory';
import { detailOf, selectedContact } from './contact-shown';
import { isInPage, personSummary, talkSummary, targetLines, type Viewer } from './describe';
import { look } from './look';
import type { SheetReading } from './read-sheet';
import { thankYouChange } from './thank-you-status';

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
      ...(has('targets') ? { targets: targetLines(reading.organizations, viewer) } : {}),
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
