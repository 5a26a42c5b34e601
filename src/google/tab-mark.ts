// A mark that a tab carries, unseen, whatever people call it or however they order it; it goes with the
// tab. https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import type { Book, Sheet } from './book';

export function markTab(sheet: Sheet, key: string, value: string): void {
  sheet.addDeveloperMetadata(key, value);
}

/** The first tab with this mark, or null. */
export function markedTab(book: Book, key: string, value: string): Sheet | null {
  const marks = book.createDeveloperMetadataFinder().withKey(key).withValue(value).find();
  return marks[0]?.getLocation().getSheet() ?? null;
}
