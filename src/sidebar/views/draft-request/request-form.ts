// What is chosen and typed for one letter, and the letter that comes of it.
import type { ContactDetail } from '../../../calls';
import type { RequestLetter } from '../../../domain/etiquette/check-request';
import type { Finding } from '../../../domain/etiquette/finding';
import {
  fillTemplate,
  type TemplateProblem,
  templateProblems,
} from '../../../domain/letters/fill-template';
import { letterFields } from '../../../domain/letters/letter-fields';
import type { Channel, Purpose, Template, TemplateUse } from '../../../domain/records';
import type { Settings } from '../../../domain/settings';

/** LinkedIn's limit for a note with an invitation. */
export const MOST_LINKEDIN_CHARACTERS = 300;
const USES: readonly TemplateUse[] = ['Request', 'Help request', 'Nudge'];

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface RequestForm {
  /** By it the server knows a repeated click. */
  readonly key: string;
  readonly isTouched: boolean;
  readonly purpose: Purpose;
  /** null: what the purpose suggests. */
  readonly about: string | null;
  readonly why: string;
  readonly minutes: number;
  readonly channel: Channel;
  /** null: the first one that fits. */
  readonly templateName: string | null;
  /** What the person made of the letter by hand, and the filled letter that it began as. */
  readonly edited: (Letter & { readonly from: Letter }) | null;
  /** Once it was drafted or sent: where the draft is, or '' where the letter went another way. */
  readonly doneUrl: string | null;
}

export function startRequest(contact: ContactDetail, key: string): RequestForm {
  return {
    key,
    isTouched: false,
    purpose: contact.organization === '' ? 'Industry' : 'Company',
    about: null,
    why: '',
    minutes: 20,
    channel: contact.email === '' && contact.linkedIn !== '' ? 'LinkedIn' : 'Email',
    templateName: null,
    edited: null,
    doneUrl: null,
  };
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

export interface TemplateChoice {
  /** Those that can be used, in the order of the sheet. */
  readonly usable: readonly Template[];
  readonly broken: readonly TemplateProblem[];
  readonly chosen: Template | null;
}

/** The templates for the channel. A contact who was asked already gets a follow-up first. */
export function chooseTemplate(
  templates: readonly Template[],
  form: RequestForm,
  stage: string,
): TemplateChoice {
  const fitting = templates.filter(
    ({ use, channel }) => USES.includes(use) && channel === form.channel,
  );
  const broken = fitting.flatMap(templateProblems);
  const usable = fitting.filter(({ name }) => !broken.some(({ template }) => template === name));
  const ofUse = usable.filter(({ use }) => use === (stage === 'Asked' ? 'Nudge' : 'Request'));
  const forPurpose = ofUse.find(({ name }) =>
    name.toLowerCase().includes(form.purpose.toLowerCase()),
  );
  const named = usable.find(({ name }) => name === form.templateName);
  return { usable, broken, chosen: named ?? forPurpose ?? ofUse[0] ?? usable[0] ?? null };
}

/** The template filled with what is known; empty where there is no template. */
export function filledLetter(
  template: Template | null,
  form: RequestForm,
  contact: ContactDetail,
  settings: Settings,
): Letter {
  if (template === null) return { subject: '', body: '' };
  const fields = letterFields({
    contact,
    settings,
    introducer: { name: contact.introducedBy, permission: contact.introducerPermission },
    purpose: form.purpose,
    subject: form.about ?? suggestedAbout(form.purpose, contact, settings),
    why: form.why,
    minutes: form.minutes,
  });
  const { subject, body } = fillTemplate(template, fields);
  return { subject, body };
}

/** The letter in the words of the rules. A LinkedIn note has no subject. */
export function letterToCheck(
  letter: Letter,
  channel: Channel,
  contact: ContactDetail,
  settings: Settings,
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
  };
}

export interface Verdict {
  readonly isReady: boolean;
  readonly brokenMusts: number;
  readonly musts: number;
}

export function verdictOf(findings: readonly Finding[]): Verdict {
  const musts = findings.filter(({ level }) => level === 'must');
  const brokenMusts = musts.filter(({ isKept }) => !isKept).length;
  return { isReady: brokenMusts === 0, brokenMusts, musts: musts.length };
}
