// Files a talk that is to come, with its questions.
import type { SheetChange } from '../calls';
import { Problem } from '../problem';

const NOT_YET = 'This is not there yet.';

export function savePlan(_input: unknown): SheetChange {
  throw new Problem('bad-input', NOT_YET);
}
