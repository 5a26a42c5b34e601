// The templates that a new sheet starts with: what each is for, and how it is sent.
import { helpLetters } from '#words/letters-help';
import { noteLetters } from '#words/letters-notes';
import { requestLetters } from '#words/letters-requests';
import { thankYouLetters } from '#words/letters-thanks';
import type { Channel, Template, TemplateUse } from '../records';

/** In the order in which they stand in a new Templates tab. */
export const DEFAULT_TEMPLATES: readonly Template[] = [
  letter('Request', 'Email', requestLetters.company),
  letter('Request', 'Email', requestLetters.opportunity),
  letter('Request', 'Email', requestLetters.industry),
  letter('Request', 'Letter', requestLetters.printed),
  letter('Request', 'LinkedIn', requestLetters.linkedIn),
  letter('Help request', 'Email', helpLetters.association),
  letter('Help request', 'Email', helpLetters.colleague),
  letter('Help request', 'Email', helpLetters.names),
  letter('Help request', 'Letter', helpLetters.printed),
  letter('Help request', 'LinkedIn', helpLetters.linkedIn),
  letter('Nudge', 'Email', requestLetters.nudge),
  letter('Nudge', 'LinkedIn', requestLetters.linkedInNudge),
  letter('Permission to mention', 'Email', noteLetters.mayIMention),
  letter('Confirmation', 'Email', noteLetters.confirmation),
  letter('Thanks to the introducer', 'Email', noteLetters.introducer),
  letter('Keeping in touch', 'Email', noteLetters.keepingInTouch),
  letter('Thank-you', 'Email', thankYouLetters.advice),
  letter('Thank-you', 'Email', thankYouLetters.introductions),
  letter('Thank-you', 'Email', thankYouLetters.help),
  letter('Thank-you', 'Email', thankYouLetters.resume),
  letter('Résumé follow-up', 'Email', thankYouLetters.resumeFollowUp),
];

function letter(
  use: TemplateUse,
  channel: Channel,
  { name, subject, body }: Pick<Template, 'name' | 'subject' | 'body'>,
): Template {
  return { name, use, channel, subject, body };
}
