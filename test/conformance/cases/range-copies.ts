// Copying, moving and tidying up blocks of cells.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const rangeCopies = casesOf({ service: 'Range', source: GOOGLE.range }, [
  {
    says: 'a copy takes values, formulas that follow, and formats along',
    on: 'Range.copyTo',
    run: ({ sheet, is }) => {
      sheet
        .getRange('A1:B1')
        .setValues([[2, '=A1*10']])
        .setBackground('#00ff00');
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'));
      sheet.getRange('A3').setValue(7);
      is(sheet.getRange('A3:B3').getValues(), [[7, 70]]);
      is(
        [sheet.getRange('B3').getFormula(), sheet.getRange('B3').getBackground()],
        ['=A3*10', '#00ff00'],
      );
    },
  },
  {
    says: 'a copy of the contents only leaves formulas and formats behind',
    on: 'Range.copyTo',
    run: ({ sheet, is }) => {
      sheet.getRange('A1').setFormula('=1+1').setBackground('#00ff00');
      sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
      const copy = sheet.getRange('B1');
      is([copy.getValue(), copy.getFormula(), copy.getBackground()], [2, '', '#ffffff']);
    },
  },
  {
    says: 'a smaller target still gets the whole copy',
    on: 'Range.copyTo',
    source: SEEN.copyToTruncates,
    strength: 'reported',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'));
      is(sheet.getRange('C1:C2').getValues(), [[1], [2]]);
    },
  },
  {
    says: 'a larger target gets whole copies only',
    on: 'Range.copyTo',
    source: SEEN.copyToTruncates,
    strength: 'reported',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A1:A2').copyTo(sheet.getRange('E1:E5'));
      is(sheet.getRange('E1:E5').getValues(), [[1], [2], [1], [2], ['']]);
    },
  },
  {
    says: 'copied text that looks like a number stays text',
    on: 'Range.copyTo',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A1').setValue("'01").copyTo(sheet.getRange('B1'));
      is(sheet.getRange('B1').getValue(), '01');
    },
  },
  {
    says: 'moveTo leaves nothing behind',
    on: 'Range.moveTo',
    run: ({ sheet, is }) => {
      sheet
        .getRange('A1:B1')
        .setValues([['x', "'01"]])
        .setBackground('#00ff00');
      sheet.getRange('A1:B1').moveTo(sheet.getRange('C3'));
      is(sheet.getRange('C3:D3').getValues(), [['x', '01']]);
      is([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()], ['', '#ffffff']);
      is(sheet.getRange('C3').getBackground(), '#00ff00');
    },
  },
  {
    says: 'removeDuplicates keeps the first of equal rows and gives the range that is left',
    on: 'Range.removeDuplicates',
    source: SEEN.clearsAndCopies,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const rows = [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['foo', 'foo'],
        ['bar', 'foo'],
      ];
      const left = sheet.getRange('A1:B4').setValues(rows).removeDuplicates();
      is([left.getA1Notation(), left.getValues()], ['A1:B3', rows.slice(0, 3)]);
      is(sheet.getRange('A4:B4').isBlank(), true);
    },
  },
  {
    says: 'removeDuplicates compares columns that are counted on the tab',
    on: 'Range.removeDuplicates',
    source: SEEN.clearsAndCopies,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const rows = [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['foo', 'foo'],
      ];
      const left = sheet.getRange('D1:E3').setValues(rows).removeDuplicates([5]);
      is(left.getValues(), rows.slice(0, 2));
    },
  },
  {
    says: 'trimWhitespace takes blanks at the ends and doubled ones, and makes no formula',
    on: 'Range.trimWhitespace',
    source: SEEN.clearsAndCopies,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('A1:A3');
      range.setValues([[' a '], ['two  middle  spaces'], ['   =SUM(1,2)']]).trimWhitespace();
      is(range.getValues(), [['a'], ['two middle spaces'], ['=SUM(1,2)']]);
    },
  },
]);
