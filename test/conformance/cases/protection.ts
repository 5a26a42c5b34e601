// Protection, as its owner sees it. What another person meets needs a second account: by-hand.ts.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const protection = casesOf(
  { service: 'Protection', source: SEEN.basics, strength: 'reported' },
  [
    {
      says: 'a protection of a tab keeps its description and the ranges that it leaves open',
      on: 'Sheet.protect Protection.setDescription Protection.getDescription Protection.setUnprotectedRanges Protection.getUnprotectedRanges',
      run: ({ sheet, is }) => {
        const made = sheet.protect().setDescription('sample');
        made.setUnprotectedRanges([sheet.getRange('A1:B1')]);
        is(made.getDescription(), 'sample');
        is(
          made.getUnprotectedRanges().map((range) => range.getA1Notation()),
          ['A1:B1'],
        );
        is(String(made.getProtectionType()), 'SHEET');
      },
    },
    {
      says: 'a new protection does not warn only, until it is told to',
      on: 'Protection.isWarningOnly Protection.setWarningOnly',
      source: GOOGLE.protection,
      strength: 'documented',
      run: ({ sheet, is }) => {
        const made = sheet.getRange('A1').protect();
        is([made.isWarningOnly(), made.setWarningOnly(true).isWarningOnly()], [false, true]);
      },
    },
    {
      says: 'the owner may edit what is protected, and so its canEdit says',
      on: 'Range.protect Protection.canEdit Range.canEdit',
      run: ({ sheet, is }) => {
        is(sheet.getRange('A1:A5').protect().canEdit(), true);
        is(sheet.getRange('A2').canEdit(), true);
        is(sheet.getRange('A2').setValue('x').getValue(), 'x');
      },
    },
    {
      says: 'the owner is not among the editors of a new protection',
      on: 'Protection.getEditors',
      source: SEEN.protectionEditors,
      run: ({ sheet, is }) => is(sheet.protect().getEditors().length, 0),
    },
    {
      says: 'a protection can be given another range, and is found by its type',
      on: 'Protection.setRange Protection.getRange Sheet.getProtections Spreadsheet.getProtections',
      run: ({ book, sheet, is }) => {
        const made = sheet.getRange('A1:D5').protect().setDescription('moved');
        made.setRange(sheet.getRange('B2:E6'));
        is(made.getRange().getA1Notation(), 'B2:E6');
        const { RANGE } = SpreadsheetApp.ProtectionType;
        is(
          sheet.getProtections(RANGE).map((each) => each.getDescription()),
          ['moved'],
        );
        is(
          book.getProtections(RANGE).some((each) => each.getDescription() === 'moved'),
          true,
        );
      },
    },
    {
      says: 'a protection may take its place from a named range',
      on: 'Protection.setRangeName Protection.getRangeName',
      run: ({ book, sheet, after, is }) => {
        book.setNamedRange('conformanceProtected', sheet.getRange('C3:F7'));
        after(() => book.removeNamedRange('conformanceProtected'));
        const made = sheet.getRange('A1:D5').protect();
        after(() => made.remove());
        made.setRangeName('conformanceProtected');
        is(made.getRangeName(), 'conformanceProtected');
        is(made.getRange().getA1Notation(), 'C3:F7');
      },
    },
    {
      says: 'a protection that is removed is gone',
      on: 'Protection.remove Sheet.getProtections',
      run: ({ sheet, is }) => {
        sheet.getRange('A1').protect().remove();
        is(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
      },
    },
    {
      says: 'a protected range moves with its rows',
      on: 'Range.protect Sheet.insertRowBefore Sheet.getProtections',
      source: GOOGLE.protection,
      strength: 'weak',
      run: ({ sheet, is }) => {
        sheet.getRange('A1:A5').protect();
        sheet.insertRowBefore(1);
        const [moved] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        is(moved?.getRange().getA1Notation(), 'A2:A6');
      },
    },
  ],
);
