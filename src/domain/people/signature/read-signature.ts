// Reads a person out of the signature of an e-mail or the text of a business card. It guesses by
// rules that can be looked at, and what it guesses is shown to be corrected before it is saved.
import { foldWords } from '../fold-text';
import { plainName } from '../person-name';
import { readLinks } from './read-links';
import { type ReadPhone, readPhones } from './read-phones';
import { signatureLines } from './signature-lines';
import { type Part, signatureParts } from './signature-parts';
import { hasOrganization, hasTitle, isAddress } from './word-lists';

export interface SignatureReading {
  /** '' where none is there. */
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly emails: readonly string[];
  readonly phones: readonly ReadPhone[];
  readonly linkedIn: string;
  readonly websites: readonly string[];
}

const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|qq|163|126|naver|yandex)$/;
// Country codes that are mostly used for what they spell.
const NO_COUNTRY = new Set(['ai', 'co', 'fm', 'io', 'me', 'ly', 'tv', 'gg', 'eu']);

/**
 * @param homeCountry where numbers without "+" are taken to be from, unless the address of the
 *   person says otherwise: "US"
 */
export function readSignature(text: string, homeCountry: string): SignatureReading {
  const lines = signatureLines(text);
  const links = lines.map(readLinks);
  const emails = unique(links.flatMap((line) => line.emails));
  const websites = unique(links.flatMap((line) => line.websites));
  const countries = unique([...countriesOf([...emails, ...websites]), homeCountry]);
  const found = links.map(({ rest }) => readPhones(rest, countries));
  const domains = domainWords([...emails, ...websites]);
  const parts = signatureParts(
    found.map(({ rest }) => rest),
    (part) => isDomain(part, domains),
  );
  const name = bestName(parts, emails);
  const rest = name ? parts.filter((part) => part !== name) : parts;
  const title = titleOf(rest, name);
  return {
    name: name ? asName(name.text) : '',
    title: title?.text ?? '',
    organization: organizationOf(rest, name ?? title ?? null, domains, title),
    emails,
    phones: uniquePhones(found.flatMap(({ phones }) => phones)),
    linkedIn: links.map(({ linkedIn }) => linkedIn).find(Boolean) ?? '',
    websites,
  };
}

function bestName(parts: readonly Part[], emails: readonly string[]): Part | null {
  const said = parts.find(({ kind, isSaid }) => kind === 'name' && isSaid);
  if (said) return said;
  let best: Part | null = null;
  let bestScore = 2;
  parts.forEach((part, at) => {
    const score = nameScore(part, emails) + (at === 0 ? 2 : at === 1 ? 1 : 0);
    if (score > bestScore) {
      best = part;
      bestScore = score;
    }
  });
  return best;
}

