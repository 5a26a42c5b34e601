// IMPORTRANGE, which the engine does not have. There is no second spreadsheet here to look into, so it
// says what Google says until somebody allows access: #REF!.
import { BaseFunction, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { FunctionEntry } from './plugins';

class ImportRange extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override calculate(): ErrorValueObject {
    return ErrorValueObject.create(ErrorType.REF);
  }
}

export const IMPORT_RANGE: FunctionEntry = [ImportRange as typeof BaseFunction, 'IMPORTRANGE'];
