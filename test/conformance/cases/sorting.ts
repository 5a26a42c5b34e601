// Sorting, and the filter of a tab.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

const HEADED = [
  ['Header 1', 'Header 2', 'Header 3', 'Header 4'],
  ['A', 10, 'X', 50],
  ['C', 30, 'Y', 20],
  ['B', 20, 'Z', 30],
  ['D', 10, 'X', 10],
];

function headed(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange('A1:D5').setValues(HEADED);
}

export const sorting = casesOf({ service: 'Filter', source: SEEN.filters, strength: 'reported' }, [
  {
    says: 'Range.sort counts columns on the tab, not within the range',
    on: 'Range.sort',
    source: SEEN.clearsAndCopies,
    run: ({ sheet, is }) => {
      const range = sheet.getRange('B1:C3').setValues([
        ['x', 3],
        ['y', 1],
        ['z', 2],
      ]);
      is(range.sort(3).getValues(), [
        ['y', 1],
        ['z', 2],
        ['x', 3],
      ]);
      is(range.sort({ column: 3, ascending: false }).getValues(), [
        ['x', 3],
        ['z', 2],
        ['y', 1],
      ]);
    },
  },
  {
    says: 'Range.sort takes several columns, the first first',
    on: 'Range.sort',
    source: SEEN.clearsAndCopies,
    run: ({ sheet, is }) => {
      const range = sheet.getRange('A1:B4').setValues([
        ['b', 1],
        ['a', 2],
        ['b', 0],
        ['a', 1],
      ]);
      const spec = [{ column: 1, ascending: false }, 2];
      is(range.sort(spec).getValues(), [
        ['b', 0],
        ['b', 1],
        ['a', 1],
        ['a', 2],
      ]);
    },
  },
  {
    says: 'numbers come before text and text before booleans; blanks come last either way',
    on: 'Range.sort',
    source: SEEN.clearsAndCopies,
    run: ({ sheet, is }) => {
      const range = sheet.getRange('A1:A5').setValues([['b'], [true], [''], [2], ['A']]);
      is(range.sort(1).getValues(), [[2], ['A'], ['b'], [true], ['']]);
      const down = range.sort({ column: 1, ascending: false }).getValues();
      is(down, [[true], ['b'], ['A'], [2], ['']]);
    },
  },
  {
    says: 'a column outside of the range cannot be sorted by',
    on: 'Range.sort',
    source: GOOGLE.range,
    strength: 'weak',
    run: ({ sheet, throws }) =>
      throws(() => {
        sheet.getRange('B1:C3').sort(1);
        SpreadsheetApp.flush();
      }, /range|column/i),
  },
  {
    says: 'Sheet.sort sorts the first row with the others',
    on: 'Sheet.sort',
    source: SEEN.basics,
    run: ({ sheet, is }) => {
      sheet.getRange('A1:B3').setValues([
        ['Head', 'Number'],
        ['c', 30],
        ['a', 10],
      ]);
      sheet.sort(2);
      is(sheet.getDataRange().getValues(), [
        ['a', 10],
        ['c', 30],
        ['Head', 'Number'],
      ]);
      sheet.sort(2, false);
      is(sheet.getRange('A1').getValue(), 'Head');
    },
  },
  {
    says: 'Sheet.sort leaves frozen rows where they are',
    on: 'Sheet.sort Sheet.setFrozenRows',
    source: GOOGLE.sheet,
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A1:A3').setValues([['Head'], ['b'], ['a']]);
      sheet.setFrozenRows(1);
      sheet.sort(1);
      is(sheet.getRange('A1:A3').getValues(), [['Head'], ['a'], ['b']]);
    },
  },
  {
    says: 'Sheet.sort of a blank tab does nothing',
    on: 'Sheet.sort',
    source: SEEN.basics,
    run: ({ sheet, is }) => is(sheet.sort(1).getDataRange().getValues(), [['']]),
  },
  {
    says: 'a sort takes backgrounds and notes along',
    on: 'Range.sort Range.getBackgrounds Range.getNotes',
    source: GOOGLE.range,
    strength: 'weak',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('A1:A2').setValues([['b'], ['a']]);
      sheet.getRange('A1').setBackground('#ff0000').setNote('of b');
      range.sort(1);
      is(range.getBackgrounds(), [['#ffffff'], ['#ff0000']]);
      is(range.getNotes(), [[''], ['of b']]);
    },
  },
  {
    says: 'a tab without a filter has null for it',
    on: 'Sheet.getFilter Range.getFilter',
    run: ({ sheet, is }) => is([sheet.getFilter(), sheet.getRange('A1').getFilter()], [null, null]),
  },
  {
    says: 'the filter is found from every range of the tab',
    on: 'Range.createFilter Range.getFilter Filter.getRange',
    run: ({ sheet, is }) => {
      is(String(headed(sheet).createFilter()), 'Filter');
      const places = ['A1:D5', 'B2:C4', 'F1:F5'].map((text) =>
        sheet.getRange(text).getFilter()?.getRange().getA1Notation(),
      );
      is(places, ['A1:D5', 'A1:D5', 'A1:D5']);
    },
  },
  {
    says: 'there is one filter to a tab',
    on: 'Range.createFilter',
    run: ({ sheet, throws }) => {
      headed(sheet).createFilter();
      throws(
        () => sheet.getRange('A1:B2').createFilter(),
        "You can't create a filter in a sheet that already has a filter.",
      );
    },
  },
  {
    says: 'a filter that is removed makes room for another',
    on: 'Filter.remove Sheet.getFilter',
    run: ({ sheet, is }) => {
      headed(sheet).createFilter().remove();
      is(sheet.getFilter(), null);
      is(sheet.getRange('B2:C4').createFilter().getRange().getA1Notation(), 'B2:C4');
    },
  },
  {
    says: 'a filter sorts what is below its header',
    on: 'Filter.sort',
    run: ({ sheet, is }) => {
      headed(sheet).createFilter().sort(2, true);
      is(sheet.getRange('A1:B5').getValues(), [
        ['Header 1', 'Header 2'],
        ['A', 10],
        ['D', 10],
        ['B', 20],
        ['C', 30],
      ]);
    },
  },
  {
    says: 'values that a filter hides hide their rows',
    on: 'Filter.setColumnFilterCriteria Filter.removeColumnFilterCriteria Sheet.isRowHiddenByFilter',
    source: GOOGLE.filter,
    run: ({ sheet, is }) => {
      const filter = headed(sheet).createFilter();
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['X']).build();
      filter.setColumnFilterCriteria(3, criteria);
      const hidden = () => [1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row));
      is(hidden(), [false, true, false, false, true]);
      filter.removeColumnFilterCriteria(3);
      is(hidden(), [false, false, false, false, false]);
    },
  },
  {
    says: 'criteria that are removed read as null',
    on: 'Filter.getColumnFilterCriteria Filter.removeColumnFilterCriteria',
    run: ({ sheet, is }) => {
      const filter = headed(sheet).createFilter();
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['X']).build();
      filter.setColumnFilterCriteria(3, criteria);
      is(filter.getColumnFilterCriteria(3)?.getHiddenValues(), ['X']);
      filter.removeColumnFilterCriteria(3);
      is(filter.getColumnFilterCriteria(3), null);
    },
  },
]);
