// One execution at a time on this sheet, and one drafting run of a person at a time. Locks keep scripts
// apart, never people.
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
export function tryWithDocumentLock<T>(waitMilliseconds: number, work: () => T): Tried<T> {
  // null where the script is bound to no document; then only one's own runs can meet.
  const lock = LockService.getDocumentLock() ?? LockService.getUserLock();
  return tryWith(lock, waitMilliseconds, () => applied(work));
}

/**
 * The same, and alone among this person's runs in all of their sheets: an add-on that is installed may be at
 * work in several at once, and each would write to the same people.
 */
export function tryWithLockOfMine<T>(waitMilliseconds: number, work: () => T): Tried<T> {
  const done = tryWith(LockService.getUserLock(), waitMilliseconds, (): Tried<T> => {
    const lock = LockService.getDocumentLock();
    // Whether one execution may take a lock twice is nowhere documented.
    return lock ? tryWith(lock, waitMilliseconds, () => applied(work)) : { value: applied(work) };
  });
  return done === 'busy' ? done : done.value;
}

type Tried<T> = { readonly value: T } | 'busy';

function tryWith<T>(
  lock: GoogleAppsScript.Lock.Lock,
  waitMilliseconds: number,
  work: () => T,
): Tried<T> {
  if (!lock.tryLock(waitMilliseconds)) return 'busy';
  try {
    return { value: work() };
  } finally {
    lock.releaseLock();
  }
}

/** Also after an error: what was written before it must not arrive when another run is at work. */
function applied<T>(work: () => T): T {
  try {
    return work();
  } finally {
    applyWrites();
  }
}
