// Made-up people and a sheet for the tests of the sidebar.
import {
  type ContactDetail,
  type InterviewLine,
  PARTS,
  type PageData,
  type SheetChange,
  type ThankYouLine,
} from '../../src/calls';
import { DEFAULT_TEMPLATES } from '../../src/domain/letters/default-templates';
import { DEFAULT_QUESTIONS } from '../../src/domain/questions/default-questions';
import type { ContactId, InterviewId } from '../../src/domain/records';
import {
  type PackedPerson,
  type PackedTalk,
  packPerson,
  packTalk,
} from '../../src/domain/summaries';

export const contactId = (text: string) => text as ContactId;
export const interviewId = (text: string) => text as InterviewId;

export const ANA: ContactDetail = {
  id: contactId('contact-ana'),
  rowNumber: 2,
  name: 'Ana Silva',
  email: 'ana.silva@harborview.example',
  phone: '',
  title: 'Head of Nursing Informatics',
  organization: 'Harborview Health',
  field: 'health-care IT',
  kind: 'Association member',
  association: '',
  introducedBy: 'Dana Kim',
  introducerPermission: 'Yes',
  mayMention: 'Not asked',
  stage: 'To ask',
  askedAtLocal: '',
  followedUpOnLocal: '',
  lastContactOnLocal: '',
  isIntroducerTold: false,
  nextStep: '',
  nextStepOnLocal: '',
  putOff: '',
  privacy: '',
  linkedIn: '',
  notes: '',
  hasBusinessCard: false,
  owner: 'maria@example.com',
  isMine: true,
  interviews: [],
};

export const BO: ContactDetail = {
  ...ANA,
  id: contactId('contact-bo'),
  rowNumber: 7,
  name: 'Bo Li',
  email: 'bo@northbank.example',
  title: 'Branch manager',
  organization: 'North Bank',
  introducedBy: '',
  introducerPermission: '',
};

export const PLANNED: InterviewLine = {
  id: interviewId('interview-1'),
  contactId: ANA.id,
  contactName: ANA.name,
  purpose: 'Company',
  about: 'Harborview Health',
  startsAtLocal: '2026-11-24T09:00',
  minutes: 20,
  where: 'Phone',
  questions: '',
  learned: '',
  helpReceived: '',
  resume: 'Not asked',
  thankYou: 'Not due',
  thankYouDueLocal: '',
  thankedOnLocal: '',
  hasQuestions: false,
  hasLearned: false,
  isConfirmed: false,
  isMine: true,
  answers: [],
  problem: '',
};

/** Somebody of whom little is known, as most people in an imported file. */
export function someone(
  id: string,
  name: string,
  part: Partial<ContactDetail> = {},
): ContactDetail {
  const known = { ...ANA, title: '', organization: '', field: '', kind: '', introducedBy: '' };
  return { ...known, introducerPermission: '', email: '', id: contactId(id), name, ...part };
}

export function crowd(count: number): PackedPerson[] {
  return Array.from({ length: count }, (_, at) =>
    packPerson(
      someone(`contact-${at}`, `Person Number${at}`, {
        email: `person${at}@example.com`,
        organization: `Company ${at % 97}`,
      }),
    ),
  );
}

export const NO_CHANGE: SheetChange = {
  people: [],
  talks: [],
  removedIds: [],
  contact: null,
  thankYous: null,
  targets: null,
  group: null,
  undo: null,
};

/** What the server tells after something was done for one contact. */
export function changeOf(contact: ContactDetail, part: Partial<SheetChange> = {}): SheetChange {
  const talks = contact.interviews.map(packTalk);
  return { ...NO_CHANGE, people: [packPerson(contact)], talks, contact, ...part };
}

/** The data of a page with few people, each of them to be looked at. */
export interface FewPeople extends PageData {
  readonly people: readonly PackedPerson[];
  readonly talks: readonly PackedTalk[];
}

export const PAGE: FewPeople = {
  view: 'draft-request',
  me: 'maria@example.com',
  settings: {
    name: 'Maria Lopez',
    introduction: 'a nurse moving into health-care IT',
    field: 'health-care IT',
    signature: '555-0100',
    thankYouDelayHours: 2,
    holidays: [],
  },
  sheetName: 'My interviews',
  timeZone: 'America/New_York',
  nowLocal: '2026-11-24T09:30',
  isSetUp: true,
  problems: [],
  parts: PARTS,
  canDraftInGmail: true,
  consentUrl: '',
  people: [packPerson(ANA), packPerson(BO)],
  talks: [],
  selected: ANA,
  templates: DEFAULT_TEMPLATES,
  questions: DEFAULT_QUESTIONS,
  targets: [],
  thankYous: {
    hourlyDraftsOn: false,
    hourlyDraftsWanted: false,
    hourlyCameAt: null,
    lastRun: null,
    otherEditors: [],
    notes: [],
  },
  group: null,
};

export function note(part: Partial<ThankYouLine>): ThankYouLine {
  return {
    interviewId: interviewId('interview-1'),
    contactId: ANA.id,
    contactName: ANA.name,
    state: 'Due',
    dueLocal: '2026-11-24T11:30',
    isLate: false,
    problem: '',
    draftUrl: '',
    ...part,
  };
}

export const NOTES: readonly ThankYouLine[] = [
  note({}),
  note({
    interviewId: interviewId('interview-2'),
    contactName: 'Bartholomew Featherstonehaugh-Montgomery III',
    dueLocal: '2026-11-19T11:30',
    isLate: true,
  }),
  note({
    interviewId: interviewId('interview-3'),
    contactName: 'Bo Li',
    state: 'Draft ready',
    draftUrl: 'https://mail.google.com/mail/#drafts',
  }),
  note({
    interviewId: interviewId('interview-4'),
    contactName: 'Carla Reyes',
    state: 'Draft ready',
    problem: 'No longer in Drafts: sent?',
  }),
  note({
    interviewId: interviewId('interview-5'),
    contactName: 'Dana Kim',
    state: 'Needs attention',
    problem:
      'There is no e-mail address in the row of this contact. Add one, then choose “Draft it again”.',
  }),
];
