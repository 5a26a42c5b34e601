// Lets one person in: from the page, from a file, from a card. Whatever crosses to the server
// goes through here, so that nothing but clean text of a sane length reaches the sheet.
import type { NewPerson } from '../records';
import { cleanLine, cleanLines } from './clean-text';
import { nameFromEmail } from './person-name';
import { singleAddress } from './single-address';

export type CleanPerson =
  | { readonly ok: true; readonly person: NewPerson }
  | { readonly ok: false; readonly reason: string };

/** In UTF-16 units. A cell of Google Sheets holds 50,000; what is longer than these is a mistake. */
export const MAX_LENGTHS: Readonly<Record<keyof NewPerson, number>> = {
  name: 200,
  email: 320,
  phone: 80,
  title: 300,
  organization: 300,
  field: 200,
  kind: 100,
  association: 300,
  introducedBy: 200,
  linkedIn: 500,
  notes: 10_000,
};

const FIELDS = Object.keys(MAX_LENGTHS) as (keyof NewPerson)[];

/**
 * One person out of anything. Every field is text or left out; other keys are ignored. A name or
 * an e-mail address is needed; without a name, the address gives it. What is too long is cut. The
 * reason is a sentence that says what to change.
 */
export function cleanPerson(input: unknown): CleanPerson {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, reason: 'This is not a person.' };
  }
  const values = new Map<keyof NewPerson, string>();
  for (const field of FIELDS) {
    const value = ownValue(input, field) ?? '';
    if (typeof value !== 'string') return { ok: false, reason: `The ${field} is not text.` };
    const clean = field === 'notes' ? cleanLines : cleanLine;
    values.set(field, clean(value, MAX_LENGTHS[field]));
  }
  return withNameAndEmail((field) => values.get(field) ?? '');
}

function withNameAndEmail(value: (field: keyof NewPerson) => string): CleanPerson {
  const email = singleAddress(value('email'));
  if (email === null && value('email') !== '') {
    const reason = `“${value('email')}” is not one e-mail address. Correct it or leave it empty.`;
    return { ok: false, reason };
  }
  const name = value('name') || nameFromEmail(email ?? '');
  if (name === '') return { ok: false, reason: 'A name or an e-mail address is needed.' };
  const person = {
    name,
    email: email ?? '',
    phone: value('phone'),
    title: value('title'),
    organization: value('organization'),
    field: value('field'),
    kind: value('kind'),
    association: value('association'),
    introducedBy: value('introducedBy'),
    linkedIn: webAddress(value('linkedIn')),
    notes: value('notes'),
  };
  return { ok: true, person };
}

/** A link that is safe to click: `javascript:` and its like are left out, a missing https:// is put in. */
function webAddress(text: string): string {
  if (/^(?:[a-z0-9-]+\.)*linkedin\.com\//i.test(text)) return `https://${text}`;
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^https?:\/\//i.test(text) ? '' : text;
}

function ownValue(input: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(input, key)?.value;
}
