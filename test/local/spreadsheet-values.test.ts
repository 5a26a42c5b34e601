import { closeAll, evaluate } from './script-bench';

afterEach(closeAll);

describe('values', () => {
  test('blank cells are empty text, and dates are instants in the zone of the spreadsheet', async () => {
    const value = await evaluate(
      `book.setSpreadsheetTimeZone('America/New_York');
       sheet.getRange('A1:C1').setValues([['2026-03-04', '', true]]);
       const [[date, blank, yes]] = sheet.getRange('A1:C1').getValues();
       return [date instanceof Date, date.toISOString(), blank, yes];`,
    );
    expect(value).toEqual([true, '2026-03-04T05:00:00.000Z', '', true]);
  });

  test('a Date is stored as the wall clock that the spreadsheet shows', async () => {
    const value = await evaluate(
      `book.setSpreadsheetTimeZone('Asia/Tokyo');
       const cell = sheet.getRange('A1').setValue(new Date('2026-03-04T20:30:00Z'));
       return [cell.getDisplayValue(), cell.getValue().toISOString()];`,
    );
    expect(value).toEqual(['3/5/2026 5:30:00', '2026-03-04T20:30:00.000Z']);
  });

  // Platform notes, section 7: strings are parsed as if typed.
  test('text that looks like something becomes it', async () => {
    const value = await evaluate(
      `const range = sheet.getRange('A1:F1').setValues([['01', "'01", '=1+1', '50%', 'FALSE', '+1 555']]);
       return [range.getValues()[0], range.getFormulas()[0]];`,
    );
    expect(value).toEqual([
      [1, '01', 2, 0.5, false, '#NAME?'],
      ['', '', '=1+1', '', '', '=+1 555'],
    ]);
  });

  test('the format "@" keeps text when it is set first, also in the same flush', async () => {
    const value = await evaluate(
      `const range = sheet.getRange('A1:C1').setNumberFormat('@').setValues([['01', '2026-03-04', 'true']]);
       return range.getValues()[0];`,
    );
    expect(value).toEqual(['01', '2026-03-04', 'true']);
  });

  test.each([
    ['formulaInTextCell', '=1+1', 2, '=1+1', 'text'],
    ['isoDateInTextCell', '2026-03-04', '2026-03-04', '2026-03-04T00:00:00.000Z', 'date'],
    ['apostropheInTextCell', "'07", '07', "'07", 'kept'],
  ])(
    'what is unknown of "@" can be turned round: %s',
    async (quirk, text, standard, turned, other) => {
      const body = `return sheet.getRange('A1').setNumberFormat('@').setValue(${JSON.stringify(text)}).getValue();`;
      expect(await evaluate(body)).toBe(standard);
      expect(await evaluate(body, { quirks: { [quirk]: other } })).toBe(turned);
    },
  );

  test('hostile text comes back as it was', async () => {
    const texts = ['a\r\nb', '\u202eevil', '🧑‍💼', '</script>', '__proto__', '{"a":1}'];
    const value = await evaluate(
      `const texts = ${JSON.stringify(texts)};
       sheet.getRange(1, 1, texts.length).setValues(texts.map((text) => ["'" + text]));
       return sheet.getRange(1, 1, texts.length).getValues().map(([text]) => text);`,
    );
    expect(value).toEqual(texts);
  });
});

describe('formulas', () => {
  test('that spill are read where they spill, and reach the last row', async () => {
    const value = await evaluate(
      `sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
       sheet.getRange('C2').setFormula('=FILTER(A1:A3, A1:A3 > 1)');
       return [sheet.getRange('C2:C3').getValues(), sheet.getDataRange().getA1Notation()];`,
    );
    expect(value).toEqual([[[2], [3]], 'A1:C3']);
  });

  test('that know the day follow the clock of the local edition', async () => {
    const value = await evaluate(
      `return sheet.getRange('A1').setValue('=TODAY()').getDisplayValue();`,
      {
        now: new Date('2031-05-06T23:30:00Z'),
      },
    );
    expect(value).toBe('2031-05-06');
  });

  test('stay when their cells are styled, also in the same breath', async () => {
    const value = await evaluate(
      `sheet.getRange('A1:B1').setValues([['two', '=1+1']]).setFontColor('#ff0000');
       SpreadsheetApp.flush();
       sheet.getRange('B1').setNumberFormat('0%').setFontWeight('bold');
       SpreadsheetApp.flush();
       return [sheet.getRange('A1:B1').getDisplayValues()[0], sheet.getRange('B1').getFormula(),
         sheet.getRange('B1').getFontColor()];`,
    );
    expect(value).toEqual([['two', '200%'], '=1+1', '#ff0000']);
  });
});

describe('the last row', () => {
  test('is what appendRow writes below, and the sheet grows when it is full', async () => {
    const value = await evaluate(
      `sheet.getRange(sheet.getMaxRows(), 1).setValue('end');
       sheet.appendRow(['new', '=1+1']);
       return [sheet.getLastRow(), sheet.getRange(1001, 1, 1, 2).getValues()];`,
    );
    expect(value).toEqual([1001, [['new', 2]]]);
  });
});
