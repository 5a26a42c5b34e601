// The part of Sheet that is about what lies over the cells: conditional formats, bandings, filter,
// named ranges, protections and metadata.
import type { Block } from '../../workbook/block';
import type { ConditionalFormat } from '../../workbook/conditional-formats';
import type { BandingFact, ProtectionFact } from '../../workbook/facts';
import type { NamedBlock } from '../../workbook/names';
import { makeBanding } from './banding';
import { formatOf, makeFormat } from './conditional-format-rule';
import { addMetadata, findMetadata, metadataAt } from './developer-metadata';
import type { EnumValue } from './enums';
import { makeFilter } from './filter';
import { makeNamedRange } from './named-range';
import { makeProtection } from './protection';
import { SheetLines, wholeSheet } from './sheet-lines';

export class SheetRules extends SheetLines {
  clearConditionalFormatRules(): void {
    this.book.later('rules.writeConditionalFormats', this.sheetId, []);
  }

  getConditionalFormatRules(): object[] {
    const formats = this.book.ask<ConditionalFormat[]>('rules.conditionalFormats', this.sheetId);
    return formats.map((format) => makeFormat(this.book, format));
  }

  setConditionalFormatRules(rules: readonly object[]): void {
    this.book.later('rules.writeConditionalFormats', this.sheetId, rules.map(formatOf));
  }

  getBandings(): object[] {
    const bandings = this.book.ask<BandingFact[]>('facts.bandings', wholeSheet(this));
    return bandings.map((banding) => makeBanding(this.book, banding));
  }

  getFilter(): object | null {
    const block = this.book.ask<Block | null>('rules.filter', this.sheetId);
    return block && makeFilter(this.book, this.sheetId);
  }

  getCharts(): object[] {
    return [];
  }

  getNamedRanges(): object[] {
    return this.book
      .ask<NamedBlock[]>('rules.names')
      .filter(({ block }) => block.sheetId === this.sheetId)
      .map((named) => makeNamedRange(this.book, named));
  }

  getProtections(type: EnumValue): object[] {
    return this.book
      .ask<ProtectionFact[]>('facts.protections')
      .filter((each) => each.type === String(type) && each.block.sheetId === this.sheetId)
      .map((protection) => makeProtection(this.book, protection));
  }

  protect(): object {
    const wish = { type: 'SHEET', block: wholeSheet(this) };
    return makeProtection(this.book, this.book.ask<ProtectionFact>('facts.addProtection', wish));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, wholeSheet(this), key, rest, true);
    return this;
  }

  getDeveloperMetadata(): object[] {
    return metadataAt(this.book, wholeSheet(this), 'SHEET');
  }

  createDeveloperMetadataFinder(): object {
    return findMetadata(this.book, wholeSheet(this));
  }
}
