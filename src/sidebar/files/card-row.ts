// One person out of a vCard, whatever program wrote it.
import { fileNoteWords as notes, unreadableWords } from '#words/people-file';
import { linkedInProfile } from '../../domain/people/linkedin-profile';
import { joinedName } from '../../domain/people/person-name';
import { type CardProperty, componentsOf, plainText } from './card-lines';
import type { RowDraft } from './row-draft';

export function readCardRow(properties: readonly CardProperty[]): RowDraft {
  const all = (name: string) =>
    properties.filter((property) => property.name === name && property.value.trim() !== '');
  const text = (name: string) => plainText(all(name)[0]?.value ?? '');
  const [organization = '', ...units] = componentsOf(all('ORG')[0]?.value ?? '').filter(Boolean);
  const urls = [...all('URL'), ...all('X-SOCIALPROFILE'), ...all('SOCIALPROFILE')].map(urlOf);
  const isProfile = (url: string) => linkedInProfile(url) !== '';
  const others = [...urls.filter(isProfile).slice(1), ...urls.filter((url) => !isProfile(url))];
  return {
    name: nameOf(text, componentsOf(all('N')[0]?.value ?? ''), organization),
    emails: preferredFirst(all('EMAIL')).map(({ value }) => plainText(value)),
    phones: preferredFirst(all('TEL').filter(isForTalking)).map(phoneOf),
    title: text('TITLE') || text('ROLE'),
    organization,
    linkedIn: urls.find(isProfile) ?? '',
    notes: [
      ...all('NOTE').map(({ value }) => plainText(value)),
      ...units.map(notes.department),
      ...others.filter(Boolean).map(notes.website),
    ],
    reasonIfNobody: reasonIfNobody(text('KIND'), organization),
  };
}

function nameOf(
  text: (name: string) => string,
  parts: readonly string[],
  organization: string,
): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = parts;
  const spoken = joinedName(`${given} ${additional}`.trim(), family);
  const full = text('FN');
  // Phones write the name of a firm as if it were the name of a person.
  const isFirm = /^(?:org|group|location)$/i.test(text('KIND')) || text('X-ABSHOWAS') === 'COMPANY';
  if (spoken === '' && (isFirm || (full !== '' && full === organization))) return '';
  if (full !== '') return full;
  const name = `${prefix} ${spoken}`.trim();
  if (name !== '') return suffix === '' ? name : `${name}, ${suffix}`;
  return text('NICKNAME');
}

function reasonIfNobody(kind: string, organization: string): string {
  if (/^group$/i.test(kind)) return unreadableWords.group;
  return unreadableWords.nobody(organization);
}

/** 3.0 and 2.1 mark it by a type, 4.0 by a number from 1 (most wanted) to 100: RFC 6350, 5.3. */
function preferredFirst(properties: readonly CardProperty[]): readonly CardProperty[] {
  const rank = ({ parameters }: CardProperty) => {
    const number = Number(parameters.get('pref')?.[0]);
    if (number >= 1) return number;
    return parameters.get('type')?.includes('pref') ? 1 : 101;
  };
  return [...properties].sort((one, other) => rank(one) - rank(other));
}

function isForTalking({ parameters }: CardProperty): boolean {
  return !parameters
    .get('type')
    ?.some((type) => /^(?:fax|pager|modem|bbs|homefax|workfax)$/.test(type));
}

/** 4.0 writes numbers as links: "tel:+1-212-555-0142;ext=204" (RFC 3966). */
function phoneOf({ value }: CardProperty): string {
  const [number = '', ...parts] = plainText(value).replace(/^tel:/i, '').split(';');
  const extension = parts.map((part) => /^ext=(.+)$/i.exec(part)?.[1]).find(Boolean);
  return extension === undefined ? number : `${number} ext. ${extension}`;
}

/** Phones keep a profile as an address, or only the name of the account in a parameter. */
function urlOf({ value, parameters }: CardProperty): string {
  const url = plainText(value);
  const isLinkedIn = [
    ...(parameters.get('type') ?? []),
    ...(parameters.get('service-type') ?? []),
  ].some((type) => type === 'linkedin');
  if (!isLinkedIn || linkedInProfile(url) !== '') return url;
  const user = parameters.get('x-user')?.[0] ?? url.replace(/^x-apple:/i, '');
  return /^[\w%-]+$/.test(user) ? `https://www.linkedin.com/in/${user}` : url;
}
