// vCard files, as phones, Google Contacts and Outlook write them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type PeopleFile,
  readPeopleFile,
  readPeopleText,
} from '../../../src/sidebar/files/read-people-file';
import { WithoutPictures } from '../../../src/sidebar/files/without-pictures';

async function read(name: string): Promise<PeopleFile> {
  const bytes = readFileSync(join(__dirname, '../../fixtures/people', name));
  const result = await readPeopleFile(new Blob([bytes]));
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

function readText(...lines: readonly string[]): PeopleFile {
  const result = readPeopleText(lines.join('\r\n'));
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

const card = (...lines: readonly string[]) =>
  readText('BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD').people[0]?.person;

describe('a file from', () => {
  it('an iPhone: groups, labels, folded lines, a photo, a profile known by its account alone', async () => {
    const { source, people, unreadable } = await read('ios.vcf');
    expect(source).toBe('vCard');
    expect(people.map(({ person }) => person)).toMatchObject([
      {
        name: 'Dr. Dana Kim',
        email: 'dana.kim@harborbank.example',
        phone: '(212) 555-0142',
        title: 'Branch Manager',
        organization: 'Harbor Bank, N.A.',
        linkedIn: 'http://www.linkedin.com/in/danakim',
        notes: [
          'Met at the chamber of commerce.',
          'Likes sailing; knows everybody.',
          'Department: Commercial Lending',
          'Website: https://harborbank.example',
          'Other e-mail: dana@home.example',
          'Other phone: (212) 555-0199',
        ].join('\n'),
      },
      {
        name: 'Ana María Ruiz-Gómez',
        linkedIn: 'https://www.linkedin.com/in/ana-ruiz-example',
        notes:
          'A note that goes on for longer than the seventy-five octets that a line may have, so that it is folded with a blank at the beginning of the next one.',
      },
    ]);
    expect(unreadable).toEqual([
      {
        line: 41,
        text: ';;;; City Garage City Garage; COMPANY (212) 555-0100',
        reason: 'Only an organization (City Garage), no name and no e-mail.',
      },
    ]);
  });

  it('Google Contacts: a byte order mark, somebody known by the address alone, nobody at all', async () => {
    const { people, unreadable } = await read('google-contacts.vcf');
    expect(people.map(({ person }) => person)).toMatchObject([
      {
        name: 'Prof. Jörg Müller, MBA',
        phone: '+49 171 3920024',
        linkedIn: 'https://www.linkedin.com/in/joerg-mueller-example',
      },
      { name: 'Lin Wei', email: 'lin.wei@fund.example' },
      { name: '山田 太郎', organization: '株式会社サンプル' },
    ]);
    expect(unreadable).toEqual([
      { line: 19, text: ';;;; 555-0100', reason: 'No name and no e-mail.' },
    ]);
  });

  it('Outlook: 2.1 in the letters of Windows, a photo with a blank line behind it', async () => {
    const { people } = await read('outlook.vcf');
    expect(people.map(({ person }) => person)).toMatchObject([
      {
        name: 'Mme Hélène Lefèvre',
        email: 'helene.lefevre@exemple.example',
        phone: '+33 1 99 00 12 34',
        title: 'Directrice',
        organization: 'Société Exemple',
        notes: 'Department: Ventes',
      },
    ]);
  });

  it('an older phone: quoted-printable cut in the middle of a letter, in two charsets, no FN', async () => {
    const { people, unreadable } = await read('android-2.1.vcf');
    expect(people.map(({ person, line }) => [line, person.name, person.phone])).toEqual([
      [1, 'Мария Иванова', '+74951234567'],
      [15, 'José García', '912 345 678'],
    ]);
    expect(people[0]?.person.notes).toBe('Plus=\nand');
    expect(people[1]?.person.notes).toBe('Other phone: 612 345 678');
    expect(unreadable).toEqual([]);
  });

  it('4.0: ranks, numbers as links, quoted parameters, a group', async () => {
    const { people, unreadable } = await read('version-4.vcf');
    expect(people.map(({ person }) => person)).toMatchObject([
      {
        name: 'Okafor, Amara',
        email: 'amara.okafor@harborview.example',
        phone: '+1-206-555-0134 ext. 204',
        title: 'Director of Operations',
        organization: 'Harborview Health',
        linkedIn: 'https://www.linkedin.com/in/amara-okafor-example',
      },
      { name: '=HYPERLINK("https://evil.example")', linkedIn: '' },
    ]);
    expect(unreadable).toMatchObject([{ line: 14, reason: 'This card is a group, not a person.' }]);
  });
});

it.each([
  ['a name out of its parts', ['N:Kim;Dana;Lee;Dr.;PMP'], { name: 'Dr. Dana Lee Kim, PMP' }],
  ['an East Asian name out of its parts', ['N:李;小龙;;;'], { name: '李小龙' }],
  ['a nickname', ['N:;;;;', 'NICKNAME:Bo'], { name: 'Bo' }],
  ['small letters', ['fn:Dana', 'email;type=pref:d@x.example'], { email: 'd@x.example' }],
  ['a tab in front of a folded line', ['FN:Da', '\tna'], { name: 'Dana' }],
  ['a backslash', ['FN:Dana', 'ORG:A\\\\B\\; C\\, D;E'], { organization: 'A\\B; C, D' }],
  ['the later of two, where it is preferred', ['FN:D', 'TEL:1', 'TEL;PREF=1:2'], { phone: '2' }],
  [
    'an unknown charset',
    ['FN;ENCODING=QUOTED-PRINTABLE;CHARSET=X-MAC:J=C3=B6rg'],
    { name: 'Jörg' },
  ],
  ['a name of an object', ['FN:__proto__', 'constructor:x', '__proto__:y'], { name: '__proto__' }],
  ['a link that would run', ['FN:D', 'URL;TYPE=linkedin:javascript:alert(1)'], { linkedIn: '' }],
])('reads %s', (_, lines, expected) => {
  expect(card(...lines)).toMatchObject(expected);
});

it('says where a file was cut off, and reads what came before', () => {
  const file = readText('BEGIN:VCARD', 'FN:Dana', 'END:VCARD', 'BEGIN:VCARD', 'FN:B');
  expect(file.people.map(({ person }) => person.name)).toEqual(['Dana']);
  expect(file.notices).toEqual([expect.stringContaining('in the middle of line 4')]);
});

it('goes on with the next card where an END is missing', () => {
  const { people } = readText('BEGIN:VCARD', 'FN:Dana', 'BEGIN:VCARD', 'FN:Bo', 'END:VCARD');
  expect(people.map(({ line, person }) => [line, person.name])).toEqual([
    [1, 'Dana'],
    [3, 'Bo'],
  ]);
});

it('reads ten thousand cards with photos, and tells how far it is', async () => {
  const photo = Array.from({ length: 40 }, () => ` ${'A1b2'.repeat(18)}`).join('\r\n');
  const cards = Array.from(
    { length: 10_000 },
    (_, at) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${at}\r\nEMAIL:p${at}@x.example\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n${photo}\r\nEND:VCARD\r\n`,
  );
  const file = new Blob(cards);
  const told: number[] = [];
  const result = await readPeopleFile(file, (fraction) => told.push(fraction));
  expect(file.size).toBeGreaterThan(30_000_000);
  expect(result.ok && result.file.people).toHaveLength(10_000);
  expect(result.ok && result.file.people[9_999]).toMatchObject({ line: 9_999 * 46 + 1 });
  expect(told.length).toBeGreaterThan(30);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

it('drops pictures wherever a file is cut into pieces, and keeps all the rest', () => {
  const lines = [
    'BEGIN:VCARD',
    'FN:Dana',
    'PHOTO;ENCODING=b:AAAA',
    ' BBBB',
    'NOTE:kept',
    ' and folded',
    'item1.PHOTO:CCCC',
    'DDDDDDDDDDDDDDDDDDDDDDDDDDDD',
    'TEL:1',
    'END:VCARD',
  ];
  const bytes = Buffer.from(lines.join('\n'));
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 5 }), (cuts) => {
      const pictures = new WithoutPictures();
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      edges.slice(1).forEach((edge, at) => {
        pictures.add(new Uint8Array(bytes.subarray(edges[at], edge)));
      });
      const kept = new TextDecoder().decode(pictures.bytes()).split('\n');
      expect(kept).toHaveLength(lines.length);
      for (const at of [0, 1, 4, 5, 8, 9]) expect(kept[at]).toBe(lines[at]);
    }),
  );
});

it('never throws, whatever stands in a card', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('BEGIN:VCARD', 'END:VCARD', 'N:;;', 'FN;ENCODING=QUOTED-PRINTABLE:=', 'TEL;"'),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      readPeopleText(['BEGIN:VCARD', ...lines].join('\n'));
    }),
  );
});
