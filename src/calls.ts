// What crosses `google.script.run`, in types: what the page holds when it opens, and each function
// that it may call. Only JSON crosses: dates are ISO 8601 instants in UTC, or wall-clock text
// ("2026-11-24T09:30") in the spreadsheet's time zone where the name ends in `Local`.
import type { SheetFacts } from './domain/check-sheet/facts';
import type { GroupState } from './domain/group/group-state';
import type { OwnSheet } from './domain/group/sheet-links';
import type { StopReason } from './domain/hourly-trouble';
import type { RecordsFile } from './domain/leave/records-file';
import type {
  Channel,
  ContactId,
  InterviewId,
  MentionPermission,
  NewPerson,
  OrganizationId,
  Purpose,
  Question,
  Role,
  Template,
  TemplateUse,
  ThankYouState,
  WinId,
  WinKind,
} from './domain/records';
import type { Settings } from './domain/settings';
import type {
  PackedList,
  PackedPerson,
  PackedTalk,
  PersonSummary,
  TalkSummary,
} from './domain/summaries';

/** Expected problems come as values; a message says what happened and what to do. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };

export const VIEWS = [
  'today',
  'add-people',
  'whom-i-know',
  'draft-request',
  'prepare-questions',
  'record-interview',
  'thank-you-notes',
  'follow-up',
  'network',
  'group',
  'just-me',
  'settings',
  'help',
  'check-sheet',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** What only some views show: the page has it, or fetches it when such a view is opened in it. */
export const PARTS = [
  'templates',
  'questions',
  'targets',
  'drafting',
  'hourly',
  'editors',
] as const;
export type PagePart = (typeof PARTS)[number];

/** Beside people, talks and the chosen contact. */
export const PARTS_OF: Readonly<Record<ViewName, readonly PagePart[]>> = {
  today: ['hourly', 'drafting'],
  'add-people': [],
  // Somebody in the group may be asked for an introduction there.
  'whom-i-know': ['targets', 'drafting'],
  'draft-request': ['templates', 'drafting'],
  'prepare-questions': ['questions'],
  'record-interview': ['hourly', 'drafting'],
  'thank-you-notes': ['templates', 'drafting', 'hourly', 'editors'],
  'follow-up': ['templates', 'drafting'],
  network: [],
  group: ['drafting', 'hourly', 'editors'],
  'just-me': ['drafting'],
  settings: [],
  help: [],
  'check-sheet': [],
};

/** All that a view needs of one contact. */
export interface ContactDetail extends PersonSummary {
  readonly rowNumber: number;
  readonly phone: string;
  /** May the introducer's name be mentioned? '' where nobody introduced this contact. */
  readonly introducerPermission: MentionPermission | '';
  readonly notes: string;
  readonly hasBusinessCard: boolean;
  readonly owner: string;
  readonly interviews: readonly InterviewLine[];
}

/** All of one talk. */
export interface InterviewLine extends TalkSummary {
  readonly where: string;
  /** One question a line. */
  readonly questions: string;
  readonly learned: string;
  readonly helpReceived: string;
  /** What was said to single questions, as it stands in the Answers tab. */
  readonly answers: readonly AnswerLine[];
  readonly problem: string;
}

/** An organization that the person aims at. */
export interface TargetLine {
  readonly id: OrganizationId;
  readonly organization: string;
  readonly field: string;
  readonly why: string;
  readonly whoLeadsThere: string;
  /** "2026-11-24", or ''. */
  readonly lookedOnLocal: string;
}

/** What the drafter did when it last ran for this person, by the hour or by a click. */
export interface LastRun {
  readonly at: string;
  /** For people: "24 Nov 2026, 10:00" in the spreadsheet's zone. */
  readonly atLocal: string;
  readonly drafted: number;
  readonly needAttention: number;
  /** One sentence on how it went, or why it stopped. */
  readonly result: string;
  readonly stopReason: StopReason;
}

