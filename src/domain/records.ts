// The records of the sheet as the rules see them: one type for each tab, and the fixed choices of
// their dropdowns. Nothing here knows of cells, columns or Google.

import type { PrivateFigures } from './just-me/figures';

/** `contact-` ids stay with a person whatever is sorted, inserted or renamed around them. */
export type ContactId = string & { readonly brand: 'ContactId' };
export type InterviewId = string & { readonly brand: 'InterviewId' };
export type OrganizationId = string & { readonly brand: 'OrganizationId' };
export type WinId = string & { readonly brand: 'WinId' };

/**
 * Is a contact kept out of the shared sheet? '': no. 'moving': a run broke off on the way in or out.
 * 'reappeared': somebody brought the row back, from an older version say.
 */
export type Privacy = '' | 'kept' | 'moving' | 'reappeared';

export const KINDS = [
  'Colleague',
  'Association member',
  'Business leader',
  'Government official',
  'Banker',
  'Commercial real estate',
  'Other professional',
] as const;

export const STAGES = [
  'To ask',
  'Asked',
  'Scheduled',
  'Met',
  'Thanked',
  'Keeping in touch',
  'Declined',
] as const;
export type Stage = (typeof STAGES)[number];

/** May this contact's name be mentioned to the people whom they named? */
export const MENTION_PERMISSIONS = ['Not asked', 'Yes', 'No'] as const;
export type MentionPermission = (typeof MENTION_PERMISSIONS)[number];

export const PURPOSES = ['Company', 'Opportunity', 'Industry'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const RESUME_STATES = ['Not asked', 'Asked for', 'Sent'] as const;
export type ResumeState = (typeof RESUME_STATES)[number];

export const THANK_YOU_STATES = [
  'Not due',
  'Due',
  'Drafting',
  'Draft ready',
  'Sent',
  'Skipped',
  'Needs attention',
] as const;
export type ThankYouState = (typeof THANK_YOU_STATES)[number];

export const QUESTION_KINDS = ['Powerful', 'Practical', 'Closing', 'Own'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const TEMPLATE_USES = [
  'Request',
  'Help request',
  'Thank-you',
  'Nudge',
  'Permission to mention',
  'Confirmation',
  'Résumé follow-up',
  'Thanks to the introducer',
  'Keeping in touch',
] as const;
export type TemplateUse = (typeof TEMPLATE_USES)[number];

export const CHANNELS = ['Email', 'Letter', 'LinkedIn'] as const;
export type Channel = (typeof CHANNELS)[number];

export const ROLES = ['Member', 'Coach'] as const;
export type Role = (typeof ROLES)[number];

export const WIN_KINDS = ['Win', 'Question', 'Comment'] as const;
export type WinKind = (typeof WIN_KINDS)[number];

/** One person in the *Contacts* tab. Text fields are trimmed; '' stands for an empty cell. */
export interface Contact {
  readonly id: ContactId;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly title: string;
  readonly organization: string;
  readonly field: string;
  readonly kind: string;
  readonly association: string;
  /** The name of the contact who led to this one, as it stands in the sheet. */
  readonly introducedBy: string;
  /** Whoever led to this contact has heard how it went. */
  readonly isIntroducerTold: boolean;
  readonly mayMention: MentionPermission;
  readonly stage: Stage;
  /** With the hour: what is asked after noon counts from the next business day. */
  readonly askedOn: Date | null;
  /** When the one follow-up went out; null while there was none. */
  readonly followedUpOn: Date | null;
  /** When one last wrote to the person or spoke with them, as far as the sheet knows. */
  readonly lastContactOn: Date | null;
  readonly nextStep: string;
  readonly nextStepOn: Date | null;
  readonly hasBusinessCard: boolean;
  readonly linkedIn: string;
  readonly notes: string;
  /** Steps of *Today* that were put off or dropped: see `next-steps/put-off.ts`. */
  readonly putOff: string;
  /** E-mail of the person whose contact this is, lower case; '' where nobody has taken the row. */
  readonly owner: string;
  readonly privacy?: Privacy;
}

/** One talk in the *Interviews* tab. */
export interface Interview {
  readonly id: InterviewId;
  readonly contactId: ContactId | '';
  readonly contactName: string;
  readonly purpose: string;
  readonly about: string;
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly where: string;
  /** A day or two before, one made sure that it still suits. */
  readonly isConfirmed: boolean;
  /** One question a line. */
  readonly questions: string;
  readonly learned: string;
  readonly helpReceived: string;
  readonly resume: ResumeState;
  readonly thankYou: ThankYouState;
  readonly thankYouDue: Date | null;
  /** When the person said that the note was sent. */
  readonly thankedOn: Date | null;
  readonly problem: string;
  readonly draftId: string;
  readonly owner: string;
}

export interface Question {
  readonly text: string;
  readonly topic: string;
  readonly kind: QuestionKind;
  readonly inUse: boolean;
  readonly addedBy: string;
}

/** One organization that the person aims at, with the answer to "whom do I know there?". */
export interface TargetOrganization {
  readonly id: OrganizationId;
  readonly organization: string;
  readonly field: string;
  readonly why: string;
  /** In words: "Amara Okafor (works there), Tomás Herrera (was there)". */
  readonly whoLeadsThere: string;
  readonly lookedOn: Date | null;
  readonly owner: string;
}

/** What one contact said to one question. */
export interface AnsweredQuestion {
  readonly interviewId: InterviewId | '';
  readonly contactId: ContactId | '';
  readonly contactName: string;
  readonly askedOn: Date | null;
  readonly question: string;
  readonly answer: string;
  readonly owner: string;
}

/** One person of a coaching group. */
export interface Member {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly role: Role;
  /** Aims for a week; 0 where none is set. */
  readonly weeklyRequests: number;
  readonly weeklyInterviews: number;
  /** The member's consent that the coach sees how far they are. */
  readonly coachMayLook: boolean;
  /** The member's consent that others learn where they know people, never whom. */
  readonly introduces: boolean;
  /** null for who is on the list and has not been through the first steps. */
  readonly joinedOn: Date | null;
  readonly areDraftsOn: boolean;
  readonly lastRunOn: Date | null;
  /** How many contacts the member keeps outside the sheet. */
  readonly privatePeople: number;
  /** How far the member is with those; null where nothing is told. */
  readonly privateFigures?: PrivateFigures | null;
}

/** What a member told the group: a win, a question or a comment. */
export interface Win {
  readonly id: WinId;
  readonly sharedOn: Date | null;
  readonly member: string;
  readonly kind: WinKind;
  readonly what: string;
  /** The name of the contact whom it is about, or ''. */
  readonly about: string;
  readonly contactId: ContactId | '';
  readonly coachReply: string;
  readonly repliedOn: Date | null;
  /** The reply that the member has seen, or ''. */
  readonly readReply: string;
  readonly owner: string;
}

/** One row of the *Templates* tab. `subject` and `body` hold mustache tags. */
export interface Template {
  readonly name: string;
  readonly use: TemplateUse;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

/** One person on the way into the sheet. Every text may be ''. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly title: string;
  readonly organization: string;
  readonly field: string;
  readonly kind: string;
  readonly association: string;
  readonly introducedBy: string;
  readonly linkedIn: string;
  readonly notes: string;
}
