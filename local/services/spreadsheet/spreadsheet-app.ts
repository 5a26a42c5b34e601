// SpreadsheetApp: where scripts find their spreadsheet.
import type { Host } from '../../runtime/host';
import { Book, type Makers } from './book';
import { makeFormatBuilder } from './conditional-format-rule';
import { makeValidationBuilder } from './data-validation';
import { ENUMS } from './enums';
import { expose } from './expose';
import { makeFilterCriteriaBuilder } from './filter';
import { makeRange } from './range';
import { blockOf } from './range-place';
import { makeRichTextBuilder } from './rich-text-value';
import { activeBlock, activeSheetId, makeSelection } from './selection';
import { makeSheet, sheetIdOf } from './sheet';
import { makeSpreadsheet } from './spreadsheet';
import { makeTextStyleBuilder } from './text-style';
import { makeUi } from './ui';

class SpreadsheetApp {
  constructor(
    readonly book: Book,
    readonly spreadsheet: object,
    readonly ui: object,
  ) {}

  getActive(): object {
    return this.spreadsheet;
  }

  getActiveSpreadsheet(): object {
    return this.spreadsheet;
  }

  getActiveSheet(): object {
    return this.book.makers.sheet(activeSheetId(this.book));
  }

  getActiveRange(): object {
    return this.book.makers.range(activeBlock(this.book));
  }

  getCurrentCell(): object {
    return this.book.makers.range({ ...activeBlock(this.book), rows: 1, columns: 1 });
  }

  getSelection(): object {
    return makeSelection(this.book);
  }

  getUi(): object {
    return this.ui;
  }

  setActiveSheet(sheet: object): object {
    this.book.activeSheetId = sheetIdOf(sheet);
    return sheet;
  }

  setActiveRange(range: object): object {
    this.book.activeSheetId = blockOf(range).sheetId;
    this.book.askNow('ui.select', blockOf(range));
    return range;
  }

  flush(): void {
    this.book.flush();
  }

  newDataValidation(): object {
    return makeValidationBuilder(this.book);
  }

  newConditionalFormatRule(): object {
    return makeFormatBuilder(this.book);
  }

  newFilterCriteria(): object {
    return makeFilterCriteriaBuilder(this.book);
  }

  newRichTextValue(): object {
    return makeRichTextBuilder(this.book.host);
  }

  newTextStyle(): object {
    return makeTextStyleBuilder(this.book.host);
  }
}

export interface SpreadsheetServices {
  readonly SpreadsheetApp: object;
  readonly book: Book;
}

export function createSpreadsheetServices(host: Host, writesAtOnce: boolean): SpreadsheetServices {
  const makers: Makers = {
    range: (block, bounds) => makeRange(book, block, bounds),
    sheet: (sheetId) => makeSheet(book, sheetId),
    spreadsheet: () => spreadsheet,
  };
  const book: Book = new Book(host, makers, writesAtOnce);
  const spreadsheet = makeSpreadsheet(book);
  const app = expose(host, new SpreadsheetApp(book, spreadsheet, makeUi(book)), {
    name: 'SpreadsheetApp',
  });
  const withEnums = new Proxy(app, {
    get: (target, key): unknown =>
      typeof key === 'string' && Object.hasOwn(ENUMS, key)
        ? ENUMS[key as keyof typeof ENUMS]
        : Reflect.get(target, key),
  });
  return { SpreadsheetApp: withEnums, book };
}
