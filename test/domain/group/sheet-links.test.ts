import { readSheetLinks, SHEET_KEY, sheetUrl } from '../../../src/domain/group/sheet-links';

const KEY = '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';
const OTHER = '1ZyX-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';
const read = (text: string, known: readonly string[] = []) => readSheetLinks(text, new Set(known));

it.each([
  [`https://docs.google.com/spreadsheets/d/${KEY}/edit#gid=0`],
  [`https://docs.google.com/spreadsheets/d/${KEY}/edit?usp=sharing`],
  [`https://docs.google.com/spreadsheets/u/1/d/${KEY}/edit?gid=12#gid=12`],
  [`docs.google.com/spreadsheets/d/${KEY}`],
  [`http://docs.google.com/spreadsheets/u/12/d/${KEY}/edit`],
  [`HTTPS://DOCS.GOOGLE.COM/spreadsheets/d/${KEY}`],
  [`https://drive.google.com/open?id=${KEY}&usp=drive_fs`],
  [`https://spreadsheets.google.com/ccc?hl=en&key=${KEY}#gid=0`],
  [`<https://docs.google.com/spreadsheets/d/${KEY}/edit>`],
  [KEY],
])('knows the sheet in %s', (text) => {
  expect(read(text)).toEqual({ sheets: [{ name: '', key: KEY }], problems: [], again: [] });
});

it.each([
  [`Bo Li: https://docs.google.com/spreadsheets/d/${KEY}/edit`, 'Bo Li'],
  [`2. Bo Li – ${KEY}`, 'Bo Li'],
  [`Bo Li\thttps://docs.google.com/spreadsheets/d/${KEY}`, 'Bo Li'],
  [`https://docs.google.com/spreadsheets/d/${KEY} (Bo Li)`, 'Bo Li'],
  [`=HYPERLINK("x"), https://docs.google.com/spreadsheets/d/${KEY}`, '=HYPERLINK("x'],
  [`Bo\u0000Li ${KEY}`, 'Bo Li'],
  [`${'B'.repeat(99)}🙂 ${KEY}`, `${'B'.repeat(99)}🙂`],
  [`${'B'.repeat(99)}🙂o ${KEY}`, `${'B'.repeat(99)}🙂`],
  [`\u202eBo\u0000 Li https://docs.google.com/spreadsheets/d/${KEY}`, 'Bo Li'],
])('takes the name beside it: %s', (text, name) => {
  expect(read(text).sheets).toEqual([{ name, key: KEY }]);
});

it('counts a sheet once, and tells in which line it stands again', () => {
  const text = [KEY, `https://docs.google.com/spreadsheets/d/${KEY}/edit`, OTHER].join('\n');
  expect(read(text, [OTHER])).toEqual({
    sheets: [{ name: '', key: KEY }],
    problems: [],
    again: [2, 3],
  });
});

it('finds two in one line', () => {
  const text = `Bo https://docs.google.com/spreadsheets/d/${KEY} Cy https://docs.google.com/spreadsheets/d/${OTHER}`;
  expect(read(text).sheets).toEqual([
    { name: 'Bo', key: KEY },
    { name: 'Cy', key: OTHER },
  ]);
});

it('does not take the name of the second in a line for that of the first', () => {
  const text = `https://docs.google.com/spreadsheets/d/${KEY} Cy https://docs.google.com/spreadsheets/d/${OTHER}`;
  expect(read(text).sheets.map(({ name }) => name)).toEqual(['', 'Cy']);
});

it('takes no notice of empty lines, but counts them', () => {
  const text = ['', '  ', '\t', 'Dear Ruth', '', KEY, KEY].join('\r\n');
  expect(read(text)).toEqual({
    sheets: [{ name: '', key: KEY }],
    problems: [{ line: 4, problem: '“Dear Ruth” is no address of a sheet.' }],
    again: [7],
  });
});

it.each([
  ['é'.repeat(60), 'é'.repeat(60)],
  [`  ${'🙂'.repeat(60)} `, '🙂'.repeat(60)],
  ['é'.repeat(61), `${'é'.repeat(59)}…`],
  ['🙂'.repeat(61), `${'🙂'.repeat(59)}…`],
])('shows of %j no more than one can take in', (text, shown) => {
  expect(read(text).problems).toEqual([
    { line: 1, problem: `“${shown}” is no address of a sheet.` },
  ]);
});

it('reads no more than the first 50,000 characters', () => {
  const text = (blanks: number) => `${' '.repeat(blanks)}\n${KEY}`;
  expect(read(text(50_000 - KEY.length - 1)).sheets).toHaveLength(1);
  expect(read(text(50_000)).sheets).toEqual([]);
});

it.each([
  ['Dear Ruth, here is my sheet', 'no address'],
  ['https://docs.google.com/document/d/1AbC/edit', 'leads to no Google Sheet'],
  [`https://docs.google.com/forms/d/${KEY}/viewform`, 'leads to no Google Sheet'],
  ['https://docs.google.com/spreadsheets/d/short/edit', 'leads to no Google Sheet'],
  [`https://docs.google.com/spreadsheets/d/e/2PACX-${KEY}/pubhtml`, 'published page'],
  [`https://docs.google.com/spreadsheets/u/1/d/e/2PACX-${KEY}/pubhtml`, 'published page'],
  [`https://docs.google.com/spreadsheets/u/12/d/e/2PACX-${KEY}/pubhtml`, 'published page'],
  [`https://docs.google.com.evil.example/spreadsheets/d/${KEY}`, 'no address'],
  ['https://docs.google.com/spreadsheets/d/","x!A1")&IMPORTXML("http://evil.example/', ''],
])('tells what is no sheet: %s', (text, problem) => {
  const { sheets, problems } = read(text);
  expect(sheets).toEqual([]);
  expect(problems).toEqual([{ line: 1, problem: expect.stringContaining(problem) }]);
});

it('lets nothing into a key that a formula would read', () => {
  const tries = ['"', ')', '&', ';', ',', '!', "'", ' ', '\n', '=', 'é', '{'].map(
    (one) => `https://docs.google.com/spreadsheets/d/${KEY}${one}${KEY}/edit`,
  );
  for (const { key } of tries.flatMap((text) => read(text).sheets)) {
    expect(key).toMatch(SHEET_KEY);
    expect(sheetUrl(key)).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+$/);
  }
});

it('is not slow with long garbage', () => {
  const garbage = 'https://docs.google.com/spreadsheets/'.repeat(3_000);
  expect(read(garbage).sheets).toEqual([]);
});
