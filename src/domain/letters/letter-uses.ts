// What a letter can be for, which one somebody is most likely due, and whom it is about.
import { sameName } from '../people/same-name';
import type { Stage, TemplateUse } from '../records';
import type { PersonSummary } from '../summaries';

/** The letters that are written one by one; thank-you notes and résumés go ways of their own. */
export const LETTER_USES = [
  'Request',
  'Help request',
  'Nudge',
  'Permission to mention',
  'Confirmation',
  'Thanks to the introducer',
  'Keeping in touch',
] as const satisfies readonly TemplateUse[];
export type LetterUse = (typeof LETTER_USES)[number];

/** These ask for somebody's time or help: all the manners of a request hold for them. */
const ASKING: readonly TemplateUse[] = ['Request', 'Help request', 'Nudge'];
const MET: readonly Stage[] = ['Met', 'Thanked', 'Keeping in touch'];

export function asksForSomething(use: TemplateUse): boolean {
  return ASKING.includes(use);
}

export function isLetterUse(use: TemplateUse): use is LetterUse {
  return LETTER_USES.some((one) => one === use);
}

/** Letters that speak of a person whom their reader named. */
export type AboutUse = 'Permission to mention' | 'Thanks to the introducer';

export function isAboutSomebody(use: TemplateUse): use is AboutUse {
  return use === 'Permission to mention' || use === 'Thanks to the introducer';
}

/** The letter that comes next for somebody at this stage. */
export function suggestedUse(contact: PersonSummary, people: readonly PersonSummary[]): LetterUse {
  switch (contact.stage) {
    case 'Asked':
      return 'Nudge';
    case 'Scheduled':
      return 'Confirmation';
    case 'Met':
    case 'Thanked':
    case 'Keeping in touch':
      return (
        (['Thanks to the introducer', 'Permission to mention'] as const).find(
          (use) => suggestedAbout(use, contact, people) !== null,
        ) ?? 'Keeping in touch'
      );
    default:
      return 'Request';
  }
}

/** The people whom this contact named, those first whom such a letter fits. Own people only. */
export function peopleToWriteAbout(
  use: TemplateUse,
  contact: PersonSummary,
  people: readonly PersonSummary[],
): readonly PersonSummary[] {
  if (contact.name.trim() === '') return [];
  const named = people.filter(
    ({ id, isMine, introducedBy }) =>
      isMine && id !== contact.id && introducedBy !== '' && sameName(introducedBy, contact.name),
  );
  const [fitting, others] = [true, false].map((isWanted) =>
    named.filter((person) => isFitting(use, contact, person) === isWanted),
  );
  return [...(fitting ?? []), ...(others ?? [])];
}

/** Whom such a letter is about where nobody said; null where no one stands out. */
export function suggestedAbout(
  use: TemplateUse,
  contact: PersonSummary,
  people: readonly PersonSummary[],
): PersonSummary | null {
  const first = peopleToWriteAbout(use, contact, people)[0];
  return first !== undefined && isFitting(use, contact, first) ? first : null;
}

function isFitting(use: TemplateUse, contact: PersonSummary, about: PersonSummary): boolean {
  if (use === 'Thanks to the introducer')
    return MET.includes(about.stage) && !about.isIntroducerTold;
  return contact.mayMention === 'Not asked' && about.stage === 'To ask';
}
