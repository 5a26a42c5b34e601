// Files, signatures and letters made of such text are read without a throw, and what comes out of
// them is text that every cell and every other program may hold.
import Papa from 'papaparse';
import type { ExportedPerson } from '../../src/calls';
import { checkLetter } from '../../src/domain/etiquette/check-letter';
import { checkThankYou } from '../../src/domain/etiquette/check-thank-you';
import { cleanPerson } from '../../src/domain/people/clean-person';
import { readSignature } from '../../src/domain/people/signature/read-signature';
import { readPeopleText } from '../../src/sidebar/files/read-people-file';
import { peopleAsCards, peopleAsCsv } from '../../src/sidebar/files/write-people';
import { person } from '../journeys/product';
import { report } from './ledger';
import { ALL_NAUGHTY, NAUGHTY } from './naughty-strings';

const HEADER = [
  'First Name',
  'Last Name',
  'URL',
  'Email Address',
  'Company',
  'Position',
  'Connected On',
];
/** Control characters, halves of characters and turns of direction have no place in a cell. */
const UNCLEAN = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

function isClean(one: object): boolean {
  return Object.values(one).every((value) => typeof value !== 'string' || !UNCLEAN.test(value));
}

/** Control characters are in no file of people: it is refused whole, in words. */
function isRefused(text: string, message: string): boolean {
  return /(?![\t\n\r])\p{Cc}/u.test(text) && message.length > 20;
}

function tell(what: string, failed: readonly string[]): void {
  const counted = { count: ALL_NAUGHTY.length, unit: 'inputs', failed: failed.length };
  report({ promise: 'Hostile input', what, ...counted });
  expect(failed.map((text) => text.slice(0, 100))).toEqual([]);
}

it('a CSV of such text: each row is a person in clean text, or told as unreadable', () => {
  const failed = ALL_NAUGHTY.filter((text, at) => {
    const row = [text, 'Kim', text, `n${at}@example.com`, text, text, text];
    const result = readPeopleText(
      Papa.unparse([HEADER, row, ['Rosa', 'Diaz', '', 'rosa@x.com', '', '', '']]),
    );
    if (!result.ok) return !isRefused(text, result.message);
    const { people, unreadable } = result.file;
    return people.length + unreadable.length !== 2 || !people.every((one) => isClean(one.person));
  });
  tell('People are read from CSV', failed);
});

it('a vCard of such text: clean text or nothing, and the card after it is read', () => {
  const failed = ALL_NAUGHTY.filter((text) => {
    const lines = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:${text}`,
      `ORG:${text};${text}`,
      `NOTE:${text}`,
    ];
    const next = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Rosa Diaz', 'EMAIL:rosa@x.com', 'END:VCARD'];
    const result = readPeopleText([...lines, `TEL:${text}`, 'END:VCARD', ...next].join('\n'));
    if (!result.ok) return !isRefused(text, result.message);
    const { people } = result.file;
    const isThere = people.some((one) => one.person.email === 'rosa@x.com');
    return !isThere || !people.every((one) => isClean(one.person));
  });
  tell('People are read from vCards', failed);
});

it('a card or signature of such text, whole or as one line, is read without a throw', () => {
  const failed = ALL_NAUGHTY.filter((text) => {
    const short = text.slice(0, 5_000);
    for (const typed of [short, `Dana Kim\n${short}\ndana@bank.example`]) {
      const { name, title, organization, emails } = readSignature(typed, 'US');
      const clean = cleanPerson(person({ name, title, organization, email: emails[0] ?? '' }));
      if (clean.ok && !isClean(clean.person)) return true;
    }
    return false;
  });
  tell('Business cards and signatures are read', failed);
});

it('letters of such text are judged without a throw, as requests and as thanks', () => {
  const failed = ALL_NAUGHTY.filter((text) => {
    const body = `Dear Dana,\n${text}\n\nAna`;
    const people = { senderName: text, contactName: text, organization: text, introducer: null };
    const letter = {
      channel: 'Email',
      recipient: 'dana@bank.example',
      subject: text,
      body,
    } as const;
    const thanks = { ...letter, ...people, learned: text, resumeAskedFor: false };

    return [checkLetter('Request', { ...letter, ...people }), checkThankYou(thanks)].some(
      (one) => !Array.isArray(one),
    );
  });
  tell('Letters are judged by the etiquette check', failed);
});

it('what is taken elsewhere: no formula in the CSV, no second card, nobody lost', () => {
  const people = ALL_NAUGHTY.filter((text) => text.length < 5_000).flatMap((text, at) => {
    const clean = cleanPerson(
      person({ name: text, email: `n${at}@x.com`, organization: text, notes: text }),
    );
    const rest = { stage: 'Met', mayMention: 'Yes', hasBusinessCard: false };
    const none = { askedOnLocal: '', lastContactOnLocal: '' };
    return clean.ok ? [{ ...clean.person, ...rest, ...none } as ExportedPerson] : [];
  });
  const csv = Papa.parse<string[]>(peopleAsCsv(people).replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  });
  expect(csv.data).toHaveLength(people.length + 1);
  const living = csv.data.flat().filter((cell) => /^[\s]*[=+\-@＝＋－＠]/.test(cell));
  expect(living).toEqual([]);
  expect(peopleAsCards(people).match(/^BEGIN:VCARD\r?$/gm)).toHaveLength(people.length);
  const read = readPeopleText(peopleAsCards(people));
  expect(read.ok && read.file.people.length).toBe(people.length);
});

it('no pattern of names or headers is an own property of every object afterwards', () => {
  for (const name of NAUGHTY.names) expect(Object.keys(Object.prototype)).not.toContain(name);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
