// What a script's services may ask of the workbook, by name. Each operation is one step that nothing
// comes between; reading a tab with formulas waits until they are calculated.
import type { Execution, Operations } from '../runtime/host';
import { applyCellWrites, cellOperations, type Write } from './cell-operations';
import { ruleOperations } from './rule-operations';
import { sheetOperations } from './sheet-operations';
import type { Workbook } from './workbook';

export function bookOperations(book: Workbook): Operations {
  const operations: Operations = {
    ...cellOperations(book),
    ...sheetOperations(book),
    ...ruleOperations(book),
  };
  /** Waits only for what has to wait: most writes are in when it returns. */
  const apply = (execution: Execution, writes: readonly Write[], from = 0): unknown => {
    for (let done = from; done < writes.length; ) {
      const count = applyCellWrites(book, execution.as, writes, done);
      done += count;
      if (count > 0) continue;
      const [name, ...args] = writes[done] ?? [''];
      const answer = operations[name]?.(execution, ...args);
      done += 1;
      const next = done;
      if (answer instanceof Promise) return answer.then(() => apply(execution, writes, next));
    }
    return undefined;
  };
  return {
    ...operations,
    /** Buffered writes, in their order. The first that is refused ends the rest. */
    'book.apply': (execution, writes: readonly Write[]) => apply(execution, writes),
  };
}
