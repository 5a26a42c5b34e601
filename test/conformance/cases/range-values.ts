// Reading, writing and clearing blocks of cells.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const rangeValues = casesOf({ service: 'Range', source: GOOGLE.range }, [
  {
    says: 'a blank cell reads as empty text, not as null',
    on: 'Range.getValue Range.getValues',
    run: ({ sheet, is }) => {
      is(sheet.getRange('A1').getValue(), '');
      is(sheet.getRange('A1:B1').getValues(), [['', '']]);
    },
  },
  {
    says: 'the value of a block is that of its upper left cell',
    on: 'Range.getValue',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      is(sheet.getRange('A1:B2').getValue(), 1);
      is(sheet.getRange('B1:B2').getValue(), 2);
    },
  },
  {
    says: 'setValue fills the whole block',
    on: 'Range.setValue Range.getValues',
    source: SEEN.rangeLists,
    strength: 'reported',
    run: ({ sheet, is }) =>
      is(sheet.getRange('A1:B2').setValue('x').getValues(), [
        ['x', 'x'],
        ['x', 'x'],
      ]),
  },
  {
    says: 'setValue and setValues give their range back',
    on: 'Range.setValue Range.setValues',
    run: ({ sheet, is }) => {
      is(
        sheet
          .getRange('A1')
          .setValue(1)
          .setValues([[2]])
          .getA1Notation(),
        'A1',
      );
    },
  },
  {
    says: 'too few columns are refused with both numbers',
    on: 'Range.setValues',
    source: SEEN.sizeMismatch,
    strength: 'reported',
    run: ({ sheet, throws }) =>
      throws(
        () => sheet.getRange('A1:B1').setValues([[1]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      ),
  },
  {
    says: 'too many columns are refused with both numbers',
    on: 'Range.setValues',
    source: 'https://github.com/alpatania/sassafras/issues/8',
    strength: 'reported',
    run: ({ sheet, throws }) =>
      throws(
        () => sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
      ),
  },
  {
    says: 'another number of rows is refused with both numbers',
    on: 'Range.setValues',
    source: SEEN.sizeMismatch,
    strength: 'weak',
    run: ({ sheet, throws }) =>
      throws(
        () => sheet.getRange('A1:A3').setValues([[1], [2]]),
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
      ),
  },
  {
    says: 'formulas of another size are refused like values',
    on: 'Range.setFormulas',
    source: SEEN.sizeMismatch,
    strength: 'weak',
    run: ({ sheet, throws }) =>
      throws(
        () => sheet.getRange('A1:B1').setFormulas([['=1']]),
        'The data has 1 but the range has 2.',
      ),
  },
  {
    says: 'a flat list is no block of values',
    on: 'Range.setValues',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ sheet, throws }) => {
      const loose = sheet.getRange('A1:B1') as unknown as { setValues(values: unknown): void };
      throws(() => loose.setValues('foo'), "don't match the method signature for");
    },
  },
  {
    says: 'a formula is worked out before it is read',
    on: 'Range.setFormula Range.getFormula Range.getValue',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      const cell = sheet.getRange('B1').setFormula('=SUM(A1:A3)');
      is([cell.getValue(), cell.getFormula()], [6, '=SUM(A1:A3)']);
      sheet.getRange('A1').setValue(10);
      is(cell.getValue(), 15);
    },
  },
  {
    says: 'a cell without a formula has an empty one',
    on: 'Range.getFormula Range.getFormulas',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);
      is(sheet.getRange('A1:B1').getFormulas(), [['', '=A1*2']]);
      is(sheet.getRange('A1').getFormula(), '');
    },
  },
  {
    says: 'a formula with another name of a function in small letters stays as typed',
    on: 'Range.setFormula Range.getFormula',
    strength: 'weak',
    run: ({ sheet, isOneOf }) =>
      isOneOf(sheet.getRange('A1').setFormula('=sum(1,2)').getFormula(), [
        '=sum(1,2)',
        '=SUM(1,2)',
      ]),
  },
  {
    says: 'what is shown is text, whatever the value is',
    on: 'Range.getDisplayValues Range.getDisplayValue',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:D1').setValues([[1, true, 'x', '']]);
      is(sheet.getRange('A1:D1').getDisplayValues(), [['1', 'TRUE', 'x', '']]);
      is(sheet.getRange('B1').getDisplayValue(), 'TRUE');
    },
  },
  {
    says: 'the number format decides what is shown',
    on: 'Range.setNumberFormat Range.getDisplayValue Range.getNumberFormat',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setValue(0.256).setNumberFormat('0.0%');
      is(
        [cell.getDisplayValue(), cell.getNumberFormat(), cell.getValue()],
        ['25.6%', '0.0%', 0.256],
      );
    },
  },
  {
    says: 'a block is blank while all its cells are',
    on: 'Range.isBlank',
    source: SEEN.clearsAndCopies,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('A1:B2');
      is(range.isBlank(), true);
      sheet.getRange('B2').setValue(0);
      is([range.isBlank(), sheet.getRange('A1').isBlank()], [false, true]);
    },
  },
  {
    says: 'clear takes values and formats, and leaves notes and validations',
    on: 'Range.clear Range.getNote Range.getDataValidation Range.getBackground',
    source: SEEN.basics,
    strength: 'weak',
    run: ({ sheet, is }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      const cell = sheet.getRange('A1').setValue(5).setBackground('#ff0000').setNote('n');
      cell.setDataValidation(rule).clear();
      is([cell.getValue(), cell.getBackground(), cell.getNote()], ['', '#ffffff', 'n']);
      is(cell.getDataValidation() !== null, true);
    },
  },
  {
    says: 'clear of the contents only leaves the formats',
    on: 'Range.clear Range.isBlank Range.getBackground',
    source: SEEN.rangeLists,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('red');
      is(cell.clear({ contentsOnly: true }).isBlank(), true);
      is(cell.getBackground(), '#ff0000');
    },
  },
  {
    says: 'clearContent, clearFormat and clearNote take just that',
    on: 'Range.clearContent Range.clearFormat Range.clearNote',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('red').setNote('n');
      const state = () => [cell.getValue(), cell.getBackground(), cell.getNote()];
      cell.clearContent();
      is(state(), ['', '#ff0000', 'n']);
      cell.clearNote();
      is(state(), ['', '#ff0000', '']);
      cell.clearFormat();
      is(state(), ['', '#ffffff', '']);
    },
  },
]);
