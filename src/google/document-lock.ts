// One execution at a time on this sheet. A lock keeps scripts apart, never people.
import { googleWords } from '#words/google-says';
import { Problem } from '../problem';
import { applyWrites } from './book';

/** How long a click waits for another run. A trigger waits for none: it comes again in an hour. */
export const CLICK_WAIT_MILLISECONDS = 10_000;

/**
 * Runs `work` alone on this sheet; its writes are applied before the next one may start.
 * @throws Problem `busy` where another run holds the sheet
 */
export function withDocumentLock<T>(work: () => T): T {
  const result = tryWithDocumentLock(CLICK_WAIT_MILLISECONDS, work);
  if (result === 'busy') {
    throw new Problem('busy', googleWords.busy);
  }
  return result.value;
}

/** Like {@link withDocumentLock}, but answers 'busy' instead of throwing. */
export function tryWithDocumentLock<T>(
  waitMilliseconds: number,
  work: () => T,
): { readonly value: T } | 'busy' {
  // null where the script is bound to no document; then only one's own runs can meet.
  const lock = LockService.getDocumentLock() ?? LockService.getUserLock();
  if (!lock.tryLock(waitMilliseconds)) return 'busy';
  try {
    return { value: work() };
  } finally {
    // Also after an error: what was written before it must not arrive when another run is at work.
    try {
      applyWrites();
    } finally {
      lock.releaseLock();
    }
  }
}
