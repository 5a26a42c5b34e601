// TODAY() and NOW() by the local edition's clock and in the spreadsheet's time zone, in place of the
// engine's own, which read the computer's clock.
import { BaseFunction, FUNCTION_NAMES_DATE, NumberValueObject } from '@univerjs/engine-formula';
import type { FunctionEntry } from './plugins';

/** @param nowSerial the wall clock of this moment as a serial day */
export function clockFunctions(nowSerial: () => number): FunctionEntry[] {
  class Today extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate(): NumberValueObject {
      return NumberValueObject.create(Math.floor(nowSerial()), 'yyyy-mm-dd');
    }
  }
  class Now extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate(): NumberValueObject {
      return NumberValueObject.create(nowSerial(), 'yyyy-mm-dd hh:mm:ss');
    }
  }
  return [
    [Today as typeof BaseFunction, FUNCTION_NAMES_DATE.TODAY],
    [Now as typeof BaseFunction, FUNCTION_NAMES_DATE.NOW],
  ];
}
