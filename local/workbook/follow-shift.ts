// Moves the conditional formats with the rows and columns. In the page a plug-in of Univer's user
// interface does that; without a screen nobody would.

import type { Injector } from '@univerjs/core';
import {
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { type Block, fromRange, type Shift, shiftBlock, toRange } from './block';
import { shiftedFormula } from './shifted-formula';

/** What is needed of the workbook here. */
interface Book {
  readonly injector: Injector;
  readonly unitId: string;
  run(id: string, params: object): unknown;
}

export function followShift(book: Book, shift: Shift): void {
  const rules = book.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(book.unitId, shift.sheetId);
  for (const rule of [...(rules ?? [])]) {
    const before = rule.ranges.map((range) => fromRange(shift.sheetId, range));
    const after = before.flatMap((block) => shiftBlock(block, shift) ?? []);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const params = { subUnitId: shift.sheetId, cfId: rule.cfId };
    if (after.length === 0) book.run(DeleteConditionalRuleMutation.id, params);
    else {
      const moved = moveRule(book, rule, before, after);
      book.run(SetConditionalRuleMutation.id, { ...params, rule: moved });
    }
  }
}

/** Formulas are written for the first cell of the rule, and move as it does. */
function moveRule(
  book: Book,
  rule: IConditionFormattingRule,
  before: readonly Block[],
  after: readonly Block[],
): IConditionFormattingRule {
  const ranges = after.map(toRange);
  const down = (after[0]?.row ?? 0) - (before[0]?.row ?? 0);
  const right = (after[0]?.column ?? 0) - (before[0]?.column ?? 0);
  const config = rule.rule;
  const isFormula = 'subType' in config && config.subType === CFSubRuleType.formula;
  if (!isFormula || (down === 0 && right === 0)) return { ...rule, ranges };
  const value = shiftedFormula(book, config.value, down, right);
  return { ...rule, ranges, rule: { ...config, value } };
}
