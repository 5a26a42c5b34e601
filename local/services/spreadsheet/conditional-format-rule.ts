// ConditionalFormatRule: a value; it acts once it is among the rules of a tab.
import { ServiceError } from '../../runtime/host';
import type { ConditionalFormat } from '../../workbook/conditional-formats';
import type { Book } from './book';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { ENUMS, type EnumValue } from './enums';
import { expose } from './expose';
import { targetOf } from './targets';

class ConditionalFormatRule {
  constructor(
    readonly book: Book,
    readonly format: ConditionalFormat,
  ) {}

  getRanges(): object[] {
    return this.format.blocks.map((block) => this.book.makers.range(block));
  }

  getBooleanCondition(): object {
    return expose(this.book.host, new BooleanCondition(this.format), {
      name: 'BooleanCondition',
      counted: false,
    });
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): object {
    return makeFormatBuilder(this.book, this.format);
  }
}

class BooleanCondition {
  constructor(readonly format: ConditionalFormat) {}

  getCriteriaType(): EnumValue {
    return ENUMS.BooleanCriteria[this.format.criteria as keyof typeof ENUMS.BooleanCriteria];
  }

  getCriteriaValues(): unknown[] {
    return [...this.format.args];
  }

  getBackground(): string | null {
    return this.format.style.background;
  }

  getFontColor(): string | null {
    return this.format.style.fontColor;
  }

  getBold(): boolean | null {
    return this.format.style.bold;
  }

  getItalic(): boolean | null {
    return this.format.style.italic;
  }

  getUnderline(): boolean | null {
    return this.format.style.underline;
  }

  getStrikethrough(): boolean | null {
    return this.format.style.strikethrough;
  }
}

const EMPTY: ConditionalFormat = {
  blocks: [],
  criteria: '',
  args: [],
  style: {
    background: null,
    fontColor: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
  },
};

/** Builders ask nothing of the document, so their calls are not counted. */
export function makeFormatBuilder(book: Book, format: ConditionalFormat = EMPTY): object {
  const builder = new ConditionalFormatRuleBuilder(format, (built) => makeFormat(book, built));
  return expose(book.host, builder, { name: 'ConditionalFormatRuleBuilder', counted: false });
}

export function makeFormat(book: Book, format: ConditionalFormat): object {
  const rule = new ConditionalFormatRule(book, format);
  return expose(book.host, rule, { name: 'ConditionalFormatRule', counted: false });
}

export function formatOf(value: unknown): ConditionalFormat {
  const target = targetOf(value);
  if (target instanceof ConditionalFormatRule) return target.format;
  throw new ServiceError('A ConditionalFormatRule is needed here: call build() on the builder.');
}
