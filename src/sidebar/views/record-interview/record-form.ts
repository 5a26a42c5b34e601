// What is typed about one talk, and the record that is filed of it.
import type { ContactDetail, InterviewLine, InterviewRecord } from '../../../calls';
import {
  type InterviewId,
  type MentionPermission,
  type NewPerson,
  PURPOSES,
  type Purpose,
} from '../../../domain/records';
import { addMinutes } from '../../parts/local-time';

const USUAL_MINUTES = 20;

export interface ReferralRow {
  readonly name: string;
  /** An e-mail address or a phone number, as it was given. */
  readonly reach: string;
  readonly organization: string;
}

export interface RecordForm {
  /** By it the server knows a repeated click. */
  readonly key: string;
  readonly isTouched: boolean;
  /** The planned interview, or '' for a new one. */
  readonly interviewId: InterviewId | '';
  readonly purpose: Purpose;
  readonly about: string;
  readonly startsAtLocal: string;
  readonly minutes: string;
  readonly where: string;
  readonly learned: string;
  readonly helpReceived: string;
  readonly hasBusinessCard: boolean;
  readonly mayMention: MentionPermission;
  readonly resumeAskedFor: boolean;
  readonly nextStep: string;
  readonly nextStepOnLocal: string;
  readonly referrals: readonly ReferralRow[];
  readonly wantsThankYou: boolean;
}

export const EMPTY_REFERRAL: ReferralRow = { name: '', reach: '', organization: '' };

/** Starts with the planned interview that comes nearest to now, or with a new one that just ended. */
export function startRecord(contact: ContactDetail, nowLocal: string, key: string): RecordForm {
  const blank: RecordForm = {
    key,
    isTouched: false,
    interviewId: '',
    purpose: contact.organization === '' ? 'Industry' : 'Company',
    about: contact.organization,
    startsAtLocal: addMinutes(nowLocal, -USUAL_MINUTES),
    minutes: String(USUAL_MINUTES),
    where: '',
    learned: '',
    helpReceived: '',
    hasBusinessCard: contact.hasBusinessCard,
    mayMention: contact.mayMention,
    resumeAskedFor: false,
    nextStep: '',
    nextStepOnLocal: '',
    referrals: [EMPTY_REFERRAL],
    wantsThankYou: true,
  };
  const planned = plannedInterviews(contact)[0];
  return planned ? withInterview(blank, planned) : blank;
}

/** Those that were not recorded yet, the earliest first; undated ones last. */
export function plannedInterviews({ interviews }: ContactDetail): InterviewLine[] {
  return interviews
    .filter(({ thankYou }) => thankYou === 'Not due')
    .sort((one, other) => sortKey(one).localeCompare(sortKey(other)));
}

/** The form with what the planned interview says; what was typed about the talk stays. */
export function withInterview(form: RecordForm, interview: InterviewLine): RecordForm {
  return {
    ...form,
    interviewId: interview.id,
    purpose: PURPOSES.find((purpose) => purpose === interview.purpose) ?? form.purpose,
    about: interview.about || form.about,
    startsAtLocal: interview.startsAtLocal || form.startsAtLocal,
    minutes: interview.minutes > 0 ? String(interview.minutes) : form.minutes,
    where: interview.where || form.where,
    learned: form.learned || interview.learned,
    helpReceived: form.helpReceived || interview.helpReceived,
    resumeAskedFor: form.resumeAskedFor || interview.resume !== 'Not asked',
  };
}

export type RecordProblem = 'when' | 'minutes' | 'referral';

/** What keeps the form from being filed, in the order of the form. */
export function recordProblems(form: RecordForm): RecordProblem[] {
  const minutes = Number(form.minutes);
  const isNumber = /^\d{1,3}$/.test(form.minutes.trim()) && minutes > 0;
  return [
    ...(form.startsAtLocal === '' ? ['when' as const] : []),
    ...(isNumber ? [] : ['minutes' as const]),
    ...(form.referrals.some(isNameless) ? ['referral' as const] : []),
  ];
}

/** A reach or an organization without a name: nobody would know who it is. */
export function isNameless({ name, reach, organization }: ReferralRow): boolean {
  return name.trim() === '' && (reach.trim() !== '' || organization.trim() !== '');
}

/** The record as the server takes it. Empty rows of names are left out. */
export function recordOf(form: RecordForm, contact: ContactDetail): InterviewRecord {
  const { isTouched: _touched, wantsThankYou, minutes, referrals, ...rest } = form;
  return {
    ...rest,
    contactId: contact.id,
    minutes: Number(minutes),
    nextStepOnLocal: form.nextStep.trim() === '' ? '' : form.nextStepOnLocal,
    referrals: referrals
      .filter(({ name }) => name.trim() !== '')
      .map((referral) => personOf(referral, contact.name)),
    answers: [],
    thankYou: wantsThankYou ? 'Due' : 'Skipped',
  };
}

function personOf({ name, reach, organization }: ReferralRow, introducedBy: string): NewPerson {
  const isEmail = reach.includes('@');
  return {
    name: name.trim(),
    email: isEmail ? reach.trim() : '',
    phone: isEmail ? '' : reach.trim(),
    title: '',
    organization: organization.trim(),
    field: '',
    kind: '',
    association: '',
    introducedBy,
    linkedIn: '',
    notes: '',
  };
}

function sortKey({ startsAtLocal }: InterviewLine): string {
  return startsAtLocal || '9999';
}