export interface ThankYouStatus {
  /** Part `hourly`: the trigger is there. */
  readonly hourlyDraftsOn: boolean;
  /** The person turned them on in this sheet, and did not turn them off. */
  readonly hourlyDraftsWanted: boolean;
  /** When an hourly run came last, or they were turned on: instant, ISO 8601; null where unknown. */
  readonly hourlyCameAt: string | null;
  readonly lastRun: LastRun | null;
  /** Part `editors`: the other people who can edit this sheet; null where Google does not tell. */
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

/** What opens with the page: the contact in front, and all people and talks in short. A part that the
 * page lacks is empty in it. */
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
  readonly parts: readonly PagePart[];
  /** Part `drafting`. */
  readonly canDraftInGmail: boolean;
  /** Part `drafting`: where Google asks for the permissions that are missing, of drafts or others; '' for none. */
  readonly consentUrl: string;
  readonly people: PackedList<PersonSummary>;
  /** The person's own that are open or recent; all of a contact's are in its `ContactDetail`. */
  readonly talks: PackedList<TalkSummary>;
  readonly selected: ContactDetail | null;
  readonly templates: readonly Template[];
  readonly questions: readonly Question[];
  /** The person's own, in the order of the sheet. */
  readonly targets: readonly TargetLine[];
  readonly thankYous: ThankYouStatus;
  /** null in a sheet of one person. */
  readonly group: GroupState | null;
}

/** What the page lacked for a view that was opened in it. */
export interface LateParts {
  readonly parts: readonly PagePart[];
  /** What has to be mended in all of the sheet, as far as it was read. */
  readonly problems: readonly SheetProblem[];
  /** null where none was asked for. */
  readonly contact: ContactDetail | null;
  readonly page: Partial<
    Pick<PageData, 'templates' | 'questions' | 'targets' | 'canDraftInGmail' | 'consentUrl'>
  >;
  readonly thankYous: Partial<Pick<ThankYouStatus, 'hourlyDraftsOn' | 'otherEditors'>>;
}

/** What may have changed in the sheet while the person was there. */
export interface Selection {
  /** The contact in the selected row of Contacts or Interviews. */
  readonly selected: ContactDetail | null;
  /** null where the view shows none. */
  readonly templates: readonly Template[] | null;
}

/** What a call changed in the sheet: the page takes it over without reading everything anew. */
export interface SheetChange {
  /** New or changed. */
  readonly people: readonly PackedPerson[];
  /** New or changed. */
  readonly talks: readonly PackedTalk[];
  /** Of records that are gone. */
  readonly removedIds: readonly string[];
  /** The contact that the call was about, as it is now; null where it was about none. */
  readonly contact: ContactDetail | null;
  /** What of it may have changed; null where nothing did. */
  readonly thankYous: ThankYouChange | null;
  /** null where they did not change. */
  readonly targets: readonly TargetLine[] | null;
  /** null where it did not change, or there is none. */
  readonly group: GroupState | null;
  /** The way back; null where there is none. */
  readonly undo: UndoStep | null;
}

export type ThankYouChange = Pick<ThankYouStatus, 'notes'> &
  Partial<Pick<ThankYouStatus, 'lastRun'>>;

/** One step back. */
export interface UndoStep {
  /** What was done, as a sentence: "Dana Kim is marked as asked." */
  readonly done: string;
  /** For the server; opaque to the page. '' where there is only something to tell. */
  readonly token: string;
}

export interface AddedPeople {
  readonly added: number;
  /** Left out since they are in the sheet already. */
  readonly known: number;
  /** Where the first new person stands. */
  readonly firstRowNumber: number | null;
  readonly change: SheetChange;
}

/** What was found about somebody who is in the sheet already: fills cells that are empty. */
export interface PersonMerge {
  readonly contactId: ContactId;
  readonly person: NewPerson;
}

