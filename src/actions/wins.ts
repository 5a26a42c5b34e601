// Wins, questions and comments that members share, and the coach's replies.
import type { SheetChange } from '../calls';
import { Problem } from '../problem';

export function shareWin(input: unknown): SheetChange {
  throw new Problem('bad-input', `This is not there yet. ${typeof input}`);
}

export function replyToWin(id: unknown, reply: unknown): SheetChange {
  throw new Problem('bad-input', `This is not there yet. ${typeof id} ${typeof reply}`);
}

export function markReplySeen(id: unknown): SheetChange {
  throw new Problem('bad-input', `This is not there yet. ${typeof id}`);
}
