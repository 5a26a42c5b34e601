// The part of Range that is about how cells look. What Google's words mean stands in styles.ts.
import { bordersOf } from './borders';
import { ENUMS, type EnumValue } from './enums';
import type { RangePlace } from './range-place';
import { cellOf, checkSize, first, RangeValues } from './range-values';
import {
  BACKGROUND,
  type CellStyle,
  FONT_COLOR,
  FONT_FAMILY,
  FONT_LINE,
  FONT_SIZE,
  FONT_STYLE,
  FONT_WEIGHT,
  HORIZONTAL_ALIGNMENT,
  NUMBER_FORMAT,
  type StyleWord,
  VERTICAL_ALIGNMENT,
  WRAP,
} from './styles';

type Matrix<T> = readonly (readonly (T | null)[])[];
type Word = StyleWord<string | number>;

/**
 * What a range has four methods for, by its name in them for one cell and for each:
 * getFontFamily, getFontFamilies, setFontFamily, setFontFamilies.
 */
const WORDS: readonly (readonly [one: string, each: string, word: Word])[] = [
  ['Background', 'Backgrounds', BACKGROUND],
  ['FontColor', 'FontColors', FONT_COLOR],
  ['FontFamily', 'FontFamilies', FONT_FAMILY],
  ['FontLine', 'FontLines', FONT_LINE],
  ['FontSize', 'FontSizes', FONT_SIZE],
  ['FontStyle', 'FontStyles', FONT_STYLE],
  ['FontWeight', 'FontWeights', FONT_WEIGHT],
  ['HorizontalAlignment', 'HorizontalAlignments', HORIZONTAL_ALIGNMENT],
  ['VerticalAlignment', 'VerticalAlignments', VERTICAL_ALIGNMENT],
  ['NumberFormat', 'NumberFormats', NUMBER_FORMAT],
];

export class RangeFormats extends RangeValues {
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return writeAll(this, BACKGROUND, `rgb(${red}, ${green}, ${blue})`);
  }

  getWrap(): boolean {
    // True for the default too: issuetracker.google.com/427134600
    return readOne(this, WRAP) !== 'CLIP';
  }

  setWrap(isOn: boolean): this {
    return writeAll(this, WRAP, isOn ? 'WRAP' : 'OVERFLOW');
  }

  getWrapStrategy(): EnumValue {
    return wrapNamed(readOne(this, WRAP));
  }

  getWrapStrategies(): EnumValue[][] {
    return readAll(this, WRAP).map((line) => line.map(wrapNamed));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return writeAll(this, WRAP, String(strategy));
  }

  setWrapStrategies(strategies: readonly (readonly EnumValue[])[]): this {
    return writeEach(
      this,
      WRAP,
      strategies.map((line) => line.map(String)),
    );
  }

  setTextRotation(degrees: number): this {
    this.book.later('book.writeStyle', this.block, { tr: { a: -degrees } });
    return this;
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const wish = {
      top,
      left,
      bottom,
      right,
      vertical,
      horizontal,
      color,
      style: style && String(style),
    };
    this.book.later('book.writeStyles', this.block, bordersOf(this.block, wish));
    return this;
  }
}

for (const [one, each, word] of WORDS) {
  Object.assign(RangeFormats.prototype, {
    [`get${one}`](this: RangeFormats) {
      return readOne(this, word);
    },
    [`get${each}`](this: RangeFormats) {
      return readAll(this, word);
    },
    [`set${one}`](this: RangeFormats, value: string | number | null) {
      return writeAll(this, word, value);
    },
    [`set${each}`](this: RangeFormats, values: Matrix<string | number>) {
      return writeEach(this, word, values);
    },
  });
}

function stylesOf(range: RangePlace): CellStyle[][] {
  return range.book.ask('book.styles', range.block);
}

function readOne<T>(range: RangePlace, word: StyleWord<T>): T {
  return word.fromStyle(first(range.book.ask<CellStyle[][]>('book.styles', cellOf(range.block))));
}

function readAll<T>(range: RangePlace, word: StyleWord<T>): T[][] {
  return stylesOf(range).map((line) => line.map((style) => word.fromStyle(style)));
}

function writeAll<R extends RangePlace, T>(range: R, word: StyleWord<T>, value: T | null): R {
  range.book.later('book.writeStyle', range.block, word.toStyle(value));
  return range;
}

function writeEach<R extends RangePlace, T>(range: R, word: StyleWord<T>, values: Matrix<T>): R {
  checkSize(range.block, values);
  const styles = values.map((line) => line.map((value) => word.toStyle(value)));
  range.book.later('book.writeStyles', range.block, styles);
  return range;
}

function wrapNamed(name: string): EnumValue {
  const { WRAP: wrap, CLIP: clip, OVERFLOW: overflow } = ENUMS.WrapStrategy;
  return name === 'WRAP' ? wrap : name === 'CLIP' ? clip : overflow;
}
