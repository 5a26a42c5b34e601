// Developer metadata: key and value that scripts leave at the spreadsheet, a tab, or a whole row or
// column. It follows inserted and deleted rows, not a sort.
import { ServiceError } from '../../runtime/host';
import type { Bounds } from '../../workbook/a1';
import type { Block } from '../../workbook/block';
import type { MetadataFact } from '../../workbook/facts';
import type { SheetInfo } from '../../workbook/sheet-operations';
import { signatureError } from '../arguments';
import type { Book } from './book';
import { ENUMS, type EnumValue } from './enums';
import { expose } from './expose';
import { blockOf } from './range-place';

const WHOLE_ROW: Bounds = { startRow: true, endRow: true, startColumn: false, endColumn: false };
const WHOLE_COLUMN: Bounds = { startRow: false, endRow: false, startColumn: true, endColumn: true };

class DeveloperMetadata {
  constructor(
    readonly book: Book,
    public fact: MetadataFact,
  ) {}

  getId(): number {
    return this.fact.id;
  }

  getKey(): string {
    return this.fact.key;
  }

  setKey(key: string): this {
    return change(this, { key });
  }

  getValue(): string | null {
    return this.fact.value;
  }

  setValue(value: string): this {
    return change(this, { value });
  }

  getVisibility(): EnumValue {
    return ENUMS.DeveloperMetadataVisibility[this.fact.visibility];
  }

  getLocation(): object {
    return expose(this.book.host, new Location(this.book, this.fact), {
      name: 'DeveloperMetadataLocation',
    });
  }

  moveToRow(row: object): this {
    return moveTo(this, 'ROW', blockOf(row));
  }

  moveToColumn(column: object): this {
    return moveTo(this, 'COLUMN', blockOf(column));
  }

  moveToSheet(sheet: object): this {
    return moveTo(this, 'SHEET', wholeOf(sheet));
  }

  moveToSpreadsheet(): this {
    return change(this, { location: 'SPREADSHEET', block: null });
  }

  remove(): void {
    this.book.ask('facts.removeMetadata', this.fact.id);
  }
}

class Location {
  constructor(
    readonly book: Book,
    readonly fact: MetadataFact,
  ) {}

  getLocationType(): EnumValue {
    return ENUMS.DeveloperMetadataLocationType[this.fact.location];
  }

  getSheet(): object | null {
    return this.fact.location === 'SHEET' && this.fact.block
      ? this.book.makers.sheet(this.fact.block.sheetId)
      : null;
  }

  getSpreadsheet(): object | null {
    return this.fact.location === 'SPREADSHEET' ? this.book.makers.spreadsheet() : null;
  }

  getRow(): object | null {
    const { location, block } = this.fact;
    return location === 'ROW' && block ? this.book.makers.range(block, WHOLE_ROW) : null;
  }

  getColumn(): object | null {
    const { location, block } = this.fact;
    return location === 'COLUMN' && block ? this.book.makers.range(block, WHOLE_COLUMN) : null;
  }
}

class DeveloperMetadataFinder {
  constructor(
    readonly book: Book,
    readonly within: Block | null,
    public tests: readonly ((fact: MetadataFact) => boolean)[],
  ) {}

  withKey(key: string): this {
    return also(this, (fact) => fact.key === key);
  }

  withValue(value: string): this {
    return also(this, (fact) => fact.value === value);
  }

  withId(id: number): this {
    return also(this, (fact) => fact.id === id);
  }

  withLocationType(type: EnumValue): this {
    return also(this, (fact) => fact.location === String(type));
  }

  withVisibility(visibility: EnumValue): this {
    return also(this, (fact) => fact.visibility === String(visibility));
  }

  find(): object[] {
    return this.book
      .ask<MetadataFact[]>('facts.metadata')
      .filter((fact) => this.tests.every((test) => test(fact)) && isWithin(fact, this.within))
      .map((fact) => makeMetadata(this.book, fact));
  }
}