/** Everything that the sheet knows of one contact, to take it elsewhere. */
export interface ExportedPerson extends NewPerson {
  readonly stage: string;
  readonly mayMention: string;
  readonly hasBusinessCard: boolean;
  /** "2026-11-24", or ''. */
  readonly askedOnLocal: string;
  readonly lastContactOnLocal: string;
}

export interface LetterDraft {
  /** Made once by the page for each letter: a second call with the same key makes no second draft. */
  readonly key: string;
  readonly contactId: ContactId;
  /** What the letter is for: it decides what is filed. */
  readonly use: TemplateUse;
  /** The person whom the letter is about, such as the one who was met; '' for letters about none. */
  readonly aboutId: ContactId | '';
  readonly subject: string;
  readonly body: string;
  /** The person knows whom else in the group this contact has heard from, and writes all the same. */
  readonly knowsOthers?: boolean;
}

/** The letter went another way: from Gmail's own window, printed, on LinkedIn. */
export type SentLetter = Pick<LetterDraft, 'contactId' | 'use' | 'aboutId'> & {
  readonly channel: Channel;
};

export interface MadeDraft {
  readonly url: string;
  readonly change: SheetChange;
}

/** A talk that is to come, with its questions. */
export interface InterviewPlan {
  /** Made once by the page: a second call with the same key files nothing twice. */
  readonly key: string;
  readonly contactId: ContactId;
  /** '' for a talk that is not in the sheet yet. */
  readonly interviewId: InterviewId | '';
  readonly purpose: Purpose;
  readonly about: string;
  /** '' while no date is agreed. */
  readonly startsAtLocal: string;
  readonly minutes: number;
  readonly where: string;
  readonly questions: readonly string[];
}

export interface AnswerLine {
  readonly question: string;
  readonly answer: string;
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
  /** What was said to single questions: goes into the Answers tab; may be empty. */
  readonly answers: readonly AnswerLine[];
  readonly thankYou: 'Due' | 'Skipped';
}

export interface FiledInterview {
  readonly referralsAdded: number;
  readonly referralsKnown: number;
  /** "Tue 24 Nov 2026, 11:30", or '' where no note is wanted. */
  readonly thankYouDue: string;
  readonly change: SheetChange;
}

/** What the person says is done, without a letter of this add-on. */
export type DoneMark =
  | { readonly kind: 'confirmed'; readonly interviewId: InterviewId }
  | { readonly kind: 'resume-sent'; readonly interviewId: InterviewId }
  | { readonly kind: 'introducer-told'; readonly contactId: ContactId }
  | { readonly kind: 'in-touch'; readonly contactId: ContactId }
  | { readonly kind: 'declined'; readonly contactId: ContactId }
  | { readonly kind: 'next-step-done'; readonly contactId: ContactId };

/** What stands in the sheet of somebody who is to be kept out of it. */
export interface PrivacyPreview {
  readonly talks: number;
  readonly answers: number;
  /** Own contacts whom this one introduced: the name goes there too. */
  readonly introduced: number;
  readonly wins: number;
  readonly organizations: number;
  /** Where the name stands in the person's own words: "Interviews, Lin Wei". Those stay. */
  readonly mentions: readonly string[];
  /** How full the person's own store is. */
  readonly fullPercent: number;
}

/** What a file of records brings into a sheet. */
export interface BroughtRecords {
  /** The sheet that it comes from. */
  readonly from: string;
  readonly people: number;
  readonly talks: number;
  readonly answers: number;
  readonly organizations: number;
  /** Rows that are here already; those stay as they are. */
  readonly known: number;
  /** Of the people, those who go on being kept to oneself. */
  readonly justMe: number;
  /** They were told to another group, and stay in the file. */
  readonly wins: number;
}

