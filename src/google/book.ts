// The spreadsheet that the script belongs to.
import { googleWords } from '#words/google-says';
import { Problem } from '../problem';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellLink = GoogleAppsScript.Spreadsheet.RichTextValue;
export type CellRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * The open spreadsheet. Only `getActive` works with the permission for the current sheet, also in
 * time triggers: https://developers.google.com/apps-script/guides/bound#special_methods
 * @throws Problem `no-sheet` where the script runs without one
 */
export function openBook(): Book {
  const book = SpreadsheetApp.getActive();
  if (!book) {
    throw new Problem('no-sheet', googleWords.noSheet);
  }
  return book;
}

/** Applies all writes so far; what a validation or a protection refuses is thrown here. */
export function applyWrites(): void {
  SpreadsheetApp.flush();
}

export interface SelectedRow {
  readonly tab: string;
  readonly rowNumber: number;
  /** What stands in its first column; asks Google. */
  readonly firstCell: () => unknown;
}

/** The row that the person has selected, or null where there is none (in a time trigger). */
export function selectedRow(): SelectedRow | null {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) return null;
  const sheet = range.getSheet();
  const rowNumber = range.getRow();
  const firstCell = () => sheet.getRange(rowNumber, 1).getValue();
  return { tab: sheet.getName(), rowNumber, firstCell };
}

/** Everybody but `me` who may edit this sheet; null where Google does not tell. */
export function otherEditors(book: Book, me: string): readonly string[] | null {
  try {
    const emails = book.getEditors().map((user) => user.getEmail().toLowerCase());
    return emails.filter((email) => email !== '' && email !== me);
  } catch {
    // A viewer, or an organisation that hides its members: unknown is not the same as nobody.
    return null;
  }
}

/** A cell that shows `text` and opens `url`; unlike a formula it can hold nothing else. */
export function linkValue(text: string, url: string): CellLink {
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
}

/**
 * What stands between the arguments of a formula. Sheets reads a formula as if it were typed in the
 * locale of the spreadsheet: the semicolon is understood everywhere, the comma only where it is not
 * the decimal mark.
 */
export function argumentSeparator(book: Book): ',' | ';' {
  return /^en_(US|GB)/.test(book.getSpreadsheetLocale()) ? ',' : ';';
}
