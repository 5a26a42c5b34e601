// What a run has changed, told from the states before and after.
import type { ThankYouStatus } from '../../../calls';

/** How many notes have a draft now that had none before. */
export function newlyReady(before: ThankYouStatus, after: ThankYouStatus): number {
  const readyBefore = new Set(readyIds(before));
  return readyIds(after).filter((id) => !readyBefore.has(id)).length;
}

function readyIds({ notes }: ThankYouStatus): string[] {
  return notes.filter(({ state }) => state === 'Draft ready').map(({ interviewId }) => interviewId);
}
