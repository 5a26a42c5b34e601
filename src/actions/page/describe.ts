// What the page is told of the sheet: records turned into what may cross `google.script.run`.
import type { ContactDetail, InterviewLine, TargetLine, ThankYouLine } from '../../calls';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import { isMine, type Me, mayShow } from '../../domain/ownership';
import { sameName } from '../../domain/people/same-name';
import type {
  AnsweredQuestion,
  Contact,
  Interview,
  TargetOrganization,
} from '../../domain/records';
import type { PersonSummary, TalkSummary } from '../../domain/summaries';
import { isLate, thankYouDueAt } from '../../domain/thank-you-plan';
import { toLocalDate, toLocalDateTime } from '../../google/time';

/** The page shows the most pressing ones. */
const MOST_NOTES = 50;
/** Beyond the 90 days after which one writes to somebody again. */
const RECENT_DAYS = 120;
const DAY_MILLISECONDS = 24 * 3_600_000;

export interface Viewer {
  readonly me: Me;
  readonly now: Date;
  readonly timeZone: string;
  readonly delayHours: number;
}

export function personSummary(contact: Contact, { me, timeZone }: Viewer): PersonSummary {
  // How far others are with their contacts is theirs, and would only make the page heavy.
  const mine = isMine(contact, me) ? contact : NOT_MINE;
  return {
    id: contact.id,
    name: contact.name,
    email: contact.email,
    organization: contact.organization,
    stage: contact.stage,
    isMine: mine === contact,
    mayMention: contact.mayMention,
    title: contact.title,
    linkedIn: contact.linkedIn,
    kind: contact.kind,
    field: contact.field,
    association: contact.association,
    introducedBy: contact.introducedBy,
    askedAtLocal: toLocalDateTime(mine.askedOn, timeZone),
    followedUpOnLocal: toLocalDate(mine.followedUpOn, timeZone),
    lastContactOnLocal: toLocalDate(mine.lastContactOn, timeZone),
    isIntroducerTold: mine.isIntroducerTold,
    nextStep: mine.nextStep,
    nextStepOnLocal: toLocalDate(mine.nextStepOn, timeZone),
    putOff: mine.putOff,
    privacy: contact.privacy ?? '',
  };
}

const NOT_MINE = {
  askedOn: null,
  followedUpOn: null,
  lastContactOn: null,
  isIntroducerTold: false,
  nextStep: '',
  nextStepOn: null,
  putOff: '',
} as const;

/** Does the page need this talk before its contact is chosen? The person's own, open or recent. */
export function isInPage(interview: Interview, { me, now }: Viewer): boolean {
  if (!isMine(interview, me)) return false;
  const isOpen = !['Sent', 'Skipped'].includes(interview.thankYou);
  const ageDays = (now.getTime() - (interview.startsAt?.getTime() ?? 0)) / DAY_MILLISECONDS;
  return isOpen || interview.resume === 'Asked for' || ageDays < RECENT_DAYS;
}

export function talkSummary(interview: Interview, { me, timeZone }: Viewer): TalkSummary {
  return {
    id: interview.id,
    contactId: interview.contactId,
    contactName: interview.contactName,
    startsAtLocal: toLocalDateTime(interview.startsAt, timeZone),
    minutes: interview.minutes,
    purpose: interview.purpose,
    about: interview.about,
    thankYou: interview.thankYou,
    thankYouDueLocal: toLocalDateTime(interview.thankYouDue, timeZone),
    thankedOnLocal: toLocalDateTime(interview.thankedOn, timeZone),
    resume: interview.resume,
    hasQuestions: interview.questions !== '',
    hasLearned: interview.learned !== '',
    isConfirmed: interview.isConfirmed,
    isMine: isMine(interview, me),
  };
}

export function contactDetail(
  contact: Contact,
  rowNumber: number,
  all: {
    readonly contacts: () => readonly Contact[];
    readonly interviews: () => readonly Interview[];
    readonly answers: () => readonly AnsweredQuestion[];
  },
  viewer: Viewer,
): ContactDetail {
  // Another member may know somebody of the same name, who told them something else.
  const isShown = (record: { readonly owner: string }) => mayShow(record, viewer.me);
  const introducer =
    contact.introducedBy === ''
      ? undefined
      : all
          .contacts()
          .find(
            (one) => isShown(one) && one.name !== '' && sameName(one.name, contact.introducedBy),
          );
  const interviews = all
    .interviews()
    .filter(isShown)
    .filter((interview) =>
      interview.contactId === ''
        ? sameName(interview.contactName, contact.name)
        : interview.contactId === contact.id,
    );
  const answers = interviews.length > 0 ? all.answers() : [];
  return {
    ...personSummary(contact, viewer),
    rowNumber,
    phone: contact.phone,
    introducerPermission:
      contact.introducedBy === '' ? '' : (introducer?.mayMention ?? 'Not asked'),
    notes: contact.notes,
    hasBusinessCard: contact.hasBusinessCard,
    owner: contact.owner,
    interviews: interviews.map((interview) =>
      interviewLine(
        interview,
        answers.filter(({ interviewId }) => interviewId === interview.id),
        viewer,
      ),
    ),
  };
}

function interviewLine(
  interview: Interview,
  answered: readonly AnsweredQuestion[],
  viewer: Viewer,
): InterviewLine {
  const { where, questions, learned, helpReceived, problem } = interview;
  return {
    ...talkSummary(interview, viewer),
    ...{ where, questions, learned, helpReceived, problem },
    answers: answered.map(({ question, answer }) => ({ question, answer })),
  };
}

/** The organizations that the person aims at. */
export function targetLines(
  organizations: readonly TargetOrganization[],
  { me, timeZone }: Viewer,
): TargetLine[] {
  return organizations
    .filter((one) => isMine(one, me))
    .map(({ id, organization, field, why, whoLeadsThere, lookedOn }) => ({
      ...{ id, organization, field, why, whoLeadsThere },
      lookedOnLocal: toLocalDate(lookedOn, timeZone),
    }));
}

/**
 * The notes that are not finished with, the earliest due first.
 * @param contacts asked for only where a note has a draft
 */
export function thankYouLines(
  interviews: readonly Interview[],
  contacts: () => readonly Contact[],
  { me, now, timeZone, delayHours }: Viewer,
): readonly ThankYouLine[] {
  let emails: ReadonlyMap<string, string> | null = null;
  const draftUrl = (contactId: string) => {
    emails ??= new Map<string, string>(contacts().map(({ id, email }) => [id, email]));
    return draftsSearchUrl(me.email, emails.get(contactId) ?? '');
  };
  return interviews
    .filter((one) => isMine(one, me) && !['Sent', 'Skipped'].includes(one.thankYou))
    .map((interview) => ({ interview, dueAt: thankYouDueAt(interview, delayHours) }))
    .sort((a, b) => (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity))
    .slice(0, MOST_NOTES)
    .map(({ interview, dueAt }) => ({
      interviewId: interview.id,
      contactId: interview.contactId,
      contactName: interview.contactName,
      state: interview.thankYou,
      dueLocal: toLocalDateTime(dueAt, timeZone),
      isLate: isLate(interview, now),
      problem: interview.problem,
      draftUrl: interview.draftId === '' ? '' : draftUrl(interview.contactId),
    }));
}
