// What is typed about one talk, and the record that is filed of it.
import type { AnswerLine, ContactDetail, InterviewLine, InterviewRecord } from '../../../calls';
import { questionKey, questionLines } from '../../../domain/questions/question-text';
import {
  type InterviewId,
  type MentionPermission,
  type NewPerson,
  PURPOSES,
  type Purpose,
} from '../../../domain/records';
import { addMinutes } from '../../parts/local-time';
import { type ReferralRow, splitReach } from './pasted-people';

const USUAL_MINUTES = 20;

export interface AnswerRow extends AnswerLine {
  /** What stands in the sheet; '' where nothing was filed. */
  readonly filed: string;
}

export interface RecordForm {
  /** By it the server knows a repeated click. */
  readonly key: string;
  readonly isTouched: boolean;
  /** The interview that is planned, or filed and to be corrected; '' for a new one. */
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
  /** The questions that were prepared, with what was said. */
  readonly answers: readonly AnswerRow[];
  readonly wantsThankYou: boolean;
}

export const EMPTY_REFERRAL: ReferralRow = { name: '', reach: '', organization: '' };

/** Starts with the talk that was asked for, else with the planned one that took place last. */
export function startRecord(
  contact: ContactDetail,
  nowLocal: string,
  key: string,
  wanted?: InterviewId,
): RecordForm {
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
    answers: [],
    wantsThankYou: true,
  };
  const planned = plannedInterviews(contact);
  const begun = planned.filter(({ startsAtLocal: at }) => at !== '' && at <= nowLocal);
  const talk =
    contact.interviews.find(({ id }) => id === wanted) ?? begun[begun.length - 1] ?? planned[0];
  return talk ? withInterview(blank, contact, talk.id) : blank;
}

/** Those that were not recorded yet, the earliest first; undated ones last. */
export function plannedInterviews({ interviews }: ContactDetail): InterviewLine[] {
  return interviews
    .filter(({ thankYou }) => thankYou === 'Not due')
    .sort((one, other) => sortKey(one).localeCompare(sortKey(other)));
}

/** Those that were recorded, the latest first. */
export function filedInterviews({ interviews }: ContactDetail): InterviewLine[] {
  return interviews
    .filter(({ thankYou }) => thankYou !== 'Not due')
    .sort((one, other) => sortKey(other).localeCompare(sortKey(one)));
}

/**
 * The form with what the sheet says of another talk, '' being one that is not there. What was typed
 * stays; where both have words, those of the sheet stand first.
 */
export function withInterview(
  form: RecordForm,
  contact: ContactDetail,
  id: InterviewId | '',
): RecordForm {
  const talkOf = (wanted: string) => contact.interviews.find((one) => one.id === wanted);
  const before = talkOf(form.interviewId);
  const talk = talkOf(id);
  const wasAsked = before !== undefined && before.resume !== 'Not asked';
  return {
    ...form,
    interviewId: talk?.id ?? '',
    purpose: PURPOSES.find((purpose) => purpose === talk?.purpose) ?? form.purpose,
    about: talk?.about || form.about,
    startsAtLocal: talk?.startsAtLocal || form.startsAtLocal,
    minutes: talk && talk.minutes > 0 ? String(talk.minutes) : form.minutes,
    where: talk?.where || form.where,
    learned: joined(form.learned, before?.learned, talk?.learned),
    helpReceived: joined(form.helpReceived, before?.helpReceived, talk?.helpReceived),
    answers: answersFor(form.answers, talk),
    resumeAskedFor:
      form.resumeAskedFor === wasAsked
        ? talk !== undefined && talk.resume !== 'Not asked'
        : form.resumeAskedFor,
    wantsThankYou: talk?.thankYou !== 'Skipped',
  };
}

/** The note of the talk is drafted or sent: nothing here changes it. */
export function isNoteMade({ interviewId }: RecordForm, { interviews }: ContactDetail): boolean {
  const talk = interviews.find(({ id }) => id === interviewId);
  return talk !== undefined && ['Drafting', 'Draft ready', 'Sent'].includes(talk.thankYou);
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

/** The record as the server takes it. Empty rows of names and answers are left out. */
export function recordOf(form: RecordForm, contact: ContactDetail): InterviewRecord {
  const { isTouched: _touched, wantsThankYou, minutes, referrals, answers, ...rest } = form;
  return {
    ...rest,
    contactId: contact.id,
    minutes: Number(minutes),
    nextStepOnLocal: form.nextStep.trim() === '' ? '' : form.nextStepOnLocal,
    referrals: referrals
      .filter(({ name }) => name.trim() !== '')
      .map((referral) => personOf(referral, contact.name)),
    answers: answers
      .filter(({ answer, filed }) => answer.trim() !== '' || filed !== '')
      .map(({ question, answer }) => ({ question, answer: answer.trim() })),
    thankYou: wantsThankYou ? 'Due' : 'Skipped',
  };
}

function personOf({ name, reach, organization }: ReferralRow, introducedBy: string): NewPerson {
  return {
    name: name.trim(),
    ...splitReach(reach),
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

/** Nothing that was typed is lost, and nothing that stands in the sheet is written over by it. */
function joined(typed: string, before = '', now = ''): string {
  if (typed === before || typed.trim() === '' || typed === now) return now;
  return now === '' ? typed : `${now}\n${typed}`;
}

/** The questions of the talk, and those that something was typed to already. */
function answersFor(rows: readonly AnswerRow[], talk: InterviewLine | undefined): AnswerRow[] {
  const typed = rows.filter(({ answer, filed }) => answer !== filed && answer.trim() !== '');
  const typedTo = new Map(typed.map((row) => [questionKey(row.question), row.answer]));
  const filed = new Map(
    (talk?.answers ?? []).map((one) => [questionKey(one.question), one.answer]),
  );
  const questions = new Map(
    [
      ...questionLines(talk?.questions ?? ''),
      ...(talk?.answers ?? []).map(({ question }) => question),
      ...typed.map(({ question }) => question),
    ].map((question) => [questionKey(question), question]),
  );
  return [...questions].map(([key, question]) => {
    const inSheet = filed.get(key) ?? '';
    return { question, answer: typedTo.get(key) ?? inSheet, filed: inSheet };
  });
}

function sortKey({ startsAtLocal }: InterviewLine): string {
  return startsAtLocal || '9999';
}
