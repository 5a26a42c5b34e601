// Fills in the blanks of many people call by call, so that its progress can be seen.
import type { PersonMerge, SheetChange } from '../../../calls';

/** Each may write a dozen cells: it must end well within Google's six minutes. */
const MOST_PER_CALL = 1000;

/** How far filling in the blanks is; `filled` is null before the first time. */
export interface Filling {
  readonly sent: number;
  readonly total: number;
  readonly filled: number | null;
  readonly problem: string;
}

export interface FillSteps {
  readonly fill: (merges: readonly PersonMerge[]) => Promise<SheetChange>;
  readonly onFilled: (change: SheetChange) => void;
  readonly onProgress: (filling: Filling) => void;
  readonly messageOf: (error: unknown) => string;
}

/** Never rejects: what was filled in before a failure stays so, and filling in again is safe. */
export async function fillInPieces(
  merges: readonly PersonMerge[],
  steps: FillSteps,
  perCall = MOST_PER_CALL,
): Promise<Filling> {
  let filled = 0;
  let sent = 0;
  const total = merges.length;
  while (sent < total) {
    steps.onProgress({ sent, total, filled: null, problem: '' });
    const piece = merges.slice(sent, sent + perCall);
    try {
      const change = await steps.fill(piece);
      steps.onFilled(change);
      filled += change.people.length;
      sent += piece.length;
    } catch (error) {
      return { sent, total: sent, filled: null, problem: steps.messageOf(error) };
    }
  }
  return { sent, total, filled, problem: '' };
}
