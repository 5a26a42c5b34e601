// Families of methods that differ in a word: each builds a rule or a look, and it is told what it is.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

const DAY = new Date(2012, 11, 31);
const LATER = new Date(2020, 10, 18);

type Told = readonly [type: string, method: string, ...args: readonly unknown[]];

const VALIDATIONS: readonly Told[] = [
  ['NUMBER_EQUAL_TO', 'requireNumberEqualTo', 20],
  ['NUMBER_NOT_EQUAL_TO', 'requireNumberNotEqualTo', 20],
  ['NUMBER_GREATER_THAN', 'requireNumberGreaterThan', 20],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'requireNumberGreaterThanOrEqualTo', 20],
  ['NUMBER_LESS_THAN', 'requireNumberLessThan', 20],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'requireNumberLessThanOrEqualTo', 20],
  ['NUMBER_BETWEEN', 'requireNumberBetween', 20, 40],
  ['NUMBER_NOT_BETWEEN', 'requireNumberNotBetween', 20, 40],
  ['DATE_IS_VALID_DATE', 'requireDate'],
  ['DATE_AFTER', 'requireDateAfter', DAY],
  ['DATE_BEFORE', 'requireDateBefore', DAY],
  ['DATE_EQUAL_TO', 'requireDateEqualTo', DAY],
  ['DATE_ON_OR_AFTER', 'requireDateOnOrAfter', DAY],
  ['DATE_ON_OR_BEFORE', 'requireDateOnOrBefore', DAY],
  ['DATE_BETWEEN', 'requireDateBetween', DAY, LATER],
  ['DATE_NOT_BETWEEN', 'requireDateNotBetween', DAY, LATER],
  ['TEXT_EQUAL_TO', 'requireTextEqualTo', 'foo'],
  ['TEXT_CONTAINS', 'requireTextContains', 'foo'],
  ['TEXT_DOES_NOT_CONTAIN', 'requireTextDoesNotContain', 'bar'],
  ['TEXT_IS_VALID_URL', 'requireTextIsUrl'],
  ['TEXT_IS_VALID_EMAIL', 'requireTextIsEmail'],
  ['CUSTOM_FORMULA', 'requireFormulaSatisfied', '=F7'],
  ['CHECKBOX', 'requireCheckbox'],
];

const CONDITIONS: readonly Told[] = [
  ['CELL_EMPTY', 'whenCellEmpty'],
  ['CELL_NOT_EMPTY', 'whenCellNotEmpty'],
  ['CUSTOM_FORMULA', 'whenFormulaSatisfied', '=A1>10'],
  ['NUMBER_EQUAL_TO', 'whenNumberEqualTo', 42],
  ['NUMBER_NOT_EQUAL_TO', 'whenNumberNotEqualTo', 0],
  ['NUMBER_GREATER_THAN', 'whenNumberGreaterThan', 100],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'whenNumberGreaterThanOrEqualTo', 100],
  ['NUMBER_LESS_THAN', 'whenNumberLessThan', 5],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'whenNumberLessThanOrEqualTo', 5],
  ['NUMBER_BETWEEN', 'whenNumberBetween', 10, 20],
  ['NUMBER_NOT_BETWEEN', 'whenNumberNotBetween', 10, 20],
  ['TEXT_CONTAINS', 'whenTextContains', 'foo'],
  ['TEXT_DOES_NOT_CONTAIN', 'whenTextDoesNotContain', 'bar'],
  ['TEXT_STARTS_WITH', 'whenTextStartsWith', 'start'],
  ['TEXT_ENDS_WITH', 'whenTextEndsWith', 'baz'],
  ['TEXT_EQUAL_TO', 'whenTextEqualTo', 'exact'],
];

interface Criteria {
  getCriteriaType(): unknown;
  getCriteriaValues(): unknown[];
}

/** Calls a method of a builder by its name. */
function by(builder: object, method: string, args: readonly unknown[]): void {
  (builder as Record<string, (...given: readonly unknown[]) => void>)[method]?.(...args);
}

function told(criteria: Criteria | null | undefined): unknown[] {
  return [String(criteria?.getCriteriaType()), criteria?.getCriteriaValues()];
}

/** Set and read back, so that the document has had it in between. */
function validation([type, method, ...args]: Told): Fact {
  return {
    says: `${method} is read back as ${type}, with its values`,
    on: `DataValidationBuilder.${method} DataValidation.getCriteriaType DataValidation.getCriteriaValues`,
    source: SEEN.validations,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const builder = SpreadsheetApp.newDataValidation();
      by(builder, method, args);
      const read = sheet.getRange('A1').setDataValidation(builder.build()).getDataValidation();
      is(told(read), [type, args]);
    },
  };
}

