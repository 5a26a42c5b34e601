// Banded rows: kept as facts, and shown by one of Univer's range themes, so that the page draws them.
import {
  DeleteWorksheetRangeThemeStyleMutation,
  type IRangeThemeStyleJSON,
  RegisterWorksheetRangeThemeStyleMutation,
  SetWorksheetRangeThemeStyleMutation,
} from '@univerjs/sheets';
import { ServiceError } from '../runtime/host';
import { intersect, toRange } from './block';
import type { BandingFact } from './facts';
import type { Workbook } from './workbook';

/** @throws ServiceError where another banding lies in the way */
export function addBanding(book: Workbook, banding: Omit<BandingFact, 'id'>): BandingFact {
  if (book.facts.bandings.some((each) => intersect(each.block, banding.block) !== null)) {
    throw new ServiceError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const added = { ...banding, id: book.takeNumber() };
  book.setFacts({ bandings: [...book.facts.bandings, added] });
  showBanding(book, added);
  return added;
}

export function changeBanding(book: Workbook, id: number, change: Partial<BandingFact>): void {
  const old = book.facts.bandings.find((each) => each.id === id);
  if (!old) throw new ServiceError('Banding not found.');
  const next = { ...old, ...change };
  hideBanding(book, old);
  book.setFacts({ bandings: book.facts.bandings.map((each) => (each.id === id ? next : each)) });
  showBanding(book, next);
}

export function removeBanding(book: Workbook, id: number): void {
  const old = book.facts.bandings.find((each) => each.id === id);
  if (!old) return;
  hideBanding(book, old);
  book.setFacts({ bandings: book.facts.bandings.filter((each) => each.id !== id) });
}

export function showBanding(book: Workbook, banding: BandingFact): void {
  const themeName = themeOf(banding);
  book.run(RegisterWorksheetRangeThemeStyleMutation.id, {
    themeName,
    rangeThemeStyleJson: toTheme(themeName, banding),
  });
  book.run(SetWorksheetRangeThemeStyleMutation.id, placeOf(banding));
}

export function hideBanding(book: Workbook, banding: BandingFact): void {
  book.run(DeleteWorksheetRangeThemeStyleMutation.id, placeOf(banding));
}

function placeOf(banding: BandingFact): object {
  return {
    subUnitId: banding.block.sheetId,
    range: toRange(banding.block),
    themeName: themeOf(banding),
  };
}

function themeOf({ header, first, second, footer }: BandingFact): string {
  return ['banding', header, first, second, footer].join(' ');
}

function toTheme(
  name: string,
  { header, first, second, footer }: BandingFact,
): IRangeThemeStyleJSON {
  return {
    name,
    firstRowStyle: { bg: { rgb: first } },
    secondRowStyle: { bg: { rgb: second } },
    ...(header === null ? {} : { headerRowStyle: { bg: { rgb: header } } }),
    ...(footer === null ? {} : { lastRowStyle: { bg: { rgb: footer } } }),
  };
}
