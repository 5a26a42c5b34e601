// DataValidationBuilder. See developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
import type { ValidationArgument, ValidationRule } from '../../workbook/validation-rule';
import { ENUMS, type EnumValue } from './enums';
import { blockOf, RangePlace } from './range-place';
import type { Signatures } from './signature';
import { targetOf } from './targets';

export class DataValidationBuilder {
  constructor(
    public rule: ValidationRule,
    readonly finish: (rule: ValidationRule) => object,
    /** Another builder that begins with a rule. */
    readonly again: (rule: ValidationRule) => object,
    /** What a script sees of an argument. */
    readonly forScript: (argument: ValidationArgument) => unknown,
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

  getCriteriaType(): EnumValue | null {
    return this.rule.criteria === '' ? null : criteriaNamed(this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.rule.args.map((argument) => this.forScript(argument));
  }

  copy(): object {
    return this.again(this.rule);
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

export function criteriaNamed(name: string): EnumValue {
  return ENUMS.DataValidationCriteria[name as keyof typeof ENUMS.DataValidationCriteria];
}

const DATE = ['Date'];
const DATES = ['Date,Date'];
const NUMBER = ['Number'];
const NUMBERS = ['Number,Number'];
const TEXT = ['String'];

/** The parameters of the builder's methods, by Google's reference. */
export const BUILDER_SIGNATURES: Signatures = {
  requireCheckbox: ['', 'Object', 'Object,Object'],
  requireDate: [''],
  requireDateAfter: DATE,
  requireDateBefore: DATE,
  requireDateBetween: DATES,
  requireDateEqualTo: DATE,
  requireDateNotBetween: DATES,
  requireDateOnOrAfter: DATE,
  requireDateOnOrBefore: DATE,
  requireFormulaSatisfied: TEXT,
  requireNumberBetween: NUMBERS,
  requireNumberEqualTo: NUMBER,
  requireNumberGreaterThan: NUMBER,
  requireNumberGreaterThanOrEqualTo: NUMBER,
  requireNumberLessThan: NUMBER,
  requireNumberLessThanOrEqualTo: NUMBER,
  requireNumberNotBetween: NUMBERS,
  requireNumberNotEqualTo: NUMBER,
  requireTextContains: TEXT,
  requireTextDoesNotContain: TEXT,
  requireTextEqualTo: TEXT,
  requireTextIsEmail: [''],
  requireTextIsUrl: [''],
  requireValueInList: ['Object[]', 'Object[],Boolean'],
  requireValueInRange: ['Range', 'Range,Boolean'],
  setAllowInvalid: ['Boolean'],
  setHelpText: ['String?'],
  withCriteria: ['Object,Object[]'],
};
