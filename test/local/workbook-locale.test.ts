// What people type, and the formulas they see, in spreadsheets of other locales than en_US.
import { formulaInEnglish, formulaInLocale, typedInEnglish } from '../../local/workbook/locale';
import { closeAll, evaluate } from './script-bench';

afterEach(closeAll);

test.each([
  ['3/12/2026', '2026-12-03'],
  ['3/12/2026 10:30', '2026-12-03 10:30'],
  ['3-12-26', '2026-12-03'],
  ['3/12/75', '1975-12-03'],
  ['3/12', '12/3'],
  ['3 dic 2026', '2026-12-03'],
  ['3 de diciembre de 2026', '2026-12-03'],
  ['jueves, 3 de diciembre de 2026, 9:05', '2026-12-03 9:05'],
  ['3 sept', '3 sep'],
  ['3 Sep. 2026', '2026-09-03'],
  ['2,5', '2.5'],
  ['-0,5', '-0.5'],
  [',5', '.5'],
  ['1.234,5', '1,234.5'],
  ['1.234.567', '1,234,567'],
  ['12,5 %', '12.5 %'],
  ['(3,5)', '(3.5)'],
])('in Spain, %s means %s', (typed, english) => {
  expect(typedInEnglish(typed, 'es_ES')).toBe(english);
});

test.each([
  '',
  'Ana',
  '12 de Octubre Bank, S. A.',
  '3 personas',
  '24 horas, 7 días',
  "'2,5",
  '=A1',
  '2026-12-03',
  '10:30',
  '45',
  ',',
  '1.23.456',
  '1,2,3',
  '+34 600 123 456',
])('in Spain, %j is left as it is', (typed) => {
  expect(typedInEnglish(typed, 'es_ES')).toBe(typed);
});

test('a day that is none with the day first stays text, and is not read with the month first', () => {
  expect(typedInEnglish('12/31/2026', 'es_ES')).toBe("'12/31/2026");
});

test('the month comes first in the United States, the day in the United Kingdom, with a point in both', () => {
  expect(['3/12/2026', '2,5'].map((typed) => typedInEnglish(typed, 'en_US'))).toEqual([
    '3/12/2026',
    '2,5',
  ]);
  expect(['3/12/2026', '2,5'].map((typed) => typedInEnglish(typed, 'en_GB'))).toEqual([
    '2026-12-03',
    '2,5',
  ]);
});

test.each([
  ['=SUM(A1;0,5)', '=SUM(A1,0.5)'],
  ['=COUNTIF(A:A;"a;b,c")', '=COUNTIF(A:A,"a;b,c")'],
  ["='Uno; dos, tres'!A1", "='Uno; dos, tres'!A1"],
  ['=SUM({1\\2;3\\4})', '=SUM({1,2;3,4})'],
  ['=IF(A1="";"";1,25)', '=IF(A1="","",1.25)'],
])('%s is kept as %s, and shown as it was', (spanish, english) => {
  expect(formulaInEnglish(spanish, 'es_ES')).toBe(english);
  expect(formulaInLocale(english, 'es_ES')).toBe(spanish);
  expect(formulaInEnglish(english, 'en_US')).toBe(english);
});

test('a spreadsheet reads what a script writes in its locale, and shows figures and days in it', async () => {
  const value = await evaluate(
    `book.setSpreadsheetLocale('es_ES');
     const range = sheet.getRange('A1:C1').setValues([['2,5', '3/12/2026', '=SUM(A1;1,5)']]);
     sheet.getRange('B1').setNumberFormat('d mmm yyyy');
     return [range.getValues()[0].map(String).map((text) => text.slice(0, 15)), range.getDisplayValues()[0], range.getFormulas()[0]];`,
  );
  expect(value).toEqual([
    ['2.5', 'Thu Dec 03 2026', '4'],
    ['2,5', '3 dic 2026', '4'],
    ['', '', '=SUM(A1;1,5)'],
  ]);
});

test('commas between arguments are an error where the comma is decimal', async () => {
  const value = await evaluate(
    `book.setSpreadsheetLocale('es_ES');
     const cell = sheet.getRange('A1').setFormula('=COUNTIF(B:B,"x")');
     return cell.getDisplayValue();`,
  );
  expect(value).toMatch(/^#/);
});

test('a formula that is copied moves its references along in every locale', async () => {
  const value = await evaluate(
    `book.setSpreadsheetLocale('es_ES');
     sheet.getRange('A1:A2').setValues([[1], [2]]);
     sheet.getRange('B1').setFormula('=SUM(A1;0,5)').copyTo(sheet.getRange('B2'));
     return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getDisplayValue()];`,
  );
  expect(value).toEqual(['=SUM(A2;0,5)', '2,5']);
});
