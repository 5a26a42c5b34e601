// DataValidationBuilder. See developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
import type { ValidationArgument, ValidationRule } from '../../workbook/validation-rule';
import { signatureError } from '../arguments';
import type { EnumValue } from './enums';
import { blockOf, RangePlace } from './range-place';
import { targetOf } from './targets';

export class DataValidationBuilder {
  constructor(
    public rule: ValidationRule,
    readonly finish: (rule: ValidationRule) => object,
  ) {}

  build(): object {
    return this.finish(this.rule);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  requireCheckbox(...values: unknown[]): this {
    return demand(this, 'CHECKBOX', values.map(String));
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    if (!Array.isArray(values))
      throw signatureError('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
    return demand(this, 'VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: object, showDropdown = true): this {
    return demand(this, 'VALUE_IN_RANGE', [{ block: blockOf(range) }, showDropdown]);
  }

  requireFormulaSatisfied(formula: string): this {
    return demand(this, 'CUSTOM_FORMULA', [formula]);
  }

  requireDate(): this {
    return demand(this, 'DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): this {
    return demand(this, 'DATE_AFTER', [date]);
  }

  requireDateBefore(date: Date): this {
    return demand(this, 'DATE_BEFORE', [date]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return demand(this, 'DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: Date): this {
    return demand(this, 'DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return demand(this, 'DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: Date): this {
    return demand(this, 'DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return demand(this, 'DATE_ON_OR_BEFORE', [date]);
  }

  requireNumberBetween(start: number, end: number): this {
    return demand(this, 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return demand(this, 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return demand(this, 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return demand(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return demand(this, 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return demand(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return demand(this, 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return demand(this, 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return demand(this, 'TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return demand(this, 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return demand(this, 'TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return demand(this, 'TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return demand(this, 'TEXT_IS_VALID_URL', []);
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    const plain = args.map((value) =>
      targetOf(value) instanceof RangePlace
        ? { block: blockOf(value) }
        : (value as ValidationArgument),
    );
    return demand(this, String(criteria), plain);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

function demand<B extends DataValidationBuilder>(
  builder: B,
  criteria: string,
  args: readonly ValidationArgument[],
): B {
  builder.rule = { ...builder.rule, criteria, args };
  return builder;
}
