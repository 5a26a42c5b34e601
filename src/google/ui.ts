// Menu, sidebar and short messages.
import { dialogWords } from '#words/menu';
import { openBook } from './book';

/** Pixels; Sheets makes it smaller where the window is. */
const DIALOG_WIDTH = 1_000;
const DIALOG_HEIGHT = 700;

export interface MenuItem {
  readonly label: string;
  /** Name of a top-level function; or the items of a submenu; or neither, for a separator. */
  readonly run?: string;
  readonly items?: readonly MenuItem[];
}

/** Builds the add-on's menu under *Extensions*; allowed in every authorisation mode. */
export function addMenu(items: readonly MenuItem[]): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui.createAddonMenu(), items).addToUi();
}

function fill(
  menu: GoogleAppsScript.Base.Menu,
  items: readonly MenuItem[],
): GoogleAppsScript.Base.Menu {
  for (const { label, run, items: inner } of items) {
    if (inner) menu.addSubMenu(fill(SpreadsheetApp.getUi().createMenu(label), inner));
    else if (run) menu.addItem(label, run);
    else menu.addSeparator();
  }
  return menu;
}

/** What the page has in it when it opens. */
export interface FirstPage {
  /** Shown before the script of the page runs. */
  readonly viewTitle: string;
  /** Any JSON; it goes through an escaping scriptlet, since it holds what people typed. */
  readonly data: unknown;
}

/** Opens the sidebar with its first data inside. */
export function openSidebar(title: string, first: FirstPage): void {
  SpreadsheetApp.getUi().showSidebar(pageWith(first).setTitle(title));
}

/** The same page in a dialog in front of the sheet, with more room. */
export function openDialog(title: string, first: FirstPage): void {
  const page = pageWith(first).setWidth(DIALOG_WIDTH).setHeight(DIALOG_HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

function pageWith({ viewTitle, data }: FirstPage): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile('Sidebar');
  template.viewTitle = viewTitle;
  template.pageData = JSON.stringify(data);
  return template.evaluate();
}

/** A short message in the corner of the sheet. */
export function toast(message: string): void {
  openBook().toast(message, dialogWords.title, 8);
}

/** A message that waits until it is read. */
export function say(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}
