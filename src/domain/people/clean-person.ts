// Lets one person in: from the page, from a file, from a card. Whatever crosses to the server
// goes through here, so that nothing but clean text of a sane length reaches the sheet.
import { refusedWords } from '#words/people';
import { readAddress } from '../mail/email-address';
import type { NewPerson } from '../records';
import { cleanLine, cleanLines } from './clean-text';
import { nameFromEmail } from './person-name';

type CleanPerson =
  | { readonly ok: true; readonly person: NewPerson }
  | { readonly ok: false; readonly reason: string };

/** In UTF-16 units. A cell of Google Sheets holds 50,000; what is longer than these is a mistake. */
export const MAX_LENGTHS: Readonly<Record<keyof NewPerson, number>> = {
  name: 200,
  email: 400,
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

// Most connections have none, and reading an address costs more than the rest of the person.
const NO_ADDRESS = { ok: true, email: '', name: '' } as const;
const FIELDS = Object.keys(MAX_LENGTHS) as (keyof NewPerson)[];

/**
 * One person out of anything. Every field is text or left out; other keys are ignored. A name or
 * an e-mail address is needed; without a name, the address gives it. What is too long is cut, but
 * an address never is: half of one is another's. The reason says what to change.
 */
export function cleanPerson(input: unknown): CleanPerson {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, reason: refusedWords.noPerson };
  }
  const values = new Map<keyof NewPerson, string>();
  for (const field of FIELDS) {
    const value = ownValue(input, field) ?? '';
    if (typeof value !== 'string') return { ok: false, reason: refusedWords.noText(field) };
    const clean = field === 'notes' ? cleanLines : cleanLine;
    values.set(field, clean(value, MAX_LENGTHS[field]));
  }
  return withNameAndEmail((field) => values.get(field) ?? '');
}

function withNameAndEmail(value: (field: keyof NewPerson) => string): CleanPerson {
  const address = value('email') === '' ? NO_ADDRESS : readAddress(value('email'));
  if (!address.ok) return { ok: false, reason: address.problem };
  const { email } = address;
  const name = value('name') || cleanLine(address.name, MAX_LENGTHS.name) || nameFromEmail(email);
  if (name === '') return { ok: false, reason: refusedWords.nobody };
  const person = {
    name,
    email,
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
