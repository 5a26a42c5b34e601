// A formula as it is copied to another place: its relative references move along.
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** `down` and `right` count rows and columns; $A$1 stays. */
export function shiftedFormula(
  book: { readonly injector: Injector },
  formula: string,
  down: number,
  right: number,
): string {
  if (formula === '' || (down === 0 && right === 0)) return formula;
  return book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, right, down);
}
