// Rules for what may be typed into cells.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function yesOrNo(allowInvalid: boolean): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(['Yes', 'No'])
    .setAllowInvalid(allowInvalid)
    .build();
}

/** Writes and lets the write go out. */
function write(sheet: Sheet, notation: string, value: unknown): void {
  sheet.getRange(notation).setValue(value);
  SpreadsheetApp.flush();
}

export const validation = casesOf({ service: 'DataValidation', source: GOOGLE.validationBuilder }, [
  {
    says: 'a new builder allows invalid values, and has no criteria and no help',
    on: 'SpreadsheetApp.newDataValidation DataValidationBuilder.getAllowInvalid DataValidationBuilder.getCriteriaType DataValidationBuilder.getHelpText',
    source: SEEN.validations,
    strength: 'reported',
    run: ({ is }) => {
      const builder = SpreadsheetApp.newDataValidation();
      is(String(builder), 'DataValidationBuilder');
      is(
        [builder.getAllowInvalid(), builder.getCriteriaType(), builder.getHelpText()],
        [true, null, null],
      );
      is(builder.getCriteriaValues(), []);
    },
  },
  {
    says: 'a rule that warns lets the value in',
    on: 'DataValidationBuilder.setAllowInvalid Range.setDataValidation',
    run: ({ sheet, is }) => {
      sheet.getRange('A1').setDataValidation(yesOrNo(true));
      write(sheet, 'A1', 'Maybe');
      is(sheet.getRange('A1').getValue(), 'Maybe');
    },
  },
  {
    says: 'a rule that rejects throws when the write goes out, and names the cell and the values',
    on: 'DataValidationBuilder.setAllowInvalid SpreadsheetApp.flush',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app',
    strength: 'weak',
    run: ({ sheet, throws }) => {
      sheet.getRange('B3').setDataValidation(yesOrNo(false));
      throws(
        () => write(sheet, 'B3', 'Maybe'),
        'The data you entered in cell B3 violates the data validation rules set on this cell.',
      );
    },
  },
  {
    says: 'one value that is rejected keeps the whole block out',
    on: 'Range.setValues SpreadsheetApp.flush',
    strength: 'weak',
    run: ({ sheet, throws, is }) => {
      sheet.getRange('B1').setDataValidation(yesOrNo(false));
      SpreadsheetApp.flush();
      throws(() => {
        sheet.getRange('A1:B1').setValues([['kept?', 'Maybe']]);
        SpreadsheetApp.flush();
      }, 'B1 violates');
      is(sheet.getRange('A1').getValue(), '');
    },
  },
  {
    says: 'a rule that rejects takes what it names, and blanks',
    on: 'Range.setDataValidation Range.setValue',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A1').setDataValidation(yesOrNo(false));
      write(sheet, 'A1', 'Yes');
      is(sheet.getRange('A1').getValue(), 'Yes');
      write(sheet, 'A1', '');
      is(sheet.getRange('A1').getValue(), '');
    },
  },
  {
    says: 'what stood in a cell before its rule stays',
    on: 'Range.setDataValidation',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A1').setValue('Maybe').setDataValidation(yesOrNo(false));
      SpreadsheetApp.flush();
      is(sheet.getRange('A1').getValue(), 'Maybe');
    },
  },
  {
    says: 'a rule comes back as it was set, its list as text',
    on: 'Range.getDataValidation DataValidation.getCriteriaType DataValidation.getCriteriaValues DataValidation.getHelpText DataValidation.getAllowInvalid',
    source: SEEN.oddities,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', '2'], false)
        .setHelpText('Choose one.')
        .setAllowInvalid(false)
        .build();
      const read = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      is(String(read?.getCriteriaType()), 'VALUE_IN_LIST');
      is(read?.getCriteriaValues(), [['a', '2'], false]);
      is([read?.getHelpText(), read?.getAllowInvalid()], ['Choose one.', false]);
    },
  },
  {
    says: 'numbers between two, and dates, come back as numbers and dates',
    on: 'DataValidationBuilder.requireNumberBetween DataValidationBuilder.requireDateAfter DataValidation.getCriteriaValues',
    source: SEEN.validations,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const numbers = SpreadsheetApp.newDataValidation().requireNumberBetween(20, 40).build();
      const read = sheet.getRange('A1').setDataValidation(numbers).getDataValidation();
      is(
        [String(read?.getCriteriaType()), read?.getCriteriaValues()],
        ['NUMBER_BETWEEN', [20, 40]],
      );
      const dates = SpreadsheetApp.newDataValidation()
        .requireDateAfter(new Date(2012, 11, 31))
        .build();
      const after = sheet.getRange('A2').setDataValidation(dates).getDataValidation();
      is(
        [String(after?.getCriteriaType()), after?.getCriteriaValues()],
        ['DATE_AFTER', [new Date(2012, 11, 31)]],
      );
    },
  },
  {
    says: 'requireDate with a formula fits no signature; withCriteria lets it pass',
    on: 'DataValidationBuilder.requireDate DataValidationBuilder.withCriteria',
    source: SEEN.oddities,
    strength: 'reported',
    run: ({ throws, is }) => {
      const builder = SpreadsheetApp.newDataValidation();
      const loose = builder as unknown as { requireDate(value: string): void };
      throws(
        () => loose.requireDate('=i1'),
        "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
      );
      const { DATE_AFTER } = SpreadsheetApp.DataValidationCriteria;
      is(builder.withCriteria(DATE_AFTER, ['=i1']).build().getCriteriaValues(), ['=i1']);
    },
  },
  {
    says: 'a rule by a range takes the values that stand there',
    on: 'DataValidationBuilder.requireValueInRange',
    strength: 'weak',
    run: ({ sheet, is, throws }) => {
      sheet.getRange('D1:D2').setValues([['red'], ['blue']]);
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange('D1:D2'))
        .setAllowInvalid(false)
        .build();
      sheet.getRange('A1').setDataValidation(rule);
      write(sheet, 'A1', 'blue');
      is(sheet.getRange('A1').getValue(), 'blue');
      throws(() => write(sheet, 'A1', 'green'), 'A1 violates');
    },
  },
  {
    says: 'a rule in the middle of a block can go and leave the others',
    on: 'Range.clearDataValidations Range.getDataValidations',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:C3').setDataValidation(yesOrNo(true));
      sheet.getRange('B2').clearDataValidations();
      const rules = sheet.getRange('A1:C3').getDataValidations();
      is(
        rules.map((line) => line.map((rule) => (rule === null ? 0 : 1))),
        [
          [1, 1, 1],
          [1, 0, 1],
          [1, 1, 1],
        ],
      );
    },
  },
  {
    says: 'a rule moves with its row',
    on: 'Range.getDataValidation Sheet.insertRowsBefore',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A5').setDataValidation(yesOrNo(true));
      sheet.insertRowsBefore(2, 3);
      const has = (notation: string) => sheet.getRange(notation).getDataValidation() !== null;
      is([has('A5'), has('A8')], [false, true]);
    },
  },
  {
    says: 'null takes the rule away',
    on: 'Range.setDataValidation Range.getDataValidation',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setDataValidation(yesOrNo(true));
      is(cell.setDataValidation(null).getDataValidation(), null);
    },
  },
]);
