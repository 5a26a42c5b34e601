// What crosses `google.script.run`, in types: what the page holds when it opens, and each function
// that it may call. Only JSON crosses: dates are ISO 8601 instants in UTC, or wall-clock text
// ("2026-11-24T09:30") in the spreadsheet's time zone where the name ends in `Local`.
import type {
  Channel,
  ContactId,
  InterviewId,
  MentionPermission,
  NewPerson,
  Purpose,
  ResumeState,
  Stage,
  Template,
  ThankYouState,
} from './domain/records';
import type { Settings } from './domain/settings';

/** Expected problems come as values; a message says what happened and what to do. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };

export const VIEWS = [
  'add-people',
  'draft-request',
  'record-interview',
  'thank-you-notes',
  'settings',
  'help',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** A contact in one line, short since there may be 10,000 of them in the page. */
export type PersonLine = readonly [
  id: ContactId,
  name: string,
  email: string,
  organization: string,
  stage: Stage,
];

/** All that a view needs of one contact. */
export interface ContactDetail {
  readonly id: ContactId;
  readonly rowNumber: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly title: string;
  readonly organization: string;
  readonly field: string;
  readonly kind: string;
  readonly association: string;
  readonly introducedBy: string;
  /** May the introducer's name be mentioned? '' where nobody introduced this contact. */
  readonly introducerPermission: MentionPermission | '';
  readonly mayMention: MentionPermission;
  readonly stage: Stage;
  /** "2026-11-20" in the spreadsheet's zone, or ''. */
  readonly askedOnLocal: string;
  readonly linkedIn: string;
  readonly notes: string;
  readonly hasBusinessCard: boolean;
  readonly owner: string;
  readonly isMine: boolean;
  readonly interviews: readonly InterviewLine[];
}

export interface InterviewLine {
  readonly id: InterviewId;
  readonly purpose: string;
  readonly about: string;
  /** "2026-11-24T09:30", or '' where no date is set. */
  readonly startsAtLocal: string;
  readonly minutes: number;
  readonly where: string;
  readonly questions: string;
  readonly learned: string;
  readonly helpReceived: string;
  readonly resume: ResumeState;
  readonly thankYou: ThankYouState;
  /** "2026-11-24T11:30", or ''. */
  readonly thankYouDueLocal: string;
  readonly problem: string;
}

/** What the hourly drafter did when it last ran for this person. */
export interface LastRun {
  readonly at: string;
  /** For people: "24 Nov 2026, 10:00" in the spreadsheet's zone. */
  readonly atLocal: string;
  readonly drafted: number;
  readonly needAttention: number;
  /** One sentence on how it went, or why it stopped. */
  readonly result: string;
}

export interface ThankYouStatus {
  readonly hourlyDraftsOn: boolean;
  readonly lastRun: LastRun | null;
  /** The other people who can edit this sheet; null where Google does not tell. */
  readonly otherEditors: readonly string[] | null;
  readonly notes: readonly ThankYouLine[];
}

/** One thank-you note that is due, coming, drafted or in trouble. */
export interface ThankYouLine {
  readonly interviewId: InterviewId;
  readonly contactId: ContactId | '';
  readonly contactName: string;
  readonly state: ThankYouState;
  readonly dueLocal: string;
  /** More than three days after the talk: late, and still worth sending. */
  readonly isLate: boolean;
  readonly problem: string;
  /** Where the draft can be opened, or ''. */
  readonly draftUrl: string;
}

/** A fault in the sheet that a person can mend, in words that say how. */
export interface SheetProblem {
  readonly tab: string;
  readonly message: string;
}

export interface PageData {
  readonly view: ViewName;
  /** The address whose mailbox and settings are used. */
  readonly me: string;
  readonly settings: Settings;
  readonly sheetName: string;
  readonly timeZone: string;
  /** "2026-11-24T09:30": now, in the spreadsheet's zone. */
  readonly nowLocal: string;
  readonly isSetUp: boolean;
  readonly problems: readonly SheetProblem[];
  readonly canDraftInGmail: boolean;
  readonly people: readonly PersonLine[];
  readonly selected: ContactDetail | null;
  readonly templates: readonly Template[];
  readonly thankYous: ThankYouStatus;
}

export interface AddedPeople {
  readonly added: number;
  /** Left out since they are in the sheet already. */
  readonly known: number;
  /** Where the first new person stands. */
  readonly firstRowNumber: number | null;
  readonly people: readonly PersonLine[];
}

export interface RequestDraft {
  /** Made once by the page for each letter: a second call with the same key makes no second draft. */
  readonly key: string;
  readonly contactId: ContactId;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

export interface MadeDraft {
  readonly url: string;
  readonly contact: ContactDetail;
}

export interface InterviewRecord {
  /** Made once by the page: a second call with the same key files nothing twice. */
  readonly key: string;
  readonly contactId: ContactId;
  /** The planned interview that is being recorded, or '' for a new one. */
  readonly interviewId: InterviewId | '';
  readonly purpose: Purpose;
  readonly about: string;
  readonly startsAtLocal: string;
  readonly minutes: number;
  readonly where: string;
  readonly learned: string;
  readonly helpReceived: string;
  readonly hasBusinessCard: boolean;
  readonly mayMention: MentionPermission;
  readonly resumeAskedFor: boolean;
  readonly nextStep: string;
  /** "2026-12-01", or ''. */
  readonly nextStepOnLocal: string;
  /** People whom the contact named; each becomes a contact introduced by this one. */
  readonly referrals: readonly NewPerson[];
  readonly thankYou: 'Due' | 'Skipped';
}

export interface FiledInterview {
  readonly contact: ContactDetail;
  readonly referralsAdded: number;
  readonly referralsKnown: number;
  /** "Tue 24 Nov 2026, 11:30", or '' where no note is wanted. */
  readonly thankYouDue: string;
  readonly people: readonly PersonLine[];
  readonly thankYous: ThankYouStatus;
}

/** Every function that the sidebar may call. Each answers; none throws for what can be expected. */
export interface SidebarCalls {
  /** The data of a view anew, as the page had it when it opened. */
  readPage(view: ViewName): Answer<PageData>;
  /** The contact in the selected row of the sheet (of Contacts or Interviews), or null. */
  readSelection(): Answer<ContactDetail | null>;
  readContact(contactId: ContactId): Answer<ContactDetail>;
  setUpSheetFromPage(): Answer<PageData>;
  addPeople(people: readonly NewPerson[]): Answer<AddedPeople>;
  /** Creates the Gmail draft of a request and files it: stage "Asked" and the day. */
  createRequestDraft(request: RequestDraft): Answer<MadeDraft>;
  /** The person sent the request by another way (compose window, letter, LinkedIn): files it only. */
  markAsked(contactId: ContactId): Answer<ContactDetail>;
  recordInterview(record: InterviewRecord): Answer<FiledInterview>;
  saveSettings(settings: Settings): Answer<Settings>;
  draftDueThankYous(): Answer<ThankYouStatus>;
  turnHourlyDrafts(on: boolean): Answer<ThankYouStatus>;
  /** "Sent", "Skipped" or "Due" again: what the person says of one note. */
  markThankYou(interviewId: InterviewId, state: 'Sent' | 'Skipped' | 'Due'): Answer<ThankYouStatus>;
}
