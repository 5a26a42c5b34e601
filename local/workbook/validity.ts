// Refuses a write that a rejecting validation rule forbids. The engine checks only what is typed in
// the page; at Google the whole write fails when it is flushed.
import { isDate } from 'node:util/types';
import { DataValidationErrorStyle, type ICellData } from '@univerjs/core';
import { ServiceError } from '../runtime/host';
import { a1Of } from './a1';
import type { Block } from './block';
import { type Plain, rawValue, readShown } from './cells';
import { fromUniver, type ValidationRule } from './validation-rule';
import { sheetNames, validationAt } from './validations';
import type { Workbook } from './workbook';
import { instantToSerial } from './zone';

/** @throws ServiceError with Google's sentence for the first cell that its rule rejects */
export function refuseInvalid(
  book: Workbook,
  block: Block,
  patches: readonly (readonly ICellData[])[],
): void {
  const names = sheetNames(book);
  for (const [r, line] of patches.entries()) {
    for (const [c, patch] of line.entries()) {
      const row = block.row + r;
      const column = block.column + c;
      const univerRule = validationAt(book, block.sheetId, row, column);
      if (univerRule?.errorStyle !== DataValidationErrorStyle.STOP || patch.f != null) continue;
      const value = rawValue(patch);
      if (value === '') continue;
      const rule = fromUniver(univerRule, names);
      if (isValid(book, rule, value)) continue;
      throw new ServiceError(refusal(book, rule, a1Of({ row, column, rows: 1, columns: 1 })));
    }
  }
}

function refusal(book: Workbook, rule: ValidationRule, cell: string): string {
  const start = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (rule.helpText !== null) return `${start}\n${rule.helpText}`;
  const choices = choicesOf(book, rule);
  if (choices === null) return start;
  return `${start} Please enter one of the following values: ${choices.join(', ')}.`;
}

function choicesOf(book: Workbook, { criteria, args }: ValidationRule): readonly string[] | null {
  const [first] = args;
  if (criteria === 'VALUE_IN_LIST') return first as readonly string[];
  if (criteria !== 'VALUE_IN_RANGE') return null;
  const { block } = first as { block: Block };
  const sheet = book.worksheet(block.sheetId);
  const within = {
    ...block,
    rows: Math.min(block.rows, sheet.getRowCount() - block.row),
    columns: Math.min(block.columns, sheet.getColumnCount() - block.column),
  };
  return readShown(book, within)
    .flat()
    .filter((text) => text !== '');
}

/** Custom formulas are taken as valid: they would have to be calculated first. */
function isValid(book: Workbook, rule: ValidationRule, value: Plain): boolean {
  const choices = choicesOf(book, rule);
  if (choices !== null) return choices.includes(shownAs(value));
  const { criteria, args } = rule;
  if (criteria === 'CHECKBOX') {
    return args.length === 0
      ? typeof value === 'boolean'
      : args.map(String).includes(shownAs(value));
  }
  if (/^(?:NUMBER|DATE)_/.test(criteria)) return isWithin(book, rule, value);
  if (criteria === 'TEXT_CONTAINS') return shownAs(value).includes(String(args[0]));
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !shownAs(value).includes(String(args[0]));
  if (criteria === 'TEXT_EQUAL_TO') return shownAs(value) === String(args[0]);
  if (criteria === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shownAs(value));
  if (criteria === 'TEXT_IS_VALID_URL')
    return /^(?:https?:\/\/)?[^\s.]+\.\S+$/.test(shownAs(value));
  return true;
}

function isWithin(book: Workbook, { criteria, args }: ValidationRule, value: Plain): boolean {
  if (typeof value !== 'number') return false;
  const bound = (index: number): number => {
    const argument = args[index];
    return isDate(argument) ? instantToSerial(argument.getTime(), book.zone) : Number(argument);
  };
  const [low, high] = [bound(0), bound(1)];
  const comparison = criteria.replace(/^(?:NUMBER|DATE)_/, '');
  switch (comparison) {
    case 'BETWEEN':
      return low <= value && value <= high;
    case 'NOT_BETWEEN':
      return value < low || high < value;
    case 'EQUAL_TO':
      return value === low;
    // Any moment of that day.
    case 'EQUAL':
      return Math.floor(value) === Math.floor(low);
    case 'NOT_EQUAL_TO':
      return value !== low;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > low;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= low;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < low;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= low;
    default:
      return true;
  }
}

function shownAs(value: Plain): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
