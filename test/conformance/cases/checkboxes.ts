// Checkboxes: rules whose cells are ticked or not.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const checkboxes = casesOf(
  { service: 'Range', source: SEEN.validations, strength: 'reported' },
  [
    {
      says: 'new checkboxes make all their cells FALSE',
      on: 'Range.insertCheckboxes Range.isChecked',
      source: GOOGLE.range,
      strength: 'documented',
      run: ({ sheet, is }) => {
        const range = sheet
          .getRange('A1:A2')
          .setValues([['x'], ['']])
          .insertCheckboxes();
        is([range.getValues(), range.isChecked()], [[[false], [false]], false]);
      },
    },
    {
      says: 'ticked and unticked ones together are neither, and no checkbox is null',
      on: 'Range.check Range.uncheck Range.isChecked',
      source: GOOGLE.range,
      strength: 'documented',
      run: ({ sheet, is }) => {
        const range = sheet.getRange('A1:A2').insertCheckboxes();
        sheet.getRange('A2').check();
        is([range.isChecked(), sheet.getRange('A2').isChecked()], [null, true]);
        is(sheet.getRange('B1').isChecked(), null);
        is(range.uncheck().isChecked(), false);
      },
    },
    {
      says: 'their rule is a CHECKBOX, with the values of its own if it has any',
      on: 'Range.insertCheckboxes Range.getDataValidation',
      run: ({ sheet, is }) => {
        const told = (notation: string) => {
          const rule = sheet.getRange(notation).getDataValidation();
          return [String(rule?.getCriteriaType()), rule?.getCriteriaValues()];
        };
        sheet.getRange('A1').insertCheckboxes();
        sheet.getRange('B1').insertCheckboxes('DONE');
        sheet.getRange('C1').insertCheckboxes('YES', 'NO');
        is(['A1', 'B1', 'C1'].map(told), [
          ['CHECKBOX', []],
          ['CHECKBOX', ['DONE']],
          ['CHECKBOX', ['YES', 'NO']],
        ]);
      },
    },
    {
      says: 'checkboxes with values of their own hold those, not booleans',
      on: 'Range.insertCheckboxes Range.check Range.uncheck',
      run: ({ sheet, is }) => {
        const cell = sheet.getRange('A1').insertCheckboxes('YES', 'NO');
        is(
          [cell.getValue(), cell.check().getValue(), cell.uncheck().getValue()],
          ['NO', 'YES', 'NO'],
        );
      },
    },
    {
      says: 'check and uncheck leave cells alone that are no checkboxes',
      on: 'Range.check Range.uncheck',
      run: ({ sheet, is }) => {
        sheet.getRange('A1').insertCheckboxes();
        sheet.getRange('B1').setValue('some text');
        const range = sheet.getRange('A1:C1');
        is(range.check().getValues(), [[true, 'some text', '']]);
        is(range.uncheck().getValues(), [[false, 'some text', '']]);
      },
    },
    {
      says: 'removeCheckboxes takes the rules and the values',
      on: 'Range.removeCheckboxes Range.getDataValidations',
      run: ({ sheet, is }) => {
        const range = sheet.getRange('A1:B1').insertCheckboxes().check();
        range.removeCheckboxes();
        is([range.getValues(), range.getDataValidations()], [[['', '']], [[null, null]]]);
      },
    },
    {
      says: 'a checkbox refuses other text',
      on: 'Range.insertCheckboxes SpreadsheetApp.flush',
      source: GOOGLE.range,
      strength: 'weak',
      run: ({ sheet, throws }) => {
        sheet.getRange('A1').insertCheckboxes();
        throws(() => {
          sheet.getRange('A1').setValue('maybe');
          SpreadsheetApp.flush();
        }, 'A1 violates the data validation rules');
      },
    },
  ],
);
