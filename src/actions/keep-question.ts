// Keeps a question of one's own in the Questions tab.
import type { Question } from '../domain/records';
import { Problem } from '../problem';

const NOT_YET = 'This is not there yet.';

export function keepQuestion(_text: unknown): Question {
  throw new Problem('bad-input', NOT_YET);
}
