// What is said of a person on the way into the sheet: why they cannot be added, and whom they match.
import type { NewPerson } from '../../domain/records';

/** In the middle of a sentence. */
export const fieldNames: Readonly<Record<keyof NewPerson, string>> = {
  name: 'name',
  email: 'e-mail',
  phone: 'phone',
  title: 'job title',
  organization: 'organization',
  field: 'field',
  kind: 'how you know them',
  association: 'association',
  introducedBy: 'who introduced you',
  linkedIn: 'LinkedIn profile',
  notes: 'notes',
};

export const refusedWords = {
  noPerson: 'This is not a person.',
  noText: (field: keyof NewPerson) => `The ${field} is not text.`,
  nobody: 'A name or an e-mail address is needed.',
};

/** In the sheet, or further up in the same list. */
const same = (isInSheet: boolean) => (isInSheet ? 'Same' : 'Twice in this list: same');

export const sameWords = {
  email: (name: string, isInSheet: boolean) => `${same(isInSheet)} e-mail as ${name}.`,
  profile: (name: string, isInSheet: boolean) => `${same(isInSheet)} LinkedIn profile as ${name}.`,
  byAnother: (name: string, isInSheet: boolean) =>
    `${same(isInSheet)} person as ${name}, by way of another entry.`,
  name: (name: string, organization: string, isInSheet: boolean) =>
    organization === ''
      ? `${same(isInSheet)} name as ${name}.`
      : `${same(isInSheet)} name and organization as ${name} (${organization}).`,
};
