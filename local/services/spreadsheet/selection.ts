// Selection: what the person before the screen has selected.
import type { Block } from '../../workbook/block';
import type { BookInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { expose } from './expose';
import { makeRangeList } from './range-list';

class Selection {
  constructor(readonly book: Book) {}

  getActiveSheet(): object {
    return this.book.makers.sheet(activeSheetId(this.book));
  }

  getActiveRange(): object | null {
    return this.book.makers.range(activeBlock(this.book));
  }

  getCurrentCell(): object | null {
    return this.book.makers.range({ ...activeBlock(this.book), rows: 1, columns: 1 });
  }

  getActiveRangeList(): object {
    return makeRangeList(this.book, [activeBlock(this.book)]);
  }
}

/** The tab that the script made active, else the one that the person looks at, else the first. */
export function activeSheetId(book: Book): string {
  const { sheetIds } = book.askNow<BookInfo>('book.info');
  const chosen = book.activeSheetId ?? book.askNow<Block | null>('ui.selection')?.sheetId;
  return sheetIds.find((id) => id === chosen) ?? sheetIds[0] ?? '0';
}

export function activeBlock(book: Book): Block {
  const sheetId = activeSheetId(book);
  const selected = book.askNow<Block | null>('ui.selection');
  return selected?.sheetId === sheetId
    ? selected
    : { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
}

export function makeSelection(book: Book): object {
  return expose(book.host, new Selection(book), { name: 'Selection' });
}
