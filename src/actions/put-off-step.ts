// Puts a step of Today off to a later day, or drops it.
import type { SheetChange } from '../calls';
import { Problem } from '../problem';

const NOT_YET = 'This is not there yet.';

export function putOffStep(_contactId: unknown, _step: unknown, _untilLocal: unknown): SheetChange {
  throw new Problem('bad-input', NOT_YET);
}
