// DataValidation: a rule that a script holds. It is a value; it acts only once it is set on a range.

import { ServiceError } from '../../runtime/host';
import type { ValidationArgument, ValidationRule } from '../../workbook/validation-rule';
import type { Book } from './book';
import {
  BUILDER_SIGNATURES,
  criteriaNamed,
  DataValidationBuilder,
} from './data-validation-builder';
import type { EnumValue } from './enums';
import { expose } from './expose';
import { targetOf } from './targets';

class DataValidation {
  constructor(
    readonly book: Book,
    readonly rule: ValidationRule,
  ) {}

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  getCriteriaType(): EnumValue {
    return criteriaNamed(this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.rule.args.map((argument) => forScript(this.book, argument));
  }

  copy(): object {
    return makeValidationBuilder(this.book, this.rule);
  }
}

const BUILT_FROM_NOTHING: ValidationRule = {
  criteria: '',
  args: [],
  allowInvalid: true,
  helpText: null,
};

/** Builders ask nothing of the document, so their calls are not counted. */
export function makeValidationBuilder(
  book: Book,
  rule: ValidationRule = BUILT_FROM_NOTHING,
): object {
  const builder = new DataValidationBuilder(
    rule,
    (built) => makeValidation(book, built),
    (begun) => makeValidationBuilder(book, begun),
    (argument) => forScript(book, argument),
  );
  return expose(book.host, builder, {
    name: 'DataValidationBuilder',
    signatures: BUILDER_SIGNATURES,
    counted: false,
  });
}

export function makeValidation(book: Book, rule: ValidationRule): object {
  return expose(book.host, new DataValidation(book, rule), {
    name: 'DataValidation',
    counted: false,
  });
}

export function ruleOf(value: unknown): ValidationRule {
  const target = targetOf(value);
  if (target instanceof DataValidation) return target.rule;
  throw new ServiceError('A DataValidation is needed here: call build() on the builder.');
}

function forScript(book: Book, argument: ValidationArgument): unknown {
  const isBlock = typeof argument === 'object' && argument !== null && 'block' in argument;
  return isBlock ? book.makers.range(argument.block) : argument;
}
