// Range: a block of cells of a tab. Its many methods stand in the classes that it grows from.

import { ServiceError } from '../../runtime/host';
import type { Bounds } from '../../workbook/a1';
import type { Block } from '../../workbook/block';
import type { BookInfo } from '../../workbook/sheet-operations';
import type { Book } from './book';
import { copyBlock } from './copy';
import { addMetadata, findMetadata, metadataAt } from './developer-metadata';
import type { EnumValue } from './enums';
import { expose } from './expose';
import { makeFilter } from './filter';
import { blockOf } from './range-place';
import { RangeRules } from './range-rules';
import { RANGE_SIGNATURES } from './range-signatures';
import { valuesOf } from './range-values';
import { sortColumns } from './sort-spec';
import { makeTextFinder } from './text-finder';

class Range extends RangeRules {
  sort(spec: unknown): this {
    const { column: first, columns } = this.block;
    const sheetColumn = (column: number): number => {
      if (column > first && column <= first + columns) return column - 1;
      throw new ServiceError('The column to sort by is outside of the range.');
    };
    this.book.ask('book.sort', this.block, sortColumns(spec, sheetColumn));
    return this;
  }

  createFilter(): object {
    this.book.ask('rules.addFilter', this.block);
    return makeFilter(this.book, this.block.sheetId);
  }

  getFilter(): object | null {
    const block = this.book.ask<Block | null>('rules.filter', this.block.sheetId);
    return block && makeFilter(this.book, this.block.sheetId);
  }

  createTextFinder(text: string): object {
    return makeTextFinder(this.book, [this.block], text);
  }

  copyTo(destination: object, options?: unknown): void {
    const type = options === null || options === undefined ? 'PASTE_NORMAL' : kindOfCopy(options);
    copyBlock(this.book, this.block, blockOf(destination), type);
  }

  copyValuesToRange(sheet: object, column: number, _columnEnd: number, row: number): void {
    const [target] = [sheet as { getSheetId(): number }];
    const sheetId = sheetIdOf(this.book, target.getSheetId());
    const start = { sheetId, row: row - 1, column: column - 1, rows: 1, columns: 1 };
    copyBlock(this.book, this.block, start, 'PASTE_VALUES');
  }

  moveTo(destination: object): void {
    const target = { ...blockOf(destination), rows: this.block.rows, columns: this.block.columns };
    copyBlock(this.book, this.block, target, 'PASTE_NORMAL', false);
    this.book.later('book.clear', this.block, {
      contents: true,
      formats: true,
      notes: true,
      validations: true,
    });
  }

  removeDuplicates(columns?: readonly number[]): object {
    const values = valuesOf(this.book, this.block);
    const places = columns?.map((column) => column - this.block.column - 1);
    const seen = new Set<string>();
    const kept = values.filter((line) => {
      const key = JSON.stringify(places ? places.map((place) => line[place]) : line);
      return !seen.has(key) && seen.add(key);
    });
    const left = { ...this.block, rows: kept.length };
    this.book.later('book.clear', this.block, {
      contents: true,
      formats: false,
      notes: false,
      validations: false,
    });
    this.book.later(
      'book.writeValues',
      left,
      kept.map((line) => line.map(asText)),
    );
    return this.book.makers.range(left);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, this.block, key, rest);
    return this;
  }

  /** Of the very row or column that the range is; a cell of it has none. */
  getDeveloperMetadata(): object[] {
    return metadataAt(this.book, this.block);
  }

  createDeveloperMetadataFinder(): object {
    return findMetadata(this.book, this.block);
  }

  /** Around the range; with a dimension, only up and down or only across. */
  getDataRegion(dimension?: EnumValue): object {
    const region = regionAround(this.book, this.block);
    const { row, rows, column, columns } = region;
    const along =
      dimension === undefined
        ? region
        : String(dimension) === 'ROWS'
          ? { ...this.block, row, rows }
          : { ...this.block, column, columns };
    return this.book.makers.range(along);
  }
}

/** Text stays text when it is written again. */
function asText(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function kindOfCopy(options: unknown): string {
  if (typeof options !== 'object' || options === null) return String(options);
  const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
  if (contentsOnly) return 'PASTE_VALUES';
  return formatOnly ? 'PASTE_FORMAT' : String(options as EnumValue);
}

function sheetIdOf(book: Book, number: number): string {
  const { sheetIds } = book.askNow<BookInfo>('book.info');
  return sheetIds.find((id) => Number(id) === number) ?? '';
}

/** The block with all neighbours that have content, as far as they hang together. */
function regionAround(book: Book, start: Block): Block {
  const { lastRow, lastColumn } = book.ask<{ lastRow: number; lastColumn: number }>(
    'sheet.extent',
    start.sheetId,
  );
  const all = {
    ...start,
    row: 0,
    column: 0,
    rows: Math.max(lastRow, 1),
    columns: Math.max(lastColumn, 1),
  };
  const values = valuesOf(book, all);
  const hasContent = (row: number, column: number): boolean => (values[row]?.[column] ?? '') !== '';
  let [top, left] = [start.row, start.column];
  let [bottom, right] = [start.row + start.rows - 1, start.column + start.columns - 1];
  const anyInRow = (row: number): boolean => {
    for (let c = left; c <= right; c += 1) if (hasContent(row, c)) return true;
    return false;
  };
  const anyInColumn = (column: number): boolean => {
    for (let r = top; r <= bottom; r += 1) if (hasContent(r, column)) return true;
    return false;
  };
  for (let grew = true; grew; ) {
    grew = false;
    if (anyInRow(top - 1)) {
      top -= 1;
      grew = true;
    }
    if (anyInRow(bottom + 1)) {
      bottom += 1;
      grew = true;
    }
    if (anyInColumn(left - 1)) {
      left -= 1;
      grew = true;
    }
    if (anyInColumn(right + 1)) {
      right += 1;
      grew = true;
    }
  }
  return { ...start, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function makeRange(book: Book, block: Block, bounds?: Bounds): object {
  return expose(book.host, new Range(book, block, bounds), {
    name: 'Range',
    signatures: RANGE_SIGNATURES,
  });
}
