// The spreadsheet and its tabs.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const tabs = casesOf({ service: 'Spreadsheet', source: GOOGLE.spreadsheet }, [
  {
    says: 'the active spreadsheet is the one that the script is bound to',
    on: 'SpreadsheetApp.getActive SpreadsheetApp.getActiveSpreadsheet Spreadsheet.getId',
    source: 'https://developers.google.com/apps-script/guides/bound',
    run: ({ book, is }) => {
      is(SpreadsheetApp.getActive().getId(), book.getId());
      is(String(SpreadsheetApp.getActiveSpreadsheet()), 'Spreadsheet');
    },
  },
  {
    says: 'the address of the spreadsheet has its id in it',
    on: 'Spreadsheet.getUrl Spreadsheet.getId',
    run: ({ book, is }) => is(book.getUrl().indexOf(book.getId()) > 0, true),
  },
  {
    says: 'a tab is found by its name and by its number, and null says that there is none',
    on: 'Spreadsheet.getSheetByName Spreadsheet.getSheetById Sheet.getSheetId',
    run: ({ book, sheet, freeName, is }) => {
      is(book.getSheetByName(sheet.getName())?.getSheetId(), sheet.getSheetId());
      is(book.getSheetById(sheet.getSheetId())?.getName(), sheet.getName());
      is(book.getSheetByName(freeName()), null);
    },
  },
  {
    says: 'a name that is taken is refused',
    on: 'Spreadsheet.insertSheet',
    strength: 'weak',
    run: ({ book, sheet, throws }) =>
      throws(() => book.insertSheet(sheet.getName()), 'already exists. Please enter another name.'),
  },
  {
    says: 'a new tab is the active one',
    on: 'Spreadsheet.insertSheet Spreadsheet.getActiveSheet',
    run: ({ book, newTab, is }) => {
      const tab = newTab();
      is(book.getActiveSheet().getSheetId(), tab.getSheetId());
    },
  },
  {
    says: 'a tab that is put at place 0 is the first',
    on: 'Spreadsheet.insertSheet Sheet.getIndex Spreadsheet.deleteSheet',
    source: SEEN.clearsAndCopies,
    strength: 'reported',
    run: ({ book, freeName, after, is }) => {
      const tab = book.insertSheet(freeName(), 0);
      after(() => book.deleteSheet(tab));
      is([tab.getIndex(), book.getSheets()[0]?.getName()], [1, tab.getName()]);
    },
  },
  {
    says: 'the places of tabs count from 1, in the order of getSheets',
    on: 'Spreadsheet.getSheets Sheet.getIndex Spreadsheet.getNumSheets',
    source: SEEN.clearsAndCopies,
    strength: 'reported',
    run: ({ book, newTab, is }) => {
      newTab();
      newTab();
      const places = book.getSheets().map((tab) => tab.getIndex());
      is(
        places,
        places.map((_, index) => index + 1),
      );
      is(places.length, book.getNumSheets());
    },
  },
  {
    says: 'moveActiveSheet counts from 1',
    on: 'Spreadsheet.moveActiveSheet Spreadsheet.setActiveSheet',
    run: ({ book, sheet, is }) => {
      book.setActiveSheet(sheet);
      book.moveActiveSheet(1);
      is(sheet.getIndex(), 1);
    },
  },
  {
    says: 'a tab that is renamed keeps its number',
    on: 'Sheet.setName Sheet.getName Sheet.getSheetId',
    run: ({ sheet, is }) => {
      const id = sheet.getSheetId();
      const name = `${sheet.getName()} renamed`;
      is([sheet.setName(name).getName(), sheet.getSheetId()], [name, id]);
    },
  },
  {
    says: 'renameActiveSheet and duplicateActiveSheet: the copy is called "Copy of …"',
    on: 'Spreadsheet.renameActiveSheet Spreadsheet.duplicateActiveSheet Spreadsheet.deleteActiveSheet',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ book, sheet, is }) => {
      sheet.getRange('A1:B1').setValues([['x', '=1+1']]);
      book.setActiveSheet(sheet);
      const name = `${sheet.getName()} again`;
      book.renameActiveSheet(name);
      is(sheet.getName(), name);
      const copy = book.duplicateActiveSheet();
      is([copy.getName(), copy.getRange('A1:B1').getValues()], [`Copy of ${name}`, [['x', 2]]]);
      book.setActiveSheet(copy);
      book.deleteActiveSheet();
      is(book.getSheetByName(`Copy of ${name}`), null);
    },
  },
  {
    says: 'a tab that is gone is gone',
    on: 'Spreadsheet.deleteSheet Spreadsheet.getSheetByName',
    run: ({ book, newTab, is }) => {
      const tab = newTab();
      const name = tab.getName();
      book.deleteSheet(tab);
      is(book.getSheetByName(name), null);
    },
  },
  {
    says: 'a tab can be hidden and shown',
    on: 'Sheet.hideSheet Sheet.showSheet Sheet.isSheetHidden',
    source: SEEN.finders,
    strength: 'reported',
    run: ({ sheet, is }) => {
      is(sheet.hideSheet().isSheetHidden(), true);
      is(sheet.showSheet().isSheetHidden(), false);
    },
  },
  {
    says: 'a tab has no colour until it gets one',
    on: 'Sheet.getTabColor Sheet.setTabColor',
    run: ({ sheet, is }) => {
      is(sheet.getTabColor(), null);
      is(sheet.setTabColor('#ff0000').getTabColor(), '#ff0000');
      is(sheet.setTabColor(null).getTabColor(), null);
    },
  },
  {
    says: 'gridlines can be hidden',
    on: 'Sheet.setHiddenGridlines Sheet.hasHiddenGridlines',
    run: ({ sheet, is }) => {
      is(sheet.hasHiddenGridlines(), false);
      is(sheet.setHiddenGridlines(true).hasHiddenGridlines(), true);
    },
  },
  {
    says: 'Sheet.clear takes values and formats, and leaves notes and validations',
    on: 'Sheet.clear',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build();
      const cell = sheet.getRange('A1').setValue('a').setBackground('#ff0000').setNote('n');
      cell.setDataValidation(rule);
      sheet.clear();
      is([cell.getValue(), cell.getBackground(), cell.getNote()], ['', '#ffffff', 'n']);
      is(cell.getDataValidation() !== null, true);
    },
  },
  {
    says: 'clearContents, clearFormats and clearNotes take just that of a whole tab',
    on: 'Sheet.clearContents Sheet.clearFormats Sheet.clearNotes',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setValue('a').setBackground('#ff0000').setNote('n');
      const state = () => [cell.getValue(), cell.getBackground(), cell.getNote()];
      sheet.clearContents();
      is(state(), ['', '#ff0000', 'n']);
      sheet.clearFormats();
      is(state(), ['', '#ffffff', 'n']);
      sheet.clearNotes();
      is(state(), ['', '#ffffff', '']);
    },
  },
  {
    says: 'getSheetValues reads a block by row, column and size',
    on: 'Sheet.getSheetValues',
    run: ({ sheet, is }) => {
      sheet.getRange('B2:C2').setValues([['b', 'c']]);
      is(sheet.getSheetValues(2, 2, 1, 2), [['b', 'c']]);
    },
  },
]);
