// ConditionalFormatRuleBuilder, for conditions that are met or not. Colour scales run at Google only.
import { ServiceError } from '../../runtime/host';
import type { ConditionalFormat } from '../../workbook/conditional-formats';
import type { EnumValue } from './enums';
import { blockOf } from './range-place';
import { colorOf } from './styles';

export class ConditionalFormatRuleBuilder {
  constructor(
    public format: ConditionalFormat,
    readonly finish: (format: ConditionalFormat) => object,
  ) {}

  build(): object {
    if (this.format.blocks.length === 0 || this.format.criteria === '') {
      throw new ServiceError('A conditional format rule needs ranges and a condition.');
    }
    return this.finish(this.format);
  }

  setRanges(ranges: readonly object[]): this {
    this.format = { ...this.format, blocks: ranges.map(blockOf) };
    return this;
  }

  setBackground(color: string | null): this {
    return style(this, { background: color === null ? null : colorOf(color) });
  }

  setFontColor(color: string | null): this {
    return style(this, { fontColor: color === null ? null : colorOf(color) });
  }

  setBold(bold: boolean | null): this {
    return style(this, { bold });
  }

  setItalic(italic: boolean | null): this {
    return style(this, { italic });
  }

  setUnderline(underline: boolean | null): this {
    return style(this, { underline });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return style(this, { strikethrough });
  }

  whenFormulaSatisfied(formula: string): this {
    return when(this, 'CUSTOM_FORMULA', [formula]);
  }

  whenCellEmpty(): this {
    return when(this, 'CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return when(this, 'CELL_NOT_EMPTY', []);
  }

  whenTextContains(text: string): this {
    return when(this, 'TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return when(this, 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEqualTo(text: string): this {
    return when(this, 'TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return when(this, 'TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return when(this, 'TEXT_ENDS_WITH', [text]);
  }

  whenNumberEqualTo(number: number): this {
    return when(this, 'NUMBER_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return when(this, 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return when(this, 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return when(this, 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return when(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberBetween(start: number, end: number): this {
    return when(this, 'NUMBER_BETWEEN', [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return when(this, 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  withCriteria(criteria: EnumValue, args: readonly (string | number)[]): this {
    return when(this, String(criteria), args);
  }
}

function when<B extends ConditionalFormatRuleBuilder>(
  builder: B,
  criteria: string,
  args: readonly (string | number)[],
): B {
  builder.format = { ...builder.format, criteria, args };
  return builder;
}

function style<B extends ConditionalFormatRuleBuilder>(
  builder: B,
  change: Partial<ConditionalFormat['style']>,
): B {
  builder.format = { ...builder.format, style: { ...builder.format.style, ...change } };
  return builder;
}
