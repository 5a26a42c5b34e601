import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import {
  type PeopleFile,
  readPeopleFile,
  readPeopleText,
} from '../../../src/sidebar/files/read-people-file';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, '../../fixtures/people', name));
}

async function read(bytes: Uint8Array): Promise<PeopleFile> {
  const result = await readPeopleFile(new Blob([bytes]));
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

function readText(text: string): PeopleFile {
  const result = readPeopleText(text);
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

function people({ people }: PeopleFile) {
  return people.map(({ line, person }) => [line, person.name, person.email, person.organization]);
}

describe("LinkedIn's Connections.csv", () => {
  it('is read behind its notice, with people who have no e-mail and people without a name', async () => {
    const file = await read(fixture('Connections.csv'));
    expect(file.source).toBe('LinkedIn');
    expect(people(file)).toEqual([
      [5, 'Dana Kim', 'dana.kim@acme.example', 'Acme, Inc.'],
      [6, 'Ana Ruiz, MBA, PMP 🌱', '', 'Northwind Traders'],
      [8, '李小龙', '', '示例有限公司'],
      [9, 'محمد عبد الله', '', 'شركة المثال'],
      [11, 'Jean-Luc O’Neill', '', 'Smith, Sons & Partners'],
    ]);
    expect(file.people[1]?.person).toMatchObject({
      title: 'Director, "Future of Work"',
      linkedIn: 'https://www.linkedin.com/in/ana-ruiz-example',
      notes: 'Connected on LinkedIn: 02 Feb 2024',
    });
  });

  it('shows who hides, with the line and the reason', async () => {
    const { unreadable } = await read(fixture('Connections.csv'));
    expect(unreadable).toEqual([
      {
        line: 7,
        text: ',,https://www.linkedin.com/in/hidden-example,,Initech,Analyst,01 Jan 2020',
        reason: 'No name and no e-mail: this person hides both from downloads.',
      },
    ]);
  });

  it('keeps in the notes what stands for an e-mail and is none, and says so', async () => {
    const { people, notices } = await read(fixture('Connections.csv'));
    expect(people[4]?.person.notes).toContain('E-mail in the file, not an address: not shared');
    expect(notices).toEqual([expect.stringContaining('line 11')]);
  });

  it.each([
    [
      'Connections-2019.csv',
      [
        [2, 'Dana Kim', 'dana.kim@acme.example', 'Acme, Inc.'],
        [3, 'Bo', '', ''],
      ],
    ],
    ['Connections-de.csv', [[5, 'Jörg Müller', 'joerg@muster.example', 'Muster GmbH & Co. KG']]],
    ['Connections-es.csv', [[5, 'Ana Ruiz', 'ana@northwind.example', 'Ejemplo S.A.']]],
    ['Connections-fr.csv', [[6, 'Hélène Petit', '', 'Société Exemple']]],
  ])('is read in the shape of %s', async (name, expected) => {
    expect(people(await read(fixture(name)))).toEqual(expected);
  });

  it.each([
    ['no notice', HEADER],
    ['a byte order mark', `\ufeff${HEADER}`],
    ['a blank after a column name', HEADER.replace('First Name', 'First Name ')],
    [
      'quoted column names',
      HEADER.split(',')
        .map((name) => `"${name}"`)
        .join(','),
    ],
    [
      'a notice that was saved anew from Excel',
      `sep=,\nNotes:,,,,,,\n"When, you know",,,,,,\n,,,,,,\n${HEADER}`,
    ],
    ['a notice whose quotation mark is never closed', `Notes:\n"When exporting\n\n${HEADER}`],
    ['a longer notice', `${'line of a notice\n'.repeat(20)}${HEADER}`],
    ['more columns in another order', `Connected On,Phone,Last Name,First Name,Company`],
  ])('is read with %s', (_, header) => {
    const row = header.startsWith('Connected')
      ? '1 Jan 2024,1,Kim,Dana,Acme'
      : 'Dana,Kim,,,Acme,Manager,1 Jan 2024';
    expect(people(readText(`${header}\r\n${row}\r\n`)).map((one) => one.slice(1))).toEqual([
      ['Dana Kim', '', 'Acme'],
    ]);
  });

  it.each([';', '\t'])('is read with %j between its columns', (delimiter) => {
    const text = `${HEADER}\nDana,Kim,,,"Acme, Inc.",,`.replace(/,(?! )/g, delimiter);
    expect(people(readText(text))).toEqual([[2, 'Dana Kim', '', 'Acme, Inc.']]);
  });

  it.each(['\n', '\r\n', '\r'])('is read with %j between its lines', (lineBreak) => {
    const text = ['Notes:', '"a"', '', HEADER, 'Dana,Kim,,,Acme,,', 'Bo,Lee,,,,,'].join(lineBreak);
    expect(people(readText(text)).map(([line]) => line)).toEqual([5, 6]);
  });

  it('of which only the header is there says that it holds nobody', () => {
    expect(readPeopleText(HEADER)).toMatchObject({
      message: expect.stringContaining('nobody in it'),
    });
  });

  it('keeps several addresses: one to write to, the others in the notes', () => {
    const [one] = readText(`${HEADER}\nDana,Kim,,a@example.com; b@example.com,,,`).people;
    expect(one?.person).toMatchObject({
      email: 'a@example.com',
      notes: 'Other e-mail: b@example.com',
    });
  });

  it('plants nothing: formulas stay text, and no link runs anything', () => {
    const text = `${HEADER}\n"=HYPERLINK(""x"")",@Kim,javascript:alert(1),,+SUM(A1),-1,`;
    expect(readText(text).people[0]?.person).toMatchObject({
      name: '=HYPERLINK("x") @Kim',
      linkedIn: '',
      organization: '+SUM(A1)',
      title: '-1',
    });
  });
});

describe('a Google Contacts CSV', () => {
  it('is read in its present shape', async () => {
    const file = await read(fixture('google-contacts.csv'));
    expect(file.source).toBe('Google Contacts');
    expect(people(file)).toEqual([
      [2, 'Dr. Dana J. Kim, PhD', 'dana.kim@acme.example', 'Acme Inc.'],
      [4, 'Sam Lee', 'sam.lee@example.com', ''],
      [5, 'desk@example.com', 'desk@example.com', ''],
      [7, 'Bo', '', ''],
    ]);
    expect(file.people[0]?.person).toMatchObject({
      title: 'Plant Manager',
      phone: '+1 555 0100',
      linkedIn: 'https://www.linkedin.com/in/dana-kim-example',
      notes: [
        'Met at the county fair.',
        'Likes "plain" letters, no calls.',
        'Other e-mail: d.kim@acme.example',
        'Other e-mail: dana@home.example',
        'Other phone: +1 555 0101',
      ].join('\n'),
    });
  });

  it('shows a contact that is only an organization as nobody', async () => {
    const { unreadable } = await read(fixture('google-contacts.csv'));
    expect(unreadable).toMatchObject([
      { line: 6, reason: 'Only an organization (Initech), no name and no e-mail.' },
    ]);
  });

  it('keeps somebody who is filed under nothing but an address, even as a name', () => {
    const text = 'First Name,Last Name,File As,Labels,E-mail 1 - Value\nsam.lee@example.com,,,*,\n';
    expect(people(readText(text))).toEqual([[2, 'Sam Lee', 'sam.lee@example.com', '']]);
  });

  it('is read in its older shape', async () => {
    const file = await read(fixture('google-contacts-2015.csv'));
    expect(file.people[0]?.person).toMatchObject({
      name: 'Ana Ruiz',
      email: 'ana@northwind.example',
      organization: 'Northwind Traders',
      title: 'Director',
    });
  });
});

it('Outlook’s CSV is read, with its prefix, department and several numbers', () => {
  const header =
    'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Web Page,Notes';
  const file = readText(
    `${header}\nDr.,Dana,Lee,Kim,Jr.,Acme,Sales,Plant Manager,555-0100,555-0142,dana@acme.example,d@home.example,https://www.linkedin.com/in/dana,Hi\n,,,,,Acme,,,,,,,,\n`,
  );
  expect(file.source).toBe('Outlook');
  expect(file.people[0]?.person).toMatchObject({
    name: 'Dr. Dana Lee Kim, Jr.',
    email: 'dana@acme.example',
    phone: '555-0142',
    title: 'Plant Manager',
    linkedIn: 'https://www.linkedin.com/in/dana',
    notes: 'Hi\nDepartment: Sales\nOther e-mail: d@home.example\nOther phone: 555-0100',
  });
  expect(file.unreadable).toMatchObject([
    { line: 3, reason: expect.stringContaining('Only an organization') },
  ]);
});

it('the file that Outlook writes by itself is read', async () => {
  const file = await read(fixture('outlook.csv'));
  expect(people(file)).toEqual([[2, 'Dana Kim', 'dana.kim@acme.example', 'Acme']]);
});

describe('a file that stops half-way', () => {
  it('gives what came before, and says where it stops', async () => {
    const bytes = fixture('Connections.csv');
    const file = await read(bytes.subarray(0, bytes.indexOf('مهندس') + 1));
    expect(file.people).toHaveLength(3);
    expect(file.notices).toEqual([expect.stringContaining('stops in the middle of line 9')]);
  });

  it('cut anywhere gives no one who is not in the whole', async () => {
    const bytes = fixture('google-contacts.csv');
    const names = new Set((await read(bytes)).people.map(({ person }) => person.name));
    for (let end = bytes.indexOf('\n') + 1; end <= bytes.length; end += 1) {
      const result = await readPeopleFile(new Blob([bytes.subarray(0, end)]));
      const read = result.ok ? result.file.people : [];
      expect(read.filter(({ person }) => !names.has(person.name))).toEqual([]);
    }
  });
});

describe('a file of another kind is named, with what to do', () => {
  const zip = (...names: string[]) =>
    Buffer.from(`PK\x03\x04${'\0'.repeat(26)}${names.join('\0')}`);
  it.each<[string, Uint8Array, RegExp]>([
    ['empty', Buffer.from(''), /empty/],
    ['blank', Buffer.from('\ufeff \r\n '), /empty/],
    ['another CSV', Buffer.from('Date,Amount\n1,2\n'), /neither.*Connections\.csv/],
    [
      'a text',
      Buffer.from('Dear all,\nplease find my first name, last name and company.'),
      /neither a file/,
    ],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), /Excel workbook/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /Excel workbook/],
    ["LinkedIn's download", zip('Profile.csv', 'Connections.csv'), /Unpack it.*Connections\.csv/],
    ['another zip', zip('photo.jpg'), /zip/],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html><title>Log in'), /web page/],
    ['PDF', Buffer.from('%PDF-1.7 %âãÏÓ'), /not a list of people/],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      /not a list/,
    ],
    ['binary rubbish', Buffer.from([1, 2, 3, 0x80, 0xff, 0xc0, 7]), /not a list/],
  ])('%s', async (_, bytes, message) => {
    expect(await readPeopleFile(new Blob([bytes]))).toEqual({
      ok: false,
      message: expect.stringMatching(message),
    });
  });

  it('too large', async () => {
    expect(await readPeopleFile(new Blob([Buffer.alloc(30_000_001, 'a')]))).toMatchObject({
      ok: false,
      message: expect.stringContaining('too large (30 MB)'),
    });
  });
});

