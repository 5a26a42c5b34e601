// Spreadsheet: the one that the script is bound to. Its methods on tabs stand in the class that it
// grows from.

import { ServiceError } from '../../runtime/host';
import { blockOfParts, boundsOf, parseA1Parts } from '../../workbook/a1';
import type { ProtectionFact } from '../../workbook/facts';
import type { NamedBlock } from '../../workbook/names';
import type { SheetInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { addMetadata, findMetadata, metadataAt } from './developer-metadata';
import type { EnumValue } from './enums';
import { expose } from './expose';
import { makeNamedRange } from './named-range';
import { makeProtection } from './protection';
import { makeRangeList } from './range-list';
import { blockOf, checkedBlock } from './range-place';
import { activeSheetId } from './selection';
import type { Signatures } from './signature';
import { infoOf, SpreadsheetTabs, sheetIdByName } from './spreadsheet-tabs';
import { makeTextFinder } from './text-finder';
import { emailOf, makeUser } from './user';

class Spreadsheet extends SpreadsheetTabs {
  getId(): string {
    return infoOf(this.book).id;
  }

  getName(): string {
    return infoOf(this.book).name;
  }

  rename(name: string): void {
    this.book.ask('book.rename', name);
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${infoOf(this.book).id}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return infoOf(this.book).timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.book.ask('book.setTimeZone', timeZone);
  }

  getSpreadsheetLocale(): string {
    return infoOf(this.book).locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.book.ask('book.setLocale', locale);
  }

  getRange(notation: string): object {
    return this.book.makers.range(blockOfNotation(this.book, notation), boundsOf(notation));
  }

  getRangeList(notations: readonly string[]): object {
    return makeRangeList(
      this.book,
      notations.map((notation) => blockOfNotation(this.book, notation)),
    );
  }

  getDataRange(): object {
    return (this.getActiveSheet() as { getDataRange(): object }).getDataRange();
  }

  getLastRow(): number {
    return (this.getActiveSheet() as { getLastRow(): number }).getLastRow();
  }

  getLastColumn(): number {
    return (this.getActiveSheet() as { getLastColumn(): number }).getLastColumn();
  }

  appendRow(values: readonly unknown[]): object {
    return (this.getActiveSheet() as { appendRow(row: readonly unknown[]): object }).appendRow(
      values,
    );
  }

  getRangeByName(name: string): object | null {
    const named = names(this.book).find((each) => each.name === name);
    if (named) return this.book.makers.range(named.block);
    return parseA1Parts(name) ? this.getRange(name) : null;
  }

  setNamedRange(name: string, range: object): void {
    this.book.ask('rules.writeName', name, blockOf(range));
  }

  removeNamedRange(name: string): void {
    this.book.ask('rules.removeName', name);
  }

  getNamedRanges(): object[] {
    return names(this.book).map((named) => makeNamedRange(this.book, named));
  }

  getEditors(): object[] {
    return infoOf(this.book).editors.map((email) => makeUser(this.book.host, email));
  }

  getViewers(): object[] {
    return this.getEditors();
  }

  addEditor(user: unknown): this {
    this.book.ask('book.addEditors', [emailOf(user)]);
    return this;
  }

  addEditors(users: readonly unknown[]): this {
    this.book.ask('book.addEditors', users.map(emailOf));
    return this;
  }

  removeEditor(user: unknown): this {
    this.book.ask('book.removeEditor', emailOf(user));
    return this;
  }

  getOwner(): object {
    return makeUser(this.book.host, infoOf(this.book).owner);
  }

  getProtections(type: EnumValue): object[] {
    return this.book
      .ask<ProtectionFact[]>('facts.protections')
      .filter((each) => each.type === String(type))
      .map((protection) => makeProtection(this.book, protection));
  }

  toast(message: unknown, title: unknown = '', seconds = 5): void {
    this.book.ask('ui.toast', String(message), String(title ?? ''), Number(seconds));
  }

  createTextFinder(text: string): object {
    const blocks = infoOf(this.book).sheetIds.map((sheetId) => {
      const extent = this.book.ask<{ lastRow: number; lastColumn: number }>(
        'sheet.extent',
        sheetId,
      );
      const [rows, columns] = [Math.max(extent.lastRow, 1), Math.max(extent.lastColumn, 1)];
      return { sheetId, row: 0, column: 0, rows, columns };
    });
    return makeTextFinder(this.book, blocks, text);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, null, key, rest);
    return this;
  }

  getDeveloperMetadata(): object[] {
    return metadataAt(this.book, null, 'SPREADSHEET');
  }

  createDeveloperMetadataFinder(): object {
    return findMetadata(this.book, null);
  }
}

const SIGNATURES: Signatures = {
  deleteSheet: ['Sheet'],
  getRange: ['String'],
  getSheetByName: ['String'],
  getSheetById: ['Integer'],
  insertSheet: ['', 'String', 'Integer', 'String,Integer'],
  moveActiveSheet: ['Integer'],
  rename: ['String'],
  setActiveSheet: ['Sheet', 'Sheet,Boolean'],
  setNamedRange: ['String,Range'],
  setSpreadsheetTimeZone: ['String'],
  toast: ['Object', 'Object,Object', 'Object,Object,Number'],
};

function names(book: Book): NamedBlock[] {
  return book.ask('rules.names');
}

function blockOfNotation(book: Book, notation: string) {
  const parts = parseA1Parts(notation);
  const named =
    parts?.sheetName === undefined || parts.sheetName === null
      ? names(book).find(({ name }) => name === notation)
      : undefined;
  if (named) return named.block;
  const sheetId = parts?.sheetName ? sheetIdByName(book, parts.sheetName) : activeSheetId(book);
  if (parts === null || sheetId === null) throw new ServiceError('Range not found');
  const { maxRows, maxColumns } = book.askNow<SheetInfo>('sheet.info', sheetId);
  return checkedBlock(book, blockOfParts(parts, sheetId, maxRows, maxColumns));
}

export function makeSpreadsheet(book: Book): object {
  return expose(book.host, new Spreadsheet(book), { name: 'Spreadsheet', signatures: SIGNATURES });
}
