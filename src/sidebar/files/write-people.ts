// One's own people as files that other programs take: vCards for address books, CSV for spreadsheets.
import Papa from 'papaparse';
import { takenAlongWords as words } from '#words/people-file';
import type { ExportedPerson } from '../../calls';
import { labelOf } from '../../domain/choice-labels';
import { joinedName, normalizedName, plainName } from '../../domain/people/person-name';

/** What address books have no place for, under the names that it has in the sheet. */
const EXTRAS: readonly (readonly [string, (person: ExportedPerson) => string])[] = [
  [words.kind, ({ kind }) => labelOf(kind)],
  [words.field, ({ field }) => field],
  [words.association, ({ association }) => association],
  [words.introducedBy, ({ introducedBy }) => introducedBy],
  [words.stage, ({ stage }) => labelOf(stage)],
  [words.mayMention, ({ mayMention }) => labelOf(mayMention)],
  [words.businessCard, ({ hasBusinessCard }) => (hasBusinessCard ? labelOf('Yes') : '')],
  [words.askedOn, ({ askedOnLocal }) => askedOnLocal],
  [words.lastContact, ({ lastContactOnLocal }) => lastContactOnLocal],
];
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** RFC 2426, 2.6: a line has at most 75 octets. */
const MOST_OCTETS = 75;

/**
 * vCards of version 3.0: the one that iPhones, Google Contacts and Outlook all take and that the
 * first two write themselves. iPhones refuse 2.1, and not every program knows 4.0.
 */
export function peopleAsCards(people: readonly ExportedPerson[]): string {
  return people.map(card).join('');
}

function card(person: ExportedPerson): string {
  const { given, family } = nameParts(person);
  const extras = EXTRAS.map(([name, read]) => [name, read(person)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => words.line(name, value));
  const notes = [person.notes, ...extras].filter(Boolean).join('\n');
  const lines: readonly (readonly [string, string])[] = [
    ['EMAIL;TYPE=INTERNET', person.email],
    ['TEL;TYPE=VOICE', person.phone],
    ['ORG', person.organization],
    ['TITLE', person.title],
    ['URL', person.linkedIn],
    ['NOTE', notes],
  ];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(person.name || person.email)}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    ...lines
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}:${escaped(value)}`),
    'END:VCARD',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** RFC 2426, 4: a line break is written "\n". */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** Never in the middle of a character, however many octets it has. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(line).length <= MOST_OCTETS) return line;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}

/**
 * CSV with the columns of Google Contacts, which this add-on reads again, and those of the sheet that
 * Google has none for. What a spreadsheet would take for a formula has an apostrophe before it:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function peopleAsCsv(people: readonly ExportedPerson[]): string {
  const rows = people.map((person) => {
    const { given, family } = nameParts(person);
    return {
      'First Name': given,
      'Last Name': family,
      'File As': person.name,
      'E-mail 1 - Value': person.email,
      'Phone 1 - Value': person.phone,
      'Organization Name': person.organization,
      'Organization Title': person.title,
      'Website 1 - Value': person.linkedIn,
      Notes: person.notes,
      ...Object.fromEntries(EXTRAS.map(([name, read]) => [name, read(person)])),
    };
  });
  // Excel takes a file for UTF-8 only with a mark before it.
  return `\ufeff${Papa.unparse(rows, { escapeFormulae: /^'*[=+\-@＝＋－＠\t\r]/, newline: '\r\n' })}\r\n`;
}

/**
 * The last word is the family name, as far as a name alone can tell; in Chinese, Japanese and Korean
 * it is the first. A name that would not come together again so stays in one piece.
 */
function nameParts({ name }: ExportedPerson): { readonly given: string; readonly family: string } {
  const spoken = plainName(name).split(/\s+/);
  const at = spoken.every((word) => EAST_ASIAN.test(word)) ? 0 : spoken.length - 1;
  const given = spoken.filter((_, index) => index !== at).join(' ');
  const family = spoken[at] ?? '';
  const isSame = normalizedName(joinedName(given, family)) === normalizedName(name);
  return spoken.length > 1 && isSame ? { given, family } : { given: name, family: '' };
}
