// Work that would keep the page still is done in pieces: between them it is drawn, and hears keys.

/** A quarter of what a person notices as a wait. */
const MOST_MILLISECONDS = 12;
/** Where nothing is drawn, as in a window that is not in sight, the work goes on all the same. */
const DRAWN_AT_LATEST_MILLISECONDS = 500;

export function breathe(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** What is in the page by now is in sight. */
export function untilDrawn(): Promise<void> {
  return new Promise((done) => {
    // The frame is drawn after its callbacks, so before the next task.
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, DRAWN_AT_LATEST_MILLISECONDS);
  });
}

/** Does all of the work, a piece at a time. */
export async function inPieces<T>(work: Iterator<void, T>): Promise<T> {
  for (;;) {
    const outcome = onePiece(work);
    if (outcome) return outcome.value;
    await breathe();
  }
}

/** Goes on with the work for one piece's time. @returns the outcome where it is done, else null */
export function onePiece<T>(work: Iterator<void, T>): { readonly value: T } | null {
  const end = performance.now() + MOST_MILLISECONDS;
  do {
    const step = work.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < end);
  return null;
}