function condition([type, method, ...args]: Told): Fact {
  return {
    says: `${method} of a conditional format is read back as ${type}, with its values`,
    on: `ConditionalFormatRuleBuilder.${method} ConditionalFormatRule.getBooleanCondition`,
    source: GOOGLE.conditionalFormat,
    run: ({ sheet, is }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule();
      by(builder, method, args);
      const rule = builder
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1:B2')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      is(told(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()), [type, args]);
    },
  };
}

/** Pairs of a setter and a getter of whole blocks: what goes in comes out, cell by cell. */
const BLOCKS: Readonly<Record<string, readonly [unknown, unknown]>> = {
  FontColors: ['#ff0000', '#00ff00'],
  FontFamilies: ['Arial', 'Georgia'],
  FontLines: ['underline', 'line-through'],
  FontSizes: [10, 14],
  FontStyles: ['italic', 'normal'],
  FontWeights: ['bold', 'normal'],
  HorizontalAlignments: ['left', 'center'],
  NumberFormats: ['0.00', '0%'],
  VerticalAlignments: ['top', 'middle'],
};

function block(property: string): Fact {
  const values = [BLOCKS[property] ?? []];
  return {
    says: `set${property} and get${property} go cell by cell`,
    on: `Range.set${property} Range.get${property}`,
    source: GOOGLE.range,
    run: ({ sheet, is, throws }) => {
      const range = sheet.getRange('A1:B1');
      by(range, `set${property}`, [values]);
      const read = (range as unknown as Record<string, () => unknown>)[`get${property}`]?.();
      is(read, values);
      throws(() => by(sheet.getRange('A1:C1'), `set${property}`, [values]), 'The data has 2 but');
    },
  };
}

export const validationBuilders = casesOf(
  { service: 'DataValidation', source: SEEN.validations },
  VALIDATIONS.map(validation),
);

export const conditionBuilders = casesOf(
  { service: 'ConditionalFormatRule', source: GOOGLE.conditionalFormat },
  CONDITIONS.map(condition),
);

export const formatBlocks = casesOf({ service: 'Range', source: GOOGLE.range }, [
  ...Object.keys(BLOCKS).map(block),
  {
    says: 'a list of ranges formats and clears each of them',
    on: 'RangeList.setBackground RangeList.setFontColor RangeList.setFontWeight RangeList.setNumberFormat RangeList.setFormula RangeList.clear RangeList.clearNote',
    source: SEEN.rangeLists,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const list = sheet.getRangeList(['A1', 'E5']);
      list.setFormula('=SUM(1,2)').setBackground('blue').setFontColor('yellow');
      list.setFontWeight('bold').setNumberFormat('0.00');
      const cell = sheet.getRange('E5');
      is(
        [cell.getDisplayValue(), cell.getBackground(), cell.getFontColor()],
        ['3.00', '#0000ff', '#ffff00'],
      );
      is([cell.getFontWeight(), cell.getFormula()], ['bold', '=SUM(1,2)']);
      cell.setNote('n');
      list.clearNote();
      list.clear();
      is([cell.isBlank(), cell.getNote(), cell.getBackground()], [true, '', '#ffffff']);
    },
  },
  {
    says: 'cells merge across and down, line by line',
    on: 'Range.mergeAcross Range.mergeVertically Range.getMergedRanges',
    source: GOOGLE.range,
    run: ({ sheet, is }) => {
      const merged = (notation: string) =>
        sheet
          .getRange(notation)
          .getMergedRanges()
          .map((range) => range.getA1Notation())
          .sort();
      sheet.getRange('A1:B2').mergeAcross();
      is(merged('A1:B2'), ['A1:B1', 'A2:B2']);
      sheet.getRange('D1:E2').mergeVertically();
      is(merged('D1:E2'), ['D1:D2', 'E1:E2']);
    },
  },
  {
    says: 'copyValuesToRange takes columns and rows that count from 1',
    on: 'Range.copyValuesToRange',
    source: GOOGLE.range,
    run: ({ sheet, is }) => {
      sheet.getRange('A1:B1').setValues([['x', '=1+1']]);
      sheet.getRange('A1:B1').copyValuesToRange(sheet, 3, 4, 2, 2);
      is(
        [sheet.getRange('C2:D2').getValues(), sheet.getRange('D2').getFormula()],
        [[['x', 2]], ''],
      );
    },
  },
]);
