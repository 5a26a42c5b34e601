// The organizations that one aims at: noted, changed, taken off.
import type { SheetChange } from '../calls';
import { Problem } from '../problem';

const NOT_YET = 'This is not there yet.';

export function saveTarget(_input: unknown): SheetChange {
  throw new Problem('bad-input', NOT_YET);
}

export function removeTarget(_id: unknown): SheetChange {
  throw new Problem('bad-input', NOT_YET);
}
