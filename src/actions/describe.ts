// What the page is told of the sheet: records turned into what may cross `google.script.run`.
import type { ContactDetail, InterviewLine, PersonLine, ThankYouLine } from '../calls';
import { draftsSearchUrl } from '../domain/mail/compose-link';
import type { Contact, Interview } from '../domain/records';
import { isLate, isMine, thankYouDueAt } from '../domain/thank-you-plan';
import { toLocalDate, toLocalDateTime } from '../google/time';

/** The page shows the most pressing ones; a formatted date is a service call each. */
const MOST_NOTES = 50;

export interface Viewer {
  readonly me: string;
  readonly now: Date;
  readonly timeZone: string;
  readonly delayHours: number;
}

export function personLine({
  id,
  name,
  email,
  organization,
  stage,
}: Pick<Contact, 'id' | 'name' | 'email' | 'organization' | 'stage'>): PersonLine {
  return [id, name, email, organization, stage];
}

export function contactDetail(
  contact: Contact,
  rowNumber: number,
  all: { readonly contacts: readonly Contact[]; readonly interviews: readonly Interview[] },
  { me, timeZone }: Viewer,
): ContactDetail {
  const introducer = all.contacts.find(
    ({ name }) => name !== '' && sameName(name, contact.introducedBy),
  );
  const interviews = all.interviews.filter((interview) =>
    interview.contactId === ''
      ? sameName(interview.contactName, contact.name)
      : interview.contactId === contact.id,
  );
  return {
    id: contact.id,
    rowNumber,
    name: contact.name,
    email: contact.email,
    phone: contact.phone,
    title: contact.title,
    organization: contact.organization,
    field: contact.field,
    kind: contact.kind,
    association: contact.association,
    introducedBy: contact.introducedBy,
    introducerPermission:
      contact.introducedBy === '' ? '' : (introducer?.mayMention ?? 'Not asked'),
    mayMention: contact.mayMention,
    stage: contact.stage,
    askedOnLocal: toLocalDate(contact.askedOn, timeZone),
    linkedIn: contact.linkedIn,
    notes: contact.notes,
    hasBusinessCard: contact.hasBusinessCard,
    owner: contact.owner,
    isMine: isMine(contact, me),
    interviews: interviews.map((interview) => interviewLine(interview, timeZone)),
  };
}

function interviewLine(interview: Interview, timeZone: string): InterviewLine {
  const { id, purpose, about, minutes, where, questions, learned, helpReceived } = interview;
  return {
    ...{ id, purpose, about, minutes, where, questions, learned, helpReceived },
    startsAtLocal: toLocalDateTime(interview.startsAt, timeZone),
    resume: interview.resume,
    thankYou: interview.thankYou,
    thankYouDueLocal: toLocalDateTime(interview.thankYouDue, timeZone),
    problem: interview.problem,
  };
}

/** The notes that are not finished with, the earliest due first. */
export function thankYouLines(
  interviews: readonly Interview[],
  contacts: readonly Contact[],
  { me, now, timeZone, delayHours }: Viewer,
): readonly ThankYouLine[] {
  const emails = new Map<string, string>(contacts.map(({ id, email }) => [id, email]));
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
      draftUrl:
        interview.draftId === '' ? '' : draftsSearchUrl(me, emails.get(interview.contactId) ?? ''),
    }));
}

export function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
