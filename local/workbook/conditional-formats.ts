// Conditional formats: a rule in Google's terms, and the same in Univer's. What Univer cannot say is
// kept with the rule, so that a script reads back what a script set.
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { type Block, fromRange, toRange } from './block';
import type { Workbook } from './workbook';

export interface ConditionalFormat {
  readonly blocks: readonly Block[];
  /** A name of SpreadsheetApp.BooleanCriteria. */
  readonly criteria: string;
  readonly args: readonly (string | number)[];
  readonly style: {
    readonly background: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly underline: boolean | null;
    readonly strikethrough: boolean | null;
  };
}

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

type Rule = IConditionFormattingRule & { readonly google?: ConditionalFormat };

/** Rules of a tab, the one that wins first. */
export function readConditionalFormats(book: Workbook, sheetId: string): ConditionalFormat[] {
  const rules = book.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(book.unitId, sheetId);
  return (rules ?? []).map((rule: Rule) => ({
    ...(rule.google ? asItIsNow(rule.google, rule) : madeInThePage(rule)),
    blocks: rule.ranges.map((range) => fromRange(sheetId, range)),
  }));
}

/** Replaces all rules of the tab. */
export function writeConditionalFormats(
  book: Workbook,
  sheetId: string,
  formats: readonly ConditionalFormat[],
): void {
  const model = book.injector.get(ConditionalFormattingRuleModel);
  for (const rule of [...(model.getSubunitRules(book.unitId, sheetId) ?? [])]) {
    book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: rule.cfId });
  }
  // Univer puts a new rule before the others.
  for (const [index, format] of [...formats.entries()].reverse()) {
    const cfId = `cf-${sheetId}-${book.version}-${index}`;
    book.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: toRule(format, cfId) });
  }
}

function toRule(format: ConditionalFormat, cfId: string): Rule {
  return {
    cfId,
    stopIfTrue: false,
    ranges: format.blocks.map(toRange),
    rule: toConfig(format) as Rule['rule'],
    google: format,
  };
}

function toConfig({ criteria, args, style, blocks }: ConditionalFormat): object {
  const base = { type: CFRuleType.highlightCell, style: toStyle(style) };
  const [first, second] = args;
  if (criteria === 'CUSTOM_FORMULA')
    return { ...base, subType: CFSubRuleType.formula, value: first };
  const text = TEXTS[criteria];
  if (text !== undefined)
    return { ...base, subType: CFSubRuleType.text, operator: text, value: first ?? '' };
  if (criteria === 'NUMBER_BETWEEN' || criteria === 'NUMBER_NOT_BETWEEN') {
    const operator =
      criteria === 'NUMBER_BETWEEN' ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return {
      ...base,
      subType: CFSubRuleType.number,
      operator,
      value: [Number(first), Number(second)],
    };
  }
  const operator = NUMBERS[criteria] ?? CFNumberOperator.equal;
  if (blocks.length === 0) return base;
  return { ...base, subType: CFSubRuleType.number, operator, value: Number(first) };
}

function toStyle(style: ConditionalFormat['style']): IStyleBase {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(style.background === null ? {} : { bg: { rgb: style.background } }),
    ...(style.fontColor === null ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === null ? {} : { bl: flag(style.bold) }),
    ...(style.italic === null ? {} : { it: flag(style.italic) }),
    ...(style.underline === null ? {} : { ul: { s: flag(style.underline) } }),
    ...(style.strikethrough === null ? {} : { st: { s: flag(style.strikethrough) } }),
  };
}

/** Formulas move with the rows; everything else is as the script set it. */
function asItIsNow(format: ConditionalFormat, rule: IConditionFormattingRule): ConditionalFormat {
  const { value } = rule.rule as { value?: unknown };
  const isFormula = format.criteria === 'CUSTOM_FORMULA' && typeof value === 'string';
  return isFormula ? { ...format, args: [value] } : format;
}

/** A rule that a person made in the page, as far as a script can use it. */
function madeInThePage(rule: IConditionFormattingRule): Omit<ConditionalFormat, 'blocks'> {
  const config = rule.rule as { value?: unknown; operator?: string; style?: IStyleBase };
  const known = [...Object.entries(NUMBERS), ...Object.entries(TEXTS)];
  const criteria = known.find(([, operator]) => operator === config.operator)?.[0];
  const values = Array.isArray(config.value) ? config.value : [config.value];
  const args = values.filter((each): each is string | number => each !== undefined);
  const style = config.style ?? {};
  return {
    criteria: criteria ?? 'CUSTOM_FORMULA',
    args,
    style: {
      background: style.bg?.rgb ?? null,
      fontColor: style.cl?.rgb ?? null,
      bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
      italic: style.it === undefined ? null : style.it === BooleanNumber.TRUE,
      underline: style.ul === undefined ? null : style.ul.s === BooleanNumber.TRUE,
      strikethrough: style.st === undefined ? null : style.st.s === BooleanNumber.TRUE,
    },
  };
}