it('progress rises to 1', async () => {
  const seen: number[] = [];
  const rows = 'Dana,Kim,,,Acme,,\n'.repeat(60_000);
  await readPeopleFile(new Blob([`${HEADER}\n${rows}`]), (fraction) => seen.push(fraction));
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(2);
  expect(seen[seen.length - 1]).toBe(1);
});

it('who was written into a file is read out of it', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', 'ق', '"', ',', ';', "'", '=', '-', '(', '\n'),
    minLength: 1,
    maxLength: 9,
  });
  const row = fc.record({ first: word, company: word });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const table = rows.map(({ first, company }) => [
        `x${first}x`,
        '',
        '',
        '',
        `x${company}x`,
        'y',
        'z',
      ]);
      const file = readText(`${HEADER}\r\n${Papa.unparse(table, { newline: '\r\n' })}\r\n`);
      const oneLine = (text: string) => text.replace(/\s+/g, ' ');
      expect(people(file).map((one) => one.slice(1))).toEqual(
        rows.map(({ first, company }) => [oneLine(`x${first}x`), '', oneLine(`x${company}x`)]),
      );
    }),
  );
});

it('any text is read or refused, never an error', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', ',', '\n', 'a', '@', '\0', '李'),
    maxLength: 300,
  });
  fc.assert(
    fc.property(text, (rows) => {
      expect(typeof readPeopleText(`${HEADER}\n${rows}`).ok).toBe('boolean');
      expect(readPeopleText(rows).ok).toBe(false);
    }),
  );
});
