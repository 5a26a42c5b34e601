// A data validation rule in Google's terms, and the same in Univer's. What Univer cannot say is kept
// with the rule (`bizInfo.google`), so that a script reads back what a script set.
import { isDate } from 'node:util/types';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { a1Of, parseA1 } from './a1';
import type { Block } from './block';

/** A place in another range of cells, a date, a text, a number or a list of texts. */
export type ValidationArgument =
  | string
  | number
  | boolean
  | Date
  | readonly string[]
  | { readonly block: Block };

export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly args: readonly ValidationArgument[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

type UniverRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;
type Kept = { readonly google?: { readonly criteria: string; readonly args: readonly unknown[] } };

export interface SheetNames {
  nameOf(sheetId: string): string;
  idOf(name: string): string | null;
}

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQUAL_TO: DataValidationOperator.EQUAL,
  NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  GREATER_THAN: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS_THAN: DataValidationOperator.LESS_THAN,
  LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  AFTER: DataValidationOperator.GREATER_THAN,
  BEFORE: DataValidationOperator.LESS_THAN,
  EQUAL: DataValidationOperator.EQUAL,
  ON_OR_AFTER: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  ON_OR_BEFORE: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

export function toUniver(
  rule: ValidationRule,
  names: SheetNames,
  serialOf: (date: Date) => number,
): UniverRule {
  const text = (argument: ValidationArgument | undefined): string =>
    isDate(argument) ? String(serialOf(argument)) : String(argument ?? '');
  const kept: Kept = { google: { criteria: rule.criteria, args: rule.args.map(toJson) } };
  const base = {
    allowBlank: true,
    errorStyle: rule.allowInvalid
      ? DataValidationErrorStyle.WARNING
      : DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    showInputMessage: rule.helpText !== null,
    ...(rule.helpText === null ? {} : { prompt: rule.helpText, error: rule.helpText }),
    bizInfo: kept as object,
  };
  const [first, second] = rule.args;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return {
        ...base,
        type: DataValidationType.LIST,
        formula1: (first as readonly string[]).join(','),
        renderMode: DataValidationRenderMode.ARROW,
      };
    case 'VALUE_IN_RANGE': {
      const { block } = first as { block: Block };
      const formula1 = `=${quoted(names.nameOf(block.sheetId))}!${a1Of(block, true)}`;
      return {
        ...base,
        type: DataValidationType.LIST,
        formula1,
        renderMode: DataValidationRenderMode.ARROW,
      };
    }
    case 'CHECKBOX':
      return {
        ...base,
        type: DataValidationType.CHECKBOX,
        ...(first === undefined ? {} : { formula1: text(first), formula2: text(second) }),
      };
    case 'CUSTOM_FORMULA':
      return { ...base, type: DataValidationType.CUSTOM, formula1: text(first) };
  }
  const [, family = '', comparison = ''] = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria) ?? [];
  const operator = OPERATORS[comparison];
  if (operator === undefined) return { ...base, type: DataValidationType.ANY };
  const type = family === 'NUMBER' ? DataValidationType.DECIMAL : DataValidationType.DATE;
  return {
    ...base,
    type,
    operator,
    formula1: text(first),
    ...(second === undefined ? {} : { formula2: text(second) }),
  };
}

/** Also for rules that a person made in the page. */
export function fromUniver(rule: ISheetDataValidationRule, names: SheetNames): ValidationRule {
  const common = {
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.prompt ?? null,
  };
  const kept = (rule.bizInfo as Kept | undefined)?.google;
  const formula1 = rule.formula1 ?? '';
  if (rule.type === DataValidationType.LIST && formula1.startsWith('=')) {
    const block = parseA1(formula1.slice(1), names);
    if (block !== null) return { ...common, criteria: 'VALUE_IN_RANGE', args: [{ block }, true] };
  }
  if (kept) return { ...common, criteria: kept.criteria, args: kept.args.map(fromJson) };
  if (rule.type === DataValidationType.LIST) {
    return { ...common, criteria: 'VALUE_IN_LIST', args: [formula1.split(','), true] };
  }
  if (rule.type === DataValidationType.CHECKBOX) {
    const custom = rule.formula1 === undefined ? [] : [rule.formula1, rule.formula2 ?? ''];
    return { ...common, criteria: 'CHECKBOX', args: custom };
  }
  return { ...common, criteria: 'CUSTOM_FORMULA', args: [formula1] };
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Dates survive the snapshot, which is JSON. */
function toJson(argument: ValidationArgument): unknown {
  return isDate(argument) ? { date: argument.getTime() } : argument;
}

function fromJson(argument: unknown): ValidationArgument {
  if (typeof argument === 'object' && argument !== null && 'date' in argument) {
    return new Date(Number(argument.date));
  }
  return argument as ValidationArgument;
}
