// TextFinder: looks for text in what the cells show.
import type { Block } from '../../workbook/block';
import type { Book } from './book';
import { expose } from './expose';

class TextFinder {
  constructor(
    readonly book: Book,
    readonly blocks: readonly Block[],
    public text: string,
    public options: {
      matchCase: boolean;
      entireCell: boolean;
      regular: boolean;
      formulas: boolean;
    },
    public place: number,
  ) {}

  matchCase(on: boolean): this {
    return set(this, { matchCase: on });
  }

  matchEntireCell(on: boolean): this {
    return set(this, { entireCell: on });
  }

  useRegularExpression(on: boolean): this {
    return set(this, { regular: on });
  }

  matchFormulaText(on: boolean): this {
    return set(this, { formulas: on });
  }

  findAll(): object[] {
    return cells(this).map((block) => this.book.makers.range(block));
  }

  findNext(): object | null {
    const found = cells(this)[this.place];
    if (!found) return null;
    this.place += 1;
    return this.book.makers.range(found);
  }

  getCurrentMatch(): object | null {
    const found = cells(this)[this.place - 1];
    return found ? this.book.makers.range(found) : null;
  }

  /** Returns how many places were replaced. */
  replaceAllWith(replacement: string): number {
    let count = 0;
    for (const cell of cells(this)) {
      const [[shown = ''] = []] = this.book.ask<string[][]>('book.shown', cell);
      const next = shown.replace(patternOf(this, 'g'), () => {
        count += 1;
        return replacement;
      });
      this.book.later('book.writeValues', cell, [[next]]);
    }
    return count;
  }
}

function set<F extends TextFinder>(finder: F, options: Partial<TextFinder['options']>): F {
  finder.options = { ...finder.options, ...options };
  return finder;
}

function patternOf({ text, options }: TextFinder, flags = ''): RegExp {
  const source = options.regular ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    options.entireCell ? `^(?:${source})$` : source,
    options.matchCase ? flags : `${flags}i`,
  );
}

function cells(finder: TextFinder): Block[] {
  const operation = finder.options.formulas ? 'book.formulas' : 'book.shown';
  const pattern = patternOf(finder);
  return finder.blocks.flatMap((block) =>
    finder.book
      .ask<string[][]>(operation, block)
      .flatMap((line, r) =>
        line.flatMap((shown, c) =>
          pattern.test(shown)
            ? [{ ...block, row: block.row + r, column: block.column + c, rows: 1, columns: 1 }]
            : [],
        ),
      ),
  );
}

export function makeTextFinder(book: Book, blocks: readonly Block[], text: string): object {
  const options = { matchCase: false, entireCell: false, regular: false, formulas: false };
  return expose(book.host, new TextFinder(book, blocks, text, options, 0), { name: 'TextFinder' });
}
