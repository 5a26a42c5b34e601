// RangeList: several ranges of one tab that are treated alike.
import type { Block } from '../../workbook/block';
import type { Book } from './book';
import { expose } from './expose';
import { type ClearOptions, clearing, filled } from './range-values';
import {
  BACKGROUND,
  type CellStyle,
  FONT_COLOR,
  FONT_SIZE,
  FONT_STYLE,
  FONT_WEIGHT,
  HORIZONTAL_ALIGNMENT,
  NUMBER_FORMAT,
  VERTICAL_ALIGNMENT,
  WRAP,
} from './styles';
import { plainValue } from './value';

class RangeList {
  constructor(
    readonly book: Book,
    readonly blocks: readonly Block[],
  ) {}

  getRanges(): object[] {
    return this.blocks.map((block) => this.book.makers.range(block));
  }

  setValue(value: unknown): this {
    for (const block of this.blocks) {
      this.book.later('book.writeValues', block, filled(block, plainValue(value)));
    }
    return this;
  }

  setFormula(formula: string): this {
    for (const block of this.blocks)
      this.book.later('book.writeFormulas', block, filled(block, formula));
    return this;
  }

  clear(options?: ClearOptions): this {
    for (const block of this.blocks) this.book.later('book.clear', block, clearing(options));
    return this;
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }

  clearNote(): this {
    return this.clear({ commentsOnly: true });
  }

  clearDataValidations(): this {
    return this.clear({ validationsOnly: true });
  }

  setBackground(color: string | null): this {
    return style(this, BACKGROUND.toStyle(color));
  }

  setFontColor(color: string | null): this {
    return style(this, FONT_COLOR.toStyle(color));
  }

  setFontWeight(weight: string | null): this {
    return style(this, FONT_WEIGHT.toStyle(weight));
  }

  setFontStyle(word: string | null): this {
    return style(this, FONT_STYLE.toStyle(word));
  }

  setFontSize(size: number): this {
    return style(this, FONT_SIZE.toStyle(size));
  }

  setNumberFormat(pattern: string): this {
    return style(this, NUMBER_FORMAT.toStyle(pattern));
  }

  setHorizontalAlignment(word: string | null): this {
    return style(this, HORIZONTAL_ALIGNMENT.toStyle(word));
  }

  setVerticalAlignment(word: string | null): this {
    return style(this, VERTICAL_ALIGNMENT.toStyle(word));
  }

  setWrap(isOn: boolean): this {
    return style(this, WRAP.toStyle(isOn ? 'WRAP' : 'OVERFLOW'));
  }
}

function style<L extends RangeList>(list: L, record: CellStyle): L {
  for (const block of list.blocks) list.book.later('book.writeStyle', block, record);
  return list;
}

export function makeRangeList(book: Book, blocks: readonly Block[]): object {
  return expose(book.host, new RangeList(book, blocks), { name: 'RangeList' });
}
