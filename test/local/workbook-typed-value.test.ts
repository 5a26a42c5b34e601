import { DEFAULT_QUIRKS, parseTyped, parseTypedInTextCell } from '../../local/workbook/typed-value';

const DAY = (iso: string): number =>
  (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function show(text: string): string {
  const typed = parseTyped(text, 2026);
  switch (typed.kind) {
    case 'empty':
      return 'empty';
    case 'text':
      return `text ${typed.text}`;
    case 'boolean':
      return `boolean ${typed.boolean}`;
    case 'formula':
      return `formula ${typed.formula}`;
    case 'number':
      return `number ${Number(typed.number.toFixed(6))} ${typed.pattern ?? 'plain'}`;
  }
}

// "1-2", "01", "07:00", "2026-03-04" and "1AM": field reports gathered in the platform notes.
describe('text typed into a cell of the locale en_US', () => {
  test.each([
    ['', 'empty'],
    ['Ana', 'text Ana'],
    [' Ana ', 'text  Ana '],
    ["'01", 'text 01'],
    ["''quoted", "text 'quoted"],
    ["'", 'text '],
    ['01', 'number 1 plain'],
    ['  7 ', 'number 7 plain'],
    ['-5', 'number -5 plain'],
    ['+5', 'number 5 plain'],
    ['(5)', 'number -5 plain'],
    ['.5', 'number 0.5 plain'],
    ['5.', 'number 5 plain'],
    ['1e3', 'number 1000 0.00E+00'],
    ['1,234', 'number 1234 #,##0'],
    ['1,234.5', 'number 1234.5 #,##0.00'],
    ['12,34', 'text 12,34'],
    ['50%', 'number 0.5 0%'],
    ['12.5%', 'number 0.125 0.00%'],
    ['$5.50', 'number 5.5 "$"#,##0.00'],
    ['-$5', 'number -5 "$"#,##0'],
    ['$', 'text $'],
    ['%', 'text %'],
    ['-', 'text -'],
    ['.', 'text .'],
    ['true', 'boolean true'],
    ['FALSE', 'boolean false'],
    ['truest', 'text truest'],
    ['=1+1', 'formula =1+1'],
    ['=', 'text ='],
    ['+1 555 0100', 'formula =+1 555 0100'],
    ['-ask Ana', 'formula =-ask Ana'],
    ['- ask Ana', 'formula =- ask Ana'],
    ['--', 'text --'],
    ['@ana', 'text @ana'],
    ['555-0100', 'text 555-0100'],
    ['(555) 010-0100', 'text (555) 010-0100'],
    ['1.2.3', 'text 1.2.3'],
    ['20 minutes', 'text 20 minutes'],
    ['May we talk?', 'text May we talk?'],
    ['March', 'text March'],
  ])('%j becomes %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test.each([
    ['2026-03-04', '2026-03-04', 'yyyy-mm-dd'],
    ['2026/3/4', '2026-03-04', 'yyyy/mm/dd'],
    ['3/4/2026', '2026-03-04', 'M/d/yyyy'],
    ['3/4/26', '2026-03-04', 'M/d/yyyy'],
    ['3/4/70', '1970-03-04', 'M/d/yyyy'],
    ['1-2', '2026-01-02', 'M-d'],
    ['1/2', '2026-01-02', 'M/d'],
    ['Mar 4, 2026', '2026-03-04', 'mmm d, yyyy'],
    ['Wednesday, March 4, 2026', '2026-03-04', 'mmm d, yyyy'],
    ['4 Mar 2026', '2026-03-04', 'd mmm yyyy'],
    ['March 2026', '2026-03-01', 'mmm yyyy'],
    ['Feb 29, 2028', '2028-02-29', 'mmm d, yyyy'],
  ])('%j is the day %s', (text, day, pattern) => {
    expect(parseTyped(text, 2026)).toEqual({ kind: 'number', number: DAY(day), pattern });
  });

  test.each(['2026-02-30', '13/13/2026', 'Feb 29, 2026', '0/1', '2026-03-04T10:00:00Z'])(
    '%j is no day',
    (text) => {
      expect(show(text)).toBe(`text ${text}`);
    },
  );

  test.each([
    ['07:00', 'number 0.291667 h:mm'],
    ['7:05:30', 'number 0.295486 h:mm:ss'],
    ['1AM', 'number 0.041667 h:mm AM/PM'],
    ['12 am', 'number 0 h:mm AM/PM'],
    ['12:30 p.m.', 'number 0.520833 h:mm AM/PM'],
    ['30:00', 'number 1.25 [h]:mm:ss'],
    ['13 pm', 'text 13 pm'],
    ['7:61', 'text 7:61'],
    ['2026-03-04 10:30', 'number 46085.4375 yyyy-mm-dd h:mm'],
    ['3/4/2026, 1PM', 'number 46085.541667 M/d/yyyy h:mm AM/PM'],
  ])('%j becomes %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('text typed into a cell of the format "@"', () => {
  test('stays as it is', () => {
    for (const text of ['01', '50%', 'true', '1-2', '+1 555 0100', '2026-03-04']) {
      expect(parseTypedInTextCell(text, 2026, DEFAULT_QUIRKS)).toMatchObject({
        kind: 'text',
        text,
      });
    }
  });

  test('that begins with "=" is still a formula, unless Google turns out otherwise', () => {
    expect(parseTypedInTextCell('=1+1', 2026, DEFAULT_QUIRKS).kind).toBe('formula');
    const otherwise = { ...DEFAULT_QUIRKS, formulaInTextCell: 'text' } as const;
    expect(parseTypedInTextCell('=1+1', 2026, otherwise).kind).toBe('text');
  });

  test('that is an ISO date becomes a date where Google turns out so', () => {
    const otherwise = { ...DEFAULT_QUIRKS, isoDateInTextCell: 'date' } as const;
    expect(parseTypedInTextCell('2026-03-04', 2026, otherwise).kind).toBe('number');
  });

  test('loses its apostrophe, or keeps it where Google turns out so', () => {
    expect(parseTypedInTextCell("'07", 2026, DEFAULT_QUIRKS)).toMatchObject({ text: '07' });
    const otherwise = { ...DEFAULT_QUIRKS, apostropheInTextCell: 'kept' } as const;
    expect(parseTypedInTextCell("'07", 2026, otherwise)).toMatchObject({ text: "'07" });
  });
});
