// Colours that follow from what the cells say.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const conditionalFormats = casesOf(
  { service: 'ConditionalFormatRule', source: GOOGLE.conditionalFormat },
  [
    {
      says: 'rules come back as they were set, in their order',
      on: 'Sheet.setConditionalFormatRules Sheet.getConditionalFormatRules',
      run: ({ sheet, is }) => {
        const make = (formula: string, colour: string) =>
          SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied(formula)
            .setBackground(colour)
            .setRanges([sheet.getRange('A2:B10')])
            .build();
        sheet.setConditionalFormatRules([
          make('=$B2="Met"', '#00ff00'),
          make('=$B2=""', '#ff0000'),
        ]);
        const read = sheet.getConditionalFormatRules();
        is(
          read.map((rule) => rule.getBooleanCondition()?.getCriteriaValues()),
          [['=$B2="Met"'], ['=$B2=""']],
        );
        is(
          read[0]?.getRanges().map((range) => range.getA1Notation()),
          ['A2:B10'],
        );
      },
    },
    {
      says: 'a condition is told by its type',
      on: 'ConditionalFormatRule.getBooleanCondition',
      run: ({ sheet, is }) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenTextContains('late')
          .setBold(true)
          .setRanges([sheet.getRange('A1')])
          .build();
        const condition = rule.getBooleanCondition();
        is([String(condition?.getCriteriaType()), condition?.getBold()], ['TEXT_CONTAINS', true]);
        is(rule.getGradientCondition(), null);
      },
    },
    {
      says: 'the colour that a rule shows is not the background of the cell',
      on: 'Sheet.setConditionalFormatRules Range.getBackground',
      source: SEEN.oddities,
      strength: 'reported',
      run: ({ sheet, is }) => {
        const cell = sheet.getRange('A1').setValue('late');
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenTextContains('late')
          .setBackground('#ff0000')
          .setRanges([cell])
          .build();
        sheet.setConditionalFormatRules([rule]);
        SpreadsheetApp.flush();
        is(cell.getBackground(), '#ffffff');
      },
    },
    {
      says: 'rules move with their rows, and so do the formulas in them',
      on: 'Sheet.getConditionalFormatRules Sheet.insertRowsBefore',
      strength: 'weak',
      run: ({ sheet, is }) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=$B2="Met"')
          .setBackground('#00ff00')
          .setRanges([sheet.getRange('A2:B10')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        sheet.insertRowsBefore(1, 2);
        const [moved] = sheet.getConditionalFormatRules();
        is(
          moved?.getRanges().map((range) => range.getA1Notation()),
          ['A4:B12'],
        );
        is(moved?.getBooleanCondition()?.getCriteriaValues(), ['=$B4="Met"']);
      },
    },
    {
      says: 'clearConditionalFormatRules takes them all',
      on: 'Sheet.clearConditionalFormatRules',
      source: GOOGLE.sheet,
      run: ({ sheet, is }) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setBackground('#00ff00')
          .setRanges([sheet.getRange('A1')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        sheet.clearConditionalFormatRules();
        is(sheet.getConditionalFormatRules().length, 0);
      },
    },
    {
      says: 'a list that is read, added to and set again keeps what was there',
      on: 'Sheet.getConditionalFormatRules Sheet.setConditionalFormatRules',
      run: ({ sheet, is }) => {
        const add = (text: string) => {
          const rules = sheet.getConditionalFormatRules();
          rules.push(
            SpreadsheetApp.newConditionalFormatRule()
              .whenTextEqualTo(text)
              .setItalic(true)
              .setRanges([sheet.getRange('A1')])
              .build(),
          );
          sheet.setConditionalFormatRules(rules);
        };
        add('a');
        add('b');
        is(
          sheet
            .getConditionalFormatRules()
            .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()),
          [['a'], ['b']],
        );
      },
    },
  ],
);
