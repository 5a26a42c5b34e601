// Days and months in cells, in the language of the page.
import { numfmt } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { cellLanguage } from '#local-words/univer';
import '@univerjs/sheets-numfmt/facade';

/** Figures stay as Univer reads them where somebody types: with a point, whatever the language. */
export function nameDaysInCells(book: FWorkbook): void {
  const [own, read] = [numfmt.getLocale(cellLanguage), numfmt.getLocale('en')];
  if (own === null || read === null) return;
  numfmt.addLocale({ ...own, decimal: read.decimal, group: read.group }, cellLanguage);
  book.setNumfmtLocal(cellLanguage);
}