/** What can be changed of somebody who has no row in the sheet. */
export type PrivateEdit = Pick<
  ContactDetail,
  | 'name'
  | 'email'
  | 'phone'
  | 'title'
  | 'organization'
  | 'field'
  | 'stage'
  | 'mayMention'
  | 'nextStep'
  | 'nextStepOnLocal'
  | 'notes'
> & { readonly contactId: ContactId };

export interface TargetEdit {
  /** '' for a new one. */
  readonly id: OrganizationId | '';
  readonly organization: string;
  readonly field: string;
  readonly why: string;
  readonly whoLeadsThere: string;
}

/** Somebody who joins the group, as the coach pastes them in. */
export interface NewMember {
  readonly name: string;
  readonly email: string;
}

export interface GroupPlan {
  readonly coachName: string;
  readonly members: readonly NewMember[];
  /** Aims for a week, for everybody to begin with. */
  readonly weeklyRequests: number;
  readonly weeklyInterviews: number;
}

/** What a coach changes of one member. */
export interface MemberEdit {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly weeklyRequests: number;
  readonly weeklyInterviews: number;
}

/** What a member says of themselves when they join, and may change any time. */
export interface Membership {
  readonly name: string;
  readonly coachMayLook: boolean;
  readonly introduces: boolean;
}

export interface NewWin {
  /** Made once by the page: a second call with the same key files nothing twice. */
  readonly key: string;
  readonly kind: WinKind;
  readonly what: string;
  readonly contactId: ContactId | '';
}

/** A letter to somebody in the group, for instance to ask for an introduction. */
export interface MemberLetter {
  readonly key: string;
  readonly memberEmail: string;
  readonly subject: string;
  readonly body: string;
}

/** Every function that the sidebar may call. Each answers; none throws for what can be expected. */
export interface SidebarCalls {
  /** The data of a view anew, as the page had it when it opened. */
  readPage(view: ViewName): Answer<PageData>;
  /** The selected row, and the templates as they are now: asked when the page regains the focus. */
  readSelection(view: ViewName): Answer<Selection>;
  /**
   * What a view needs beside what the page has.
   * @param contactId whose detail is wanted too, or ''
   */
  readParts(parts: readonly PagePart[], contactId: ContactId | ''): Answer<LateParts>;
  readContact(contactId: ContactId): Answer<ContactDetail>;
  setUpSheetFromPage(): Answer<PageData>;
  /** All that a check of the sheet looks at; the page judges it. Changes nothing. */
  checkSheet(): Answer<SheetFacts>;
  /** Takes back what one call did, as far as nobody changed it since; `undo` tells what stays. */
  undo(token: string): Answer<SheetChange>;

  addPeople(people: readonly NewPerson[]): Answer<AddedPeople>;
  mergePeople(merges: readonly PersonMerge[]): Answer<SheetChange>;
  /** The person's own contacts, all of them. */
  exportPeople(): Answer<readonly ExportedPerson[]>;

  /** Creates the Gmail draft of a letter and files what it is for. */
  createDraft(letter: LetterDraft): Answer<MadeDraft>;
  markSent(letter: SentLetter): Answer<SheetChange>;
  /**
   * Creates the draft that carries résumé and cover letter. Its only argument is the form of the
   * page, since that is how files cross the border.
   * @see https://developers.google.com/apps-script/guides/html/communication#forms
   */
  createFollowUp(form: unknown): Answer<MadeDraft>;

  savePlan(plan: InterviewPlan): Answer<SheetChange>;
  /** Keeps a question of one's own in the Questions tab. */
  keepQuestion(text: string): Answer<Question>;
  recordInterview(record: InterviewRecord): Answer<FiledInterview>;

  /** Opens the network picture in a dialog: 300 pixels are few for a picture. */
  showNetworkLarge(): Answer<null>;

  saveTarget(target: TargetEdit): Answer<SheetChange>;
  removeTarget(id: OrganizationId): Answer<SheetChange>;

