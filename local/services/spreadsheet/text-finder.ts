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
      diacritics: boolean;
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

  ignoreDiacritics(on: boolean): this {
    return set(this, { diacritics: !on });
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

/** é as e, where diacritics are of no account. */
function asCompared({ options }: TextFinder, text: string): string {
  return options.diacritics ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}

function patternOf(finder: TextFinder, flags = ''): RegExp {
  const { options } = finder;
  const text = asCompared(finder, finder.text);
  const source = options.regular ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    options.entireCell ? `^(?:${source})$` : source,
    options.matchCase ? flags : `${flags}i`,
  );
}

function cells(finder: TextFinder): Block[] {
  const pattern = patternOf(finder);
  return finder.blocks.flatMap((block) => {
    const formulas = finder.book.ask<string[][]>('book.formulas', block);
    return finder.book.ask<string[][]>('book.shown', block).flatMap((line, r) =>
      line.flatMap((shown, c) => {
        const formula = formulas[r]?.[c] ?? '';
        const text = finder.options.formulas && formula !== '' ? formula : shown;
        return pattern.test(asCompared(finder, text))
          ? [{ ...block, row: block.row + r, column: block.column + c, rows: 1, columns: 1 }]
          : [];
      }),
    );
  });
}

export function makeTextFinder(book: Book, blocks: readonly Block[], text: string): object {
  const options = {
    matchCase: false,
    entireCell: false,
    regular: false,
    formulas: false,
    diacritics: true,
  };
  return expose(book.host, new TextFinder(book, blocks, text, options, 0), { name: 'TextFinder' });
}
