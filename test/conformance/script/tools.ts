// What a case gets: a blank tab that goes when the case is over, and a few words to assert with.
import { show } from './show';

/** Tabs that a run makes begin like this, so that leftovers of a run that died can be told. */
export const SCRATCH = 'conformance scratch';

/** Thrown where something else came than the case says. */
export class Mismatch extends Error {}

export class Tools {
  readonly book = SpreadsheetApp.getActiveSpreadsheet();
  private readonly home = this.book.getActiveSheet();
  private readonly tabs: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  private readonly endings: (() => void)[] = [];
  private readonly number = Math.floor(Math.random() * 1e9);
  private firstTab: GoogleAppsScript.Spreadsheet.Sheet | null = null;

  /** A blank tab of 1000 rows and 26 columns; made when a case first asks for it. */
  get sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    this.firstTab = this.firstTab ?? this.newTab();
    return this.firstTab;
  }

  /** The name of a tab that is not there. */
  readonly freeName = (): string => `${SCRATCH} ${this.number}-${this.tabs.length + 1}`;

  readonly newTab = (): GoogleAppsScript.Spreadsheet.Sheet => {
    const tab = this.book.insertSheet(this.freeName());
    this.tabs.push(tab);
    return tab;
  };

  /** What must be undone whatever comes, the latest first. */
  readonly after = (ending: () => void): void => {
    this.endings.push(ending);
  };

  readonly is = (actual: unknown, expected: unknown): void => {
    if (show(actual) !== show(expected)) {
      throw new Mismatch(`${show(actual)} instead of ${show(expected)}`);
    }
  };

  /** Where reports differ: any of these may come, and the report says which one it was. */
  readonly isOneOf = (actual: unknown, expected: readonly unknown[]): string => {
    if (!expected.some((each) => show(each) === show(actual))) {
      throw new Mismatch(`${show(actual)} instead of one of ${show(expected)}`);
    }
    this.told.push(show(actual));
    return show(actual);
  };

  readonly matches = (actual: unknown, form: RegExp): void => {
    if (!form.test(String(actual))) throw new Mismatch(`${show(actual)} instead of ${form}`);
  };

  /** The body must throw an error whose message has these words in it. */
  readonly throws = (body: () => unknown, words: string | RegExp): void => {
    let value: unknown;
    try {
      value = body();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const fits = typeof words === 'string' ? message.indexOf(words) >= 0 : words.test(message);
      if (!fits) throw new Mismatch(`the error ${show(message)} instead of ${words}`);
      return;
    }
    throw new Mismatch(`no error but ${show(value)} instead of ${words}`);
  };

  /** What was seen where several answers are allowed. */
  readonly told: string[] = [];

  /** Takes everything away that the case has left. */
  tidy(): void {
    for (const ending of this.endings.reverse()) ending();
    if (this.tabs.length === 0) return;
    this.book.setActiveSheet(this.home);
    const left = this.book.getSheets().map((sheet) => sheet.getSheetId());
    for (const tab of this.tabs) {
      if (left.indexOf(tab.getSheetId()) >= 0) this.book.deleteSheet(tab);
    }
  }
}
