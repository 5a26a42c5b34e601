// Who runs the script, what it may show, and what a simple trigger saw of both.
import { casesOf } from '../script/case';
import { readSightings } from '../script/on-open';
import { GOOGLE } from '../script/sources';

const LIFECYCLE = 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle';

export const session = casesOf({ service: 'Session', source: GOOGLE.session }, [
  {
    says: 'from a menu the script runs as the person before the screen, whose address it is told',
    on: 'Session.getEffectiveUser Session.getActiveUser User.getEmail',
    run: ({ matches, is }) => {
      const email = Session.getEffectiveUser().getEmail();
      matches(email, /^[^@]+@[^@]+$/);
      is(Session.getActiveUser().getEmail() === email, true);
    },
  },
  {
    says: 'the zone of the script is that of its manifest',
    on: 'Session.getScriptTimeZone',
    run: ({ is }) => is(Session.getScriptTimeZone(), 'America/New_York'),
  },
  {
    says: 'the methods of Date read in the zone of the script',
    on: 'Session.getScriptTimeZone',
    run: ({ is }) => {
      const noon = new Date('2026-07-01T12:00:00Z');
      is([noon.getHours(), noon.getTimezoneOffset()], [8, 240]);
    },
  },
  {
    says: 'the language of the person is two letters',
    on: 'Session.getActiveUserLocale',
    run: ({ matches }) => matches(Session.getActiveUserLocale(), /^[a-z]{2}/),
  },
  {
    says: 'the temporary key of a person stays the same and tells no address',
    on: 'Session.getTemporaryActiveUserKey',
    run: ({ is }) => {
      const key = Session.getTemporaryActiveUserKey();
      is([key === Session.getTemporaryActiveUserKey(), key.indexOf('@')], [true, -1]);
    },
  },
  {
    says: 'onOpen was run before anything was permitted: LIMITED',
    on: 'ScriptApp.AuthMode',
    source: LIFECYCLE,
    run: ({ is }) => is(readSightings()?.authMode, 'LIMITED'),
  },
  {
    says: 'onOpen could read the document and keep properties',
    on: 'PropertiesService.getDocumentProperties Range.getValue',
    source: LIFECYCLE,
    run: ({ is }) => is(readSightings()?.document, 'read'),
  },
  {
    says: 'onOpen could show no sidebar',
    on: 'Ui.showSidebar',
    source: LIFECYCLE,
    run: ({ matches }) => matches(readSightings()?.sidebar, /permission/i),
  },
  {
    says: 'onOpen could make no trigger',
    on: 'ScriptApp.newTrigger',
    source: LIFECYCLE,
    run: ({ matches }) => matches(readSightings()?.trigger, /permission/i),
  },
  {
    says: 'onOpen could make no draft',
    on: 'Gmail.Users.Drafts.create',
    source: LIFECYCLE,
    run: ({ matches }) => matches(readSightings()?.draft, /permission|required|denied/i),
  },
]);

export const menus = casesOf({ service: 'Ui', source: GOOGLE.ui }, [
  {
    says: 'menus are made with items, lines and menus in them',
    on: 'SpreadsheetApp.getUi Ui.createMenu Menu.addItem Menu.addSeparator Menu.addSubMenu',
    run: ({ is }) => {
      const ui = SpreadsheetApp.getUi();
      const sub = ui.createMenu('More').addItem('Nothing', 'doNothing');
      is(
        String(
          ui.createMenu('Conformance').addItem('A', 'doNothing').addSeparator().addSubMenu(sub),
        ),
        'Menu',
      );
      is(String(ui.createAddonMenu()), 'Menu');
    },
  },
  {
    says: 'buttons and sets of buttons have names',
    on: 'Ui.Button Ui.ButtonSet',
    run: ({ is }) => {
      const { Button, ButtonSet } = SpreadsheetApp.getUi();
      is([Button.CLOSE, Button.OK, Button.CANCEL, Button.YES, Button.NO].map(String), [
        'CLOSE',
        'OK',
        'CANCEL',
        'YES',
        'NO',
      ]);
      is([ButtonSet.OK, ButtonSet.OK_CANCEL, ButtonSet.YES_NO].map(String), [
        'OK',
        'OK_CANCEL',
        'YES_NO',
      ]);
    },
  },
  {
    says: 'a toast needs no answer',
    on: 'Spreadsheet.toast',
    source: GOOGLE.spreadsheet,
    run: ({ book, is }) =>
      is(book.toast('Conformance is running.', 'Conformance', 1) ?? null, null),
  },
  {
    says: 'what is selected is the active range',
    on: 'Range.activate Spreadsheet.getActiveRange Sheet.getActiveCell Spreadsheet.getCurrentCell',
    source: GOOGLE.range,
    run: ({ book, sheet, is }) => {
      sheet.getRange('B2:C3').activate();
      is(book.getActiveRange()?.getA1Notation(), 'B2:C3');
      is(book.getCurrentCell()?.getA1Notation(), 'B2');
      is(sheet.getActiveCell().getA1Notation(), 'B2');
    },
  },
]);
