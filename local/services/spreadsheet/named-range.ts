// NamedRange: a name for a block of cells.
import type { NamedBlock } from '../../workbook/names';
import type { Book } from './book';
import { expose } from './expose';
import { blockOf } from './range-place';

class NamedRange {
  constructor(
    readonly book: Book,
    public named: NamedBlock,
  ) {}

  getName(): string {
    return this.named.name;
  }

  getRange(): object {
    return this.book.makers.range(this.named.block);
  }

  setName(name: string): this {
    this.book.ask('rules.removeName', this.named.name);
    this.named = { ...this.named, name };
    this.book.ask('rules.writeName', name, this.named.block);
    return this;
  }

  setRange(range: object): this {
    this.named = { ...this.named, block: blockOf(range) };
    this.book.ask('rules.writeName', this.named.name, this.named.block);
    return this;
  }

  remove(): void {
    this.book.ask('rules.removeName', this.named.name);
  }
}

export function makeNamedRange(book: Book, named: NamedBlock): object {
  return expose(book.host, new NamedRange(book, named), { name: 'NamedRange' });
}
