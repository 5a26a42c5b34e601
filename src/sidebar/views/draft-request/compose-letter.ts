// The letter that comes of what is chosen, typed and known.
import type { ContactDetail } from '../../../calls';
import type { RequestLetter } from '../../../domain/etiquette/check-request';
import { fillTemplate } from '../../../domain/letters/fill-template';
import { dayInLetter, timeInLetter, weekdayInLetter } from '../../../domain/letters/letter-dates';
import { type LetterInterview, letterFields } from '../../../domain/letters/letter-fields';
import type { LetterUse } from '../../../domain/letters/letter-uses';
import { lastTalk, nextTalk } from '../../../domain/letters/which-talk';
import { sameName } from '../../../domain/people/same-name';
import type { Channel, Purpose, Template } from '../../../domain/records';
import type { Settings } from '../../../domain/settings';
import type { PersonSummary, TalkSummary } from '../../../domain/summaries';
import type { Letter, RequestForm } from './request-form';

/** What is known of the world around one letter. */
export interface LetterFacts {
  readonly contact: ContactDetail;
  readonly settings: Settings;
  /** Whom the letter is about. */
  readonly about: PersonSummary | null;
  /** All talks, in short. */
  readonly talks: readonly TalkSummary[];
  readonly nowLocal: string;
}

/** What one most likely wants to learn about from this person. */
export function suggestedAbout(
  purpose: Purpose,
  contact: ContactDetail,
  settings: Settings,
): string {
  if (purpose === 'Company') return contact.organization;
  return purpose === 'Industry' ? settings.field || contact.field : settings.field;
}

/** What one is after: the company for a talk about it, else the field. */
export function subjectOf(form: RequestForm, contact: ContactDetail, settings: Settings): string {
  const purpose = form.use === 'Help request' ? 'Industry' : form.purpose;
  return form.about ?? suggestedAbout(purpose, contact, settings);
}

/** The talk that the letter speaks of; null where there is none. */
export function talkOf(use: LetterUse, facts: LetterFacts): TalkSummary | null {
  const { contact, about, talks, nowLocal } = facts;
  const startOf = ({ startsAtLocal }: TalkSummary) => startsAtLocal;
  if (use === 'Confirmation') return nextTalk(contact.interviews, startOf, nowLocal);
  if (use !== 'Thanks to the introducer') return lastTalk(contact.interviews, startOf, nowLocal);
  const withThem = talks.filter(({ contactId, contactName }) =>
    contactId === '' ? sameName(contactName, about?.name ?? '') : contactId === about?.id,
  );
  return lastTalk(withThem, startOf, nowLocal);
}

/** What was noted after the last talk with this contact; notes on others are not at hand. */
export function notedOf(use: LetterUse, facts: LetterFacts): string {
  const talk = talkOf(use, facts);
  return facts.contact.interviews.find(({ id }) => id === talk?.id)?.learned ?? '';
}

/** The template filled with what is known; empty where there is no template. */
export function filledLetter(
  template: Template | null,
  form: RequestForm,
  facts: LetterFacts,
): Letter {
  if (template === null) return { subject: '', body: '' };
  const { contact, settings, about } = facts;
  const talk = talkOf(form.use, facts);
  const isPlanned = form.use === 'Confirmation';
  const fields = letterFields({
    contact,
    settings,
    introducer: { name: contact.introducedBy, permission: contact.introducerPermission },
    referral: about,
    purpose: form.purpose,
    subject: subjectOf(form, contact, settings),
    why: form.why,
    news: form.news,
    minutes: isPlanned && talk !== null && talk.minutes > 0 ? talk.minutes : form.minutes,
    interview: interviewOf(form, facts, talk),
  });
  const { subject, body } = fillTemplate(template, fields);
  return { subject, body };
}

function interviewOf(
  form: RequestForm,
  facts: LetterFacts,
  talk: TalkSummary | null,
): LetterInterview {
  const start = talk?.startsAtLocal ?? '';
  const line = facts.contact.interviews.find(({ id }) => id === talk?.id);
  return {
    dateText: form.use === 'Confirmation' ? weekdayInLetter(start) : dayInLetter(start),
    timeText: timeInLetter(start),
    where: line?.where ?? '',
    about: talk?.about ?? '',
    learned: form.learned ?? line?.learned ?? '',
    helpReceived: line?.helpReceived ?? '',
  };
}

/** The letter in the words of the rules. A LinkedIn note has no subject. */
export function letterToCheck(
  letter: Letter,
  channel: Channel,
  { contact, settings, about }: Pick<LetterFacts, 'contact' | 'settings' | 'about'>,
): RequestLetter {
  const { introducedBy, introducerPermission } = contact;
  return {
    channel,
    recipient: contact.email,
    subject: channel === 'LinkedIn' ? '' : letter.subject,
    body: letter.body,
    senderName: settings.name,
    contactName: contact.name,
    organization: contact.organization,
    introducer:
      introducedBy === ''
        ? null
        : { name: introducedBy, permission: introducerPermission || 'Not asked' },
    otherNames: about === null ? [] : [about.name],
  };
}