function change<M extends DeveloperMetadata>(metadata: M, difference: Partial<MetadataFact>): M {
  metadata.fact = { ...metadata.fact, ...difference };
  metadata.book.ask('facts.changeMetadata', metadata.fact.id, difference);
  return metadata;
}

function moveTo<M extends DeveloperMetadata>(
  metadata: M,
  location: 'ROW' | 'COLUMN' | 'SHEET',
  block: Block,
): M {
  const isFitting = location === 'SHEET' || lineOf(metadata.book, block) === location;
  if (!isFitting) throw new ServiceError(`A whole ${location.toLowerCase()} is needed here.`);
  return change(metadata, { location, block });
}

function wholeOf(sheet: object): Block {
  const tab = sheet as {
    getRange(row: number, column: number, rows: number, columns: number): object;
    getMaxRows(): number;
    getMaxColumns(): number;
  };
  return blockOf(tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()));
}

function makeMetadata(book: Book, fact: MetadataFact): object {
  return expose(book.host, new DeveloperMetadata(book, fact), { name: 'DeveloperMetadata' });
}

/** What lies at exactly this place: the spreadsheet, a tab, or a whole row or column. */
export function metadataAt(
  book: Book,
  block: Block | null,
  location?: MetadataFact['location'],
): object[] {
  const same = (other: Block | null): boolean =>
    block === null || other === null
      ? block === other
      : block.sheetId === other.sheetId &&
        block.row === other.row &&
        block.column === other.column &&
        block.rows === other.rows &&
        block.columns === other.columns;
  return book
    .ask<MetadataFact[]>('facts.metadata')
    .filter((fact) =>
      location === undefined
        ? fact.location !== 'SHEET' && same(fact.block)
        : fact.location === location && fact.block?.sheetId === block?.sheetId,
    )
    .map((fact) => makeMetadata(book, fact));
}

function also<F extends DeveloperMetadataFinder>(
  finder: F,
  test: (fact: MetadataFact) => boolean,
): F {
  finder.tests = [...finder.tests, test];
  return finder;
}

function isWithin({ block }: MetadataFact, within: Block | null): boolean {
  if (within === null) return true;
  if (block?.sheetId !== within.sheetId) return false;
  return (
    block.row >= within.row &&
    block.row + block.rows <= within.row + within.rows &&
    block.column >= within.column &&
    block.column + block.columns <= within.column + within.columns
  );
}

/** Everywhere where `within` is null. */
export function findMetadata(book: Book, within: Block | null): object {
  const finder = new DeveloperMetadataFinder(book, within, []);
  return expose(book.host, finder, { name: 'DeveloperMetadataFinder' });
}

/** `rest` is what came after the key: value, visibility, or both. */
export function addMetadata(
  book: Book,
  block: Block | null,
  key: string,
  rest: readonly unknown[],
  isSheet = false,
): void {
  const [value = null] = rest.filter((each) => typeof each === 'string');
  const visibility = rest.find((each) => typeof each === 'object' && each !== null);
  if (typeof key !== 'string' || rest.length > 2) {
    throw signatureError('SpreadsheetApp.Range.addDeveloperMetadata', [key, ...rest]);
  }
  const location = block === null ? 'SPREADSHEET' : isSheet ? 'SHEET' : lineOf(book, block);
  const fact = {
    key,
    value,
    visibility: visibility ? String(visibility) : 'DOCUMENT',
    location,
    block,
  };
  book.ask('facts.addMetadata', fact);
}

function lineOf(book: Book, block: Block): 'ROW' | 'COLUMN' {
  const { maxRows, maxColumns } = book.ask<SheetInfo>('sheet.info', block.sheetId);
  if (block.rows === 1 && block.columns === maxColumns) return 'ROW';
  if (block.columns === 1 && block.rows === maxRows) return 'COLUMN';
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