/** How much a part looks like the name of a person; above 2 it counts as one. */
function nameScore({ text, kind, isSaid }: Part, emails: readonly string[]): number {
  if (isSaid || kind === 'address' || /\d/.test(text)) return -10;
  if (kind === 'name') return 8;
  const names = plainName(text).split(/\s+/);
  const isCapitalized = names.every(
    (word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{Lo}[\p{L}\p{M}]*$/u.test(word) || isParticle(word),
  );
  const isSmall = names.every((word) => /^[\p{Ll}'’.-]+$/u.test(word));
  if (names.length > 7 || !(isCapitalized || isSmall)) return -10;
  const hasTrimmings = plainName(text) !== text.trim();
  const inAddress = Math.max(0, ...emails.map((email) => wordsInAddress(names, email)));
  // "Grant Banks" is a person where grant.banks@ says so.
  const isSure = inAddress >= 2;
  return (
    (names.length === 1 ? 0 : names.length <= 4 ? 2 : 1) +
    (isSmall ? -1 : 0) +
    (hasTrimmings ? 2 : 0) +
    (inAddress > 0 ? 5 : 0) +
    (hasTitle(text) && !isSure ? -5 : 0) +
    (hasOrganization(text) && !isSure ? -5 : 0) +
    ((kind === 'organization' || kind === 'unit') && !isSure ? -3 : 0)
  );
}

function isParticle(word: string): boolean {
  return /^(?:de|del|della|di|da|do|dos|du|la|le|van|von|zu|der|den|ten|al|el|bin|ibn|ben|y|e|i)$/.test(
    word,
  );
}

/** How many of the words stand in an address: 2 in "dana.kim@", 1 in "dkim@", "danak@" and "dk@". */
function wordsInAddress(names: readonly string[], email: string): number {
  const local = foldWords(email.slice(0, email.indexOf('@')).replace(/[._-]/g, ' ')).replace(
    / /g,
    '',
  );
  const spellings = [names, names.map(germanSpelling)].map((words) =>
    words.map(foldWords).join(' ').split(' '),
  );
  return Math.max(...spellings.map((words) => foundIn(local, words)));
}

function foundIn(local: string, words: readonly string[]): number {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  const whole = words.filter((word) => word.length >= 3 && local.includes(word)).length;
  if (words.length === 1) return first.length >= 3 && local === first ? 1 : 0;
  if (whole >= 2) return whole;
  const initials = words.map((word) => word.charAt(0)).join('');
  const isPartly =
    [first, last, initials].includes(local) ||
    (last.length >= 3 && local.endsWith(last)) ||
    (first.length >= 3 && local.startsWith(first) && local.length <= first.length + 2);
  return isPartly ? 1 : 0;
}

function germanSpelling(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
}

function titleOf(parts: readonly Part[], name: Part | null): Part | undefined {
  const titles = parts.filter(({ kind }) => kind === 'title');
  const said = titles.find(({ isSaid }) => isSaid);
  return said ?? titles.find(({ line }) => line >= (name?.line ?? 0)) ?? titles[0];
}

function organizationOf(
  parts: readonly Part[],
  anchor: Part | null,
  domains: readonly string[],
  title: Part | undefined,
): string {
  const others = parts.filter((part) => part !== title);
  const score = (part: Part): number => {
    if (part.isSaid) return part.kind === 'organization' ? 10 : -10;
    if (part.kind === 'organization') return isDomain(part.text, domains) ? 6 : 5;
    if (part.kind === 'unit') return 2;
    const distance = part.line - Math.max(anchor?.line ?? 0, title?.line ?? 0);
    const isNear = anchor !== null && distance >= 0 && distance <= 1;
    const isShort = part.text.split(' ').length <= 6 && !/[.!?]\s|[!?]$/.test(part.text);
    return part.kind === 'other' && isNear && isShort && !isAddress(part.text) ? 1 : 0;
  };
  const best = others.reduce<Part | null>(
    (one, other) => (score(other) > (one ? score(one) : 0) ? other : one),
    null,
  );
  return best?.text ?? '';
}

/** The words of what stands before ".com": what people work for, as far as an address tells. */
function domainWords(addresses: readonly string[]): readonly string[] {
  return unique(
    addresses
      .map((address) => hostOf(address).split('.'))
      .map((labels) => labels[Math.max(0, labels.length - (isShared(labels) ? 3 : 2))] ?? '')
      .filter((label) => label.length >= 3 && !FREE_MAIL.test(label)),
  );
}

/** "lumen.co.uk": what stands before the country is the same for all firms there. */
function isShared(labels: readonly string[]): boolean {
  return /^(?:co|com|org|net|ac|edu|gov|ne|or)$/.test(labels[labels.length - 2] ?? '');
}

/** "Lumen Education" for lumen.example, "Menon Advisory" for menonadvisory.example. */
function isDomain(text: string, domains: readonly string[]): boolean {
  const words = foldWords(text).split(' ');
  const together = words.join('');
  return domains.some((domain) => {
    const plain = domain.toLowerCase().replace(/-/g, '');
    return (
      together === plain ||
      (together.length >= 4 && plain.startsWith(together)) ||
      (plain.length >= 4 && together.startsWith(plain) && words.length <= 6)
    );
  });
}

/** Two letters at the end of an address are mostly a country: "bank.de" → "DE". */
function countriesOf(addresses: readonly string[]): readonly string[] {
  return addresses
    .map((address) => hostOf(address).split('.').pop() ?? '')
    .filter((label) => /^[a-z]{2}$/.test(label) && !NO_COUNTRY.has(label))
    .map((label) => (label === 'uk' ? 'GB' : label.toUpperCase()));
}

function hostOf(address: string): string {
  const host = address.slice(address.indexOf('@') + 1).replace(/^https?:\/\//i, '');
  return (
    host
      .split(/[/?#:]/)[0]
      ?.replace(/^www\./i, '')
      .toLowerCase() ?? ''
  );
}

/** "SOFIA MARTINEZ" is not how one greets somebody. */
function asName(text: string): string {
  const words = text.split(' ');
  const isShouted = words.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  if (!isShouted) return text;
  return text.replace(
    /\p{L}[\p{L}\p{M}]*/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

function uniquePhones(phones: readonly ReadPhone[]): readonly ReadPhone[] {
  const seen = new Set<string>();
  return phones.filter(({ text, international, extension }) => {
    const key = `${international || text} ${extension}`;
    return !seen.has(key) && seen.add(key);
  });
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