  /** @param step the key of a step of Today @param untilLocal "2026-12-01", or "never" to drop it */
  putOffStep(contactId: ContactId, step: string, untilLocal: string): Answer<SheetChange>;
  markDone(mark: DoneMark): Answer<SheetChange>;

  /** Makes this sheet a group's; the caller becomes its coach, and rows without an owner theirs. */
  setUpGroup(plan: GroupPlan): Answer<PageData>;
  addMembers(members: readonly NewMember[]): Answer<SheetChange>;
  changeMember(edit: MemberEdit): Answer<SheetChange>;
  /** Takes a member off the list; their rows stay theirs. */
  removeMember(email: string): Answer<SheetChange>;
  /** Puts the caller on the list where they are not, and notes what they agree to. */
  joinGroup(membership: Membership): Answer<SheetChange>;
  /** Makes the rows without an owner the caller's. */
  takeUnowned(): Answer<PageData>;
  /** In a sheet of one's own: makes the tab with one's numbers; answers with the sheet's address. */
  shareNumbers(): Answer<string>;
  /** For a coach: fetches the numbers of members who work in a sheet of their own. */
  gatherSheets(sheets: readonly OwnSheet[]): Answer<SheetChange>;
  /** Makes or mends the caller's own tab with their people; answers with its name. */
  showMyRows(): Answer<string>;
  shareWin(win: NewWin): Answer<SheetChange>;
  replyToWin(id: WinId, coachReply: string): Answer<SheetChange>;
  markReplySeen(id: WinId): Answer<SheetChange>;
  /** A Gmail draft to somebody in the group. */
  draftToMember(letter: MemberLetter): Answer<MadeDraft>;
  /** Makes the draft of this week's digest. @param again also where there is one already */
  draftDigest(key: string, again: boolean): Answer<MadeDraft>;
  /** @param weekday 0 for Sunday to 6 for Saturday, on which it is drafted by itself; null: never */
  turnWeeklyDigest(weekday: number | null): Answer<SheetChange>;
  /** Opens the group's picture in a dialog, to be shown at its meeting. */
  showGroupLarge(): Answer<null>;

  /** What would go out of the sheet with a contact, and where else they are named. Changes nothing. */
  previewPrivacy(contactId: ContactId): Answer<PrivacyPreview>;
  /** Takes a contact with their talks out of the shared sheet, into the person's own store. */
  keepPrivate(contactId: ContactId): Answer<SheetChange>;
  changePrivate(edit: PrivateEdit): Answer<SheetChange>;
  /** Puts such a contact back as rows of the sheet. */
  backIntoSheet(contactId: ContactId): Answer<SheetChange>;
  /** Takes one out of the person's own store: nothing is left of them. */
  forgetPrivate(contactId: ContactId): Answer<SheetChange>;

  /** All that is the person's own in a group, to be kept as a file. */
  takeRecords(): Answer<RecordsFile>;
  /**
   * Takes the rows out that are in the person's file, and the person off the list.
   * @param marks of the rows in the file, by ID: what is not as it stands there stops it all
   */
  leaveGroup(marks: Readonly<Record<string, string>>): Answer<PageData>;
  /** What a file of records would bring in. Changes nothing. */
  previewRecords(file: RecordsFile): Answer<BroughtRecords>;
  bringRecords(file: RecordsFile): Answer<BroughtRecords>;

  saveSettings(settings: Settings): Answer<Settings>;
  /** Drafts the notes that are due, at most so many: the page calls again while some are left. */
  draftDueThankYous(most: number): Answer<SheetChange>;
  turnHourlyDrafts(on: boolean): Answer<ThankYouStatus>;
  /**
   * "Sent", "Skipped" or "Due" again: what the person says of one note.
   * @param problem what was told of it where they said so: a draft made since is not made again
   */
  markThankYou(
    interviewId: InterviewId,
    state: 'Sent' | 'Skipped' | 'Due',
    problem?: string,
  ): Answer<SheetChange>;
}
