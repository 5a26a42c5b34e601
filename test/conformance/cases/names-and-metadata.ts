// Ranges with names, and the metadata that scripts leave at rows, tabs and the spreadsheet.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';
import type { Tools } from '../script/tools';

const NAME = 'conformanceName';
const KEY = 'conformanceKey';

/** Names a range for as long as the case takes. */
function name({ book, sheet, after }: Tools, notation: string): void {
  book.setNamedRange(NAME, sheet.getRange(notation));
  after(() => {
    if (book.getNamedRanges().some((each) => each.getName() === NAME)) book.removeNamedRange(NAME);
  });
}

export const names = casesOf({ service: 'NamedRange', source: GOOGLE.namedRange }, [
  {
    says: 'a named range is found by its name, and null says that there is none',
    on: 'Spreadsheet.setNamedRange Spreadsheet.getRangeByName',
    source: GOOGLE.spreadsheet,
    run: (tools) => {
      name(tools, 'A2:B3');
      tools.is(tools.book.getRangeByName(NAME)?.getA1Notation(), 'A2:B3');
      tools.is(tools.book.getRangeByName('conformanceNobody'), null);
    },
  },
  {
    says: 'a name follows inserted rows',
    on: 'Spreadsheet.getRangeByName Sheet.insertRowBefore',
    strength: 'weak',
    run: (tools) => {
      name(tools, 'A2:B3');
      tools.sheet.insertRowBefore(1);
      tools.is(tools.book.getRangeByName(NAME)?.getA1Notation(), 'A3:B4');
    },
  },
  {
    says: 'a formula may use the name',
    on: 'Spreadsheet.setNamedRange Range.setFormula',
    strength: 'weak',
    run: (tools) => {
      tools.sheet.getRange('A1:A2').setValues([[1], [2]]);
      name(tools, 'A1:A2');
      tools.is(tools.sheet.getRange('C1').setFormula(`=SUM(${NAME})`).getValue(), 3);
    },
  },
  {
    says: 'a named range can get another range and another name',
    on: 'Spreadsheet.getNamedRanges NamedRange.getName NamedRange.setRange NamedRange.getRange NamedRange.remove',
    run: (tools) => {
      const { book, sheet, is } = tools;
      name(tools, 'A1');
      const named = () => book.getNamedRanges().filter((each) => each.getName() === NAME);
      named()[0]?.setRange(sheet.getRange('C3'));
      is(book.getRangeByName(NAME)?.getA1Notation(), 'C3');
      is(named()[0]?.getRange().getA1Notation(), 'C3');
      named()[0]?.remove();
      is([named().length, book.getRangeByName(NAME)], [0, null]);
    },
  },
  {
    says: 'a name with a blank in it is refused',
    on: 'Spreadsheet.setNamedRange',
    source: GOOGLE.spreadsheet,
    strength: 'weak',
    run: ({ book, sheet, throws }) =>
      throws(() => book.setNamedRange('not a name', sheet.getRange('A1')), /name/i),
  },
  {
    says: 'a name that looks like a cell is refused',
    on: 'Spreadsheet.setNamedRange',
    source: GOOGLE.spreadsheet,
    strength: 'weak',
    run: ({ book, sheet, throws }) =>
      throws(() => book.setNamedRange('A1', sheet.getRange('A1')), /name/i),
  },
]);

