// Filter of a tab, and the criteria that say which values it hides.
import { ServiceError } from '../../runtime/host';
import type { Block } from '../../workbook/block';
import type { Book } from './book';
import { expose } from './expose';
import { targetOf } from './targets';

class Filter {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly criteria: Map<number, readonly string[]>,
  ) {}

  getRange(): object {
    return this.book.makers.range(blockOfFilter(this.book, this.sheetId));
  }

  remove(): void {
    this.book.ask('rules.removeFilter', this.sheetId);
  }

  /** `column` counts from 1 at the left of the tab. */
  setColumnFilterCriteria(column: number, criteria: object | null): this {
    const hidden = criteria === null ? null : hiddenOf(criteria);
    this.book.ask('rules.hideValues', this.sheetId, column - 1, hidden);
    if (hidden === null) this.criteria.delete(column);
    else this.criteria.set(column, hidden);
    return this;
  }

  getColumnFilterCriteria(column: number): object | null {
    const hidden = this.criteria.get(column);
    return hidden ? makeFilterCriteria(this.book, hidden) : null;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  /** Everything below the header. */
  sort(column: number, ascending: boolean): this {
    const block = blockOfFilter(this.book, this.sheetId);
    const below = { ...block, row: block.row + 1, rows: block.rows - 1 };
    if (below.rows > 0) this.book.ask('book.sort', below, [{ column: column - 1, ascending }]);
    return this;
  }
}

class FilterCriteria {
  constructor(readonly hidden: readonly string[]) {}

  getHiddenValues(): string[] {
    return [...this.hidden];
  }
}

class FilterCriteriaBuilder {
  constructor(
    readonly book: Book,
    public hidden: readonly string[],
  ) {}

  setHiddenValues(values: readonly unknown[]): this {
    this.hidden = values.map(String);
    return this;
  }

  build(): object {
    return makeFilterCriteria(this.book, this.hidden);
  }
}

function blockOfFilter(book: Book, sheetId: string): Block {
  const block = book.ask<Block | null>('rules.filter', sheetId);
  if (block === null) throw new ServiceError('There is no filter on this sheet.');
  return block;
}

function hiddenOf(criteria: unknown): readonly string[] {
  const target = targetOf(criteria);
  if (target instanceof FilterCriteria) return target.hidden;
  throw new ServiceError('A FilterCriteria is needed here: call build() on the builder.');
}

function makeFilterCriteria(book: Book, hidden: readonly string[]): object {
  const criteria = new FilterCriteria(hidden);
  return expose(book.host, criteria, { name: 'FilterCriteria', counted: false });
}

/** Builders ask nothing of the document, so their calls are not counted. */
export function makeFilterCriteriaBuilder(book: Book): object {
  const builder = new FilterCriteriaBuilder(book, []);
  return expose(book.host, builder, { name: 'FilterCriteriaBuilder', counted: false });
}

export function makeFilter(book: Book, sheetId: string): object {
  return expose(book.host, new Filter(book, sheetId, new Map()), { name: 'Filter' });
}
