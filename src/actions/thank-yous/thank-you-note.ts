// One thank-you note: the letter, and what the row says once its draft is there.
import { noteReasons } from '#words/note-reasons';
import { fieldNamed } from '../../domain/letters/field-names';
import { composeThankYou, type ThankYouLack } from '../../domain/letters/thank-you';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import { readAddress } from '../../domain/mail/email-address';
import type { Contact, Template } from '../../domain/records';
import type { Settings } from '../../domain/settings';
import type { DueNote } from '../../domain/thank-you-plan';
import { toLetterDate } from '../../google/time';
import type { InterviewKey } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import type { Letter } from '../letters/draft-once';

export interface ComposedNote {
  readonly letter: Letter;
  /** What the person has to fill in before sending, in one sentence; '' where nothing is open. */
  readonly gap: string;
}

export type Composed = ComposedNote | { readonly problem: string };

/** The note for one talk; a problem where it cannot be written, with what to do. */
export function composeNote(
  { interview, contact }: DueNote,
  contacts: readonly Contact[],
  settings: Settings,
  templates: readonly Template[],
  timeZone: string,
): Composed {
  const address = readAddress(contact.email);
  if (!address.ok) return { problem: address.problem };
  const composed = composeThankYou({
    contact,
    interview: { ...interview, dateText: toLetterDate(interview.startsAt, timeZone) },
    referralsReceived: contacts.filter((one) => one.introducedBy === contact.name).length,
    settings,
    templates,
  });
  if ('problem' in composed) return { problem: composed.problem };
  const { subject, body, lack, templateName, missing } = composed;
  const letter = { to: { name: contact.name, email: address.email }, subject, body };
  return { letter, gap: lack ? LACKS[lack](templateName) : gapOf(missing) };
}

const LACKS: Readonly<Record<ThankYouLack, (templateName: string) => string>> = {
  'nothing-learned': () => noteReasons.nothingLearned,
  'too-general': () => noteReasons.tooGeneral,
  'left-out': noteReasons.leftOut,
};

function gapOf(missing: readonly string[]): string {
  const prompts = missing.map((name) => fieldNamed(name)?.prompt ?? `[${name}]`);
  return prompts.length === 0 ? '' : noteReasons.gaps(prompts);
}

/** The cells of a row whose draft is there. */
export function readyCells(
  { interview, contact, dueAt }: DueNote,
  { letter, gap }: ComposedNote,
  draftId: string,
  me: string,
): Changes<InterviewKey> {
  return {
    thankYou: 'Draft ready',
    problem: gap,
    draft: { text: noteReasons.openDraft, url: draftsSearchUrl(me, letter.to.email) },
    draftId,
    ...(interview.thankYouDue ? {} : { thankYouDue: dueAt }),
    ...(interview.contactId === '' && contact.id !== '' ? { contactId: contact.id } : {}),
  };
}
