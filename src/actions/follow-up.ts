// Makes the draft that carries résumé and cover letter to somebody who asked for it.
import type { MadeDraft } from '../calls';
import { Problem } from '../problem';

const NOT_YET = 'This is not there yet.';

export function createFollowUp(_form: unknown): MadeDraft {
  throw new Problem('bad-input', NOT_YET);
}
