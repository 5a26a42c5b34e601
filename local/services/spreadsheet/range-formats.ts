// The part of Range that is about how cells look. One pair of getters and one of setters for each of
// Google's words; what the words mean stands in styles.ts.
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

export class RangeFormats extends RangeValues {
  getBackground(): string {
    return readOne(this, BACKGROUND);
  }

  getBackgrounds(): string[][] {
    return readAll(this, BACKGROUND);
  }

  setBackground(value: string | null): this {
    return writeAll(this, BACKGROUND, value);
  }

  setBackgrounds(values: Matrix<string>): this {
    return writeEach(this, BACKGROUND, values);
  }

  getFontColor(): string {
    return readOne(this, FONT_COLOR);
  }

  getFontColors(): string[][] {
    return readAll(this, FONT_COLOR);
  }

  setFontColor(value: string | null): this {
    return writeAll(this, FONT_COLOR, value);
  }

  setFontColors(values: Matrix<string>): this {
    return writeEach(this, FONT_COLOR, values);
  }

  getFontFamily(): string {
    return readOne(this, FONT_FAMILY);
  }

  getFontFamilies(): string[][] {
    return readAll(this, FONT_FAMILY);
  }

  setFontFamily(value: string | null): this {
    return writeAll(this, FONT_FAMILY, value);
  }

  setFontFamilies(values: Matrix<string>): this {
    return writeEach(this, FONT_FAMILY, values);
  }

  getFontLine(): string {
    return readOne(this, FONT_LINE);
  }

  getFontLines(): string[][] {
    return readAll(this, FONT_LINE);
  }

  setFontLine(value: string | null): this {
    return writeAll(this, FONT_LINE, value);
  }

  setFontLines(values: Matrix<string>): this {
    return writeEach(this, FONT_LINE, values);
  }

  getFontSize(): number {
    return readOne(this, FONT_SIZE);
  }

  getFontSizes(): number[][] {
    return readAll(this, FONT_SIZE);
  }

  setFontSize(value: number | null): this {
    return writeAll(this, FONT_SIZE, value);
  }

  setFontSizes(values: Matrix<number>): this {
    return writeEach(this, FONT_SIZE, values);
  }

  getFontStyle(): string {
    return readOne(this, FONT_STYLE);
  }

  getFontStyles(): string[][] {
    return readAll(this, FONT_STYLE);
  }

  setFontStyle(value: string | null): this {
    return writeAll(this, FONT_STYLE, value);
  }

  setFontStyles(values: Matrix<string>): this {
    return writeEach(this, FONT_STYLE, values);
  }

  getFontWeight(): string {
    return readOne(this, FONT_WEIGHT);
  }

  getFontWeights(): string[][] {
    return readAll(this, FONT_WEIGHT);
  }

  setFontWeight(value: string | null): this {
    return writeAll(this, FONT_WEIGHT, value);
  }

  setFontWeights(values: Matrix<string>): this {
    return writeEach(this, FONT_WEIGHT, values);
  }

  getHorizontalAlignment(): string {
    return readOne(this, HORIZONTAL_ALIGNMENT);
  }

  getHorizontalAlignments(): string[][] {
    return readAll(this, HORIZONTAL_ALIGNMENT);
  }

  setHorizontalAlignment(value: string | null): this {
    return writeAll(this, HORIZONTAL_ALIGNMENT, value);
  }

  setHorizontalAlignments(values: Matrix<string>): this {
    return writeEach(this, HORIZONTAL_ALIGNMENT, values);
  }

  getVerticalAlignment(): string {
    return readOne(this, VERTICAL_ALIGNMENT);
  }

  getVerticalAlignments(): string[][] {
    return readAll(this, VERTICAL_ALIGNMENT);
  }

  setVerticalAlignment(value: string | null): this {
    return writeAll(this, VERTICAL_ALIGNMENT, value);
  }

  setVerticalAlignments(values: Matrix<string>): this {
    return writeEach(this, VERTICAL_ALIGNMENT, values);
  }

  getNumberFormat(): string {
    return readOne(this, NUMBER_FORMAT);
  }

  getNumberFormats(): string[][] {
    return readAll(this, NUMBER_FORMAT);
  }

  setNumberFormat(value: string | null): this {
    return writeAll(this, NUMBER_FORMAT, value);
  }

  setNumberFormats(values: Matrix<string>): this {
    return writeEach(this, NUMBER_FORMAT, values);
  }

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
