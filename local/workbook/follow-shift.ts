// Moves the conditional formats and bandings with the rows and columns. In the page a plug-in of
// Univer's user interface does that; without a screen nobody would.
import {
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { fromRange, type Shift, shiftBlock, toRange } from './block';
import type { Workbook } from './workbook';

export function followShift(book: Workbook, shift: Shift): void {
  const rules = book.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(book.unitId, shift.sheetId);
  for (const rule of [...(rules ?? [])]) {
    const ranges = rule.ranges.flatMap((range) => {
      const block = shiftBlock(fromRange(shift.sheetId, range), shift);
      return block === null ? [] : [toRange(block)];
    });
    const params = { subUnitId: shift.sheetId, cfId: rule.cfId };
    if (ranges.length === 0) book.run(DeleteConditionalRuleMutation.id, params);
    else book.run(SetConditionalRuleMutation.id, { ...params, rule: { ...rule, ranges } });
  }
}
