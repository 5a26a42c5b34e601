// What a template can say: the values for one letter, as plain nested data, read from the records.
import { INTRODUCTION_OPENINGS, REASON_OPENINGS } from '#language/note-clause';
import { firstNameOf, plainName } from '../people/person-name';
import type { Contact, MentionPermission, Purpose } from '../records';
import type { Settings } from '../settings';
import { clauseOf } from './clause';

/** Plain text throughout; '' and false stand for what is not known. See `FIELD_NAMES`. */
export interface LetterFields {
  readonly contact: {
    readonly name: string;
    readonly firstName: string;
    readonly title: string;
    readonly organization: string;
    readonly field: string;
    readonly association: string;
  };
  readonly me: {
    readonly name: string;
    readonly introduction: string;
    readonly field: string;
    readonly signature: string;
  };
  readonly hasIntroducer: boolean;
  readonly introducer: { readonly name: string; readonly firstName: string };
  readonly referral: {
    readonly name: string;
    readonly firstName: string;
    readonly organization: string;
  };
  readonly purpose: {
    readonly subject: string;
    readonly toLearnAboutCompany: boolean;
    readonly toLearnAboutOpportunity: boolean;
    readonly toLearnAboutIndustry: boolean;
  };
  readonly why: string;
  readonly news: string;
  readonly minutes: string;
  readonly interview: {
    readonly date: string;
    readonly time: string;
    readonly where: string;
    readonly about: string;
    readonly learned: string;
    readonly helpReceived: string;
    readonly hasReferrals: boolean;
    readonly resumeAskedFor: boolean;
  };
}

export type LetterContact = Pick<
  Contact,
  'name' | 'title' | 'organization' | 'field' | 'association'
>;

export interface LetterInput {
  readonly contact: LetterContact;
  readonly settings: Settings;
  /** Who led to this contact. The name reaches the letter only where the permission is 'Yes'. */
  readonly introducer?: {
    readonly name: string;
    readonly permission: MentionPermission | '';
  } | null;
  /** A person whom the contact named, for letters that speak of that person. */
  readonly referral?: Pick<Contact, 'name' | 'organization'> | null;
  readonly purpose?: Purpose | '';
  /** What one wants to learn about; the field of the settings where it is ''. */
  readonly subject?: string;
  /** Why this person: "you moved from the ward into software". */
  readonly why?: string;
  /** What came of their advice: "I joined the user group". */
  readonly news?: string;
  /** [15, 20 or 30] */
  readonly minutes?: number;
  readonly interview?: LetterInterview | null;
}

export interface LetterInterview {
  /** The day as people say it: "Tuesday, 24 November". */
  readonly dateText: string;
  /** "9:30 am", for a talk that is to come. */
  readonly timeText?: string;
  readonly where?: string;
  readonly about: string;
  /** The notes as they stand in the sheet. */
  readonly learned: string;
  readonly helpReceived: string;
  readonly hasReferrals?: boolean;
  readonly resumeAskedFor?: boolean;
}

const DEFAULT_MINUTES = 20;

/** The fields of one letter. Names come without titles and credentials: "Ana Ruiz", "Ana". */
export function letterFields(input: LetterInput): LetterFields {
  const { contact, settings, introducer, referral, purpose, interview } = input;
  const introducerName = introducer?.permission === 'Yes' ? introducer.name.trim() : '';
  return {
    contact: {
      ...personNames(contact.name),
      title: oneLine(contact.title),
      organization: oneLine(contact.organization),
      field: oneLine(contact.field),
      association: oneLine(contact.association),
    },
    me: {
      name: oneLine(settings.name),
      introduction: clauseOf(settings.introduction, ...INTRODUCTION_OPENINGS),
      field: oneLine(settings.field),
      signature: settings.signature.trim(),
    },
    hasIntroducer: introducerName !== '',
    introducer: personNames(introducerName),
    referral: {
      ...personNames(referral?.name ?? ''),
      organization: oneLine(referral?.organization ?? ''),
    },
    purpose: {
      subject: oneLine(input.subject ?? '') || oneLine(settings.field),
      toLearnAboutCompany: purpose === 'Company',
      toLearnAboutOpportunity: purpose === 'Opportunity',
      toLearnAboutIndustry: purpose === 'Industry',
    },
    why: clauseOf(input.why ?? '', ...REASON_OPENINGS),
    news: clauseOf(input.news ?? ''),
    minutes: String(input.minutes ?? DEFAULT_MINUTES),
    interview: {
      date: oneLine(interview?.dateText ?? ''),
      time: oneLine(interview?.timeText ?? ''),
      where: oneLine(interview?.where ?? ''),
      about: oneLine(interview?.about ?? ''),
      learned: clauseOf(interview?.learned ?? ''),
      helpReceived: clauseOf(interview?.helpReceived ?? ''),
      hasReferrals: interview?.hasReferrals ?? false,
      resumeAskedFor: interview?.resumeAskedFor ?? false,
    },
  };
}

function personNames(name: string): { readonly name: string; readonly firstName: string } {
  return { name: oneLine(plainName(name)), firstName: oneLine(firstNameOf(name)) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