export const metadata = casesOf(
  { service: 'DeveloperMetadata', source: SEEN.metadata, strength: 'reported' },
  [
    {
      says: 'it belongs to whole rows and columns, tabs or the spreadsheet, and to nothing else',
      on: 'Range.addDeveloperMetadata',
      run: ({ sheet, throws }) => {
        for (const notation of ['A1', 'B2:D4', 'B6:D6']) {
          throws(
            () => sheet.getRange(notation).addDeveloperMetadata(KEY, 'x'),
            'Adding developer metadata to arbitrary ranges is not currently supported.',
          );
        }
      },
    },
    {
      says: 'that of a row is found at the row, not at a cell of it',
      on: 'Range.addDeveloperMetadata Range.getDeveloperMetadata DeveloperMetadata.getLocation',
      run: ({ sheet, is }) => {
        sheet.getRange('8:8').addDeveloperMetadata(KEY, 'row');
        const [found] = sheet.getRange('8:8').getDeveloperMetadata();
        is([found?.getKey(), found?.getValue()], [KEY, 'row']);
        is(String(found?.getLocation().getLocationType()), 'ROW');
        is(sheet.getRange('C8').getDeveloperMetadata().length, 0);
      },
    },
    {
      says: 'that of a column keeps its visibility; otherwise all of the document sees it',
      on: 'Range.addDeveloperMetadata Sheet.addDeveloperMetadata DeveloperMetadata.getVisibility',
      run: ({ sheet, is }) => {
        const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.getRange('G:G').addDeveloperMetadata(KEY, 'x', PROJECT);
        is(String(sheet.getRange('G:G').getDeveloperMetadata()[0]?.getVisibility()), 'PROJECT');
        sheet.addDeveloperMetadata(KEY, 'tab');
        is(String(sheet.getDeveloperMetadata()[0]?.getVisibility()), 'DOCUMENT');
      },
    },
    {
      says: 'a finder finds by key and value',
      on: 'Sheet.createDeveloperMetadataFinder DeveloperMetadataFinder.withKey DeveloperMetadataFinder.withValue DeveloperMetadataFinder.find',
      run: ({ sheet, is }) => {
        sheet.getRange('3:3').addDeveloperMetadata(KEY, 'c1');
        sheet.getRange('4:4').addDeveloperMetadata(KEY, 'c2');
        const found = sheet.createDeveloperMetadataFinder().withKey(KEY).withValue('c2').find();
        is(
          found.map((each) => each.getLocation().getRow()?.getRow()),
          [4],
        );
      },
    },
    {
      says: 'it follows inserted rows and goes with its row',
      on: 'Range.addDeveloperMetadata Sheet.insertRowsBefore Sheet.deleteRow',
      source: 'https://developers.google.com/workspace/sheets/api/guides/metadata',
      strength: 'weak',
      run: ({ sheet, is }) => {
        sheet.getRange('3:3').addDeveloperMetadata(KEY, 'c1');
        sheet.insertRowsBefore(1, 2);
        const find = () => sheet.createDeveloperMetadataFinder().withKey(KEY).find();
        is(find()[0]?.getLocation().getRow()?.getRow(), 5);
        sheet.deleteRow(5);
        is(find().length, 0);
      },
    },
    {
      says: 'where it is after a sort: at its place on the tab, or with its row',
      on: 'Range.sort DeveloperMetadata.getLocation',
      source: 'https://developers.google.com/workspace/sheets/api/guides/metadata',
      strength: 'weak',
      run: ({ sheet, isOneOf }) => {
        sheet.getRange('A1:A2').setValues([['b'], ['a']]);
        sheet.getRange('1:1').addDeveloperMetadata(KEY, 'of b');
        sheet.getRange('A1:A2').sort(1);
        SpreadsheetApp.flush();
        const [found] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
        isOneOf(found?.getLocation().getRow()?.getRow(), [1, 2]);
      },
    },
    {
      says: 'key and value can be changed, and it can be removed',
      on: 'DeveloperMetadata.setKey DeveloperMetadata.setValue DeveloperMetadata.remove',
      run: ({ sheet, is }) => {
        sheet.addDeveloperMetadata(KEY, 'before');
        sheet.getDeveloperMetadata()[0]?.setValue('after').setKey(`${KEY}2`);
        const [changed] = sheet.getDeveloperMetadata();
        is([changed?.getKey(), changed?.getValue()], [`${KEY}2`, 'after']);
        changed?.remove();
        is(sheet.getDeveloperMetadata().length, 0);
      },
    },
    {
      says: 'it can move to a column, a row and a tab',
      on: 'DeveloperMetadata.moveToColumn DeveloperMetadata.moveToRow DeveloperMetadata.moveToSheet',
      run: ({ sheet, is }) => {
        sheet.getRange('8:8').addDeveloperMetadata(KEY, 'x');
        const [found] = sheet.getRange('8:8').getDeveloperMetadata();
        const type = () => String(found?.getLocation().getLocationType());
        found?.moveToColumn(sheet.getRange('J:J'));
        is([type(), found?.getLocation().getColumn()?.getA1Notation()], ['COLUMN', 'J:J']);
        found?.moveToRow(sheet.getRange('9:9'));
        is([type(), found?.getLocation().getRow()?.getA1Notation()], ['ROW', '9:9']);
        found?.moveToSheet(sheet);
        is(type(), 'SHEET');
      },
    },
  ],
);
