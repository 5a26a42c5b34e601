// Fills empty cells of people who are in the sheet already with what was found about them.
import type { SheetChange } from '../calls';
import { Problem } from '../problem';

const NOT_YET = 'This is not there yet.';

export function mergePeople(_input: unknown): SheetChange {
  throw new Problem('bad-input', NOT_YET);
}
