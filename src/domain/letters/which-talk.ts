// Which of several talks a letter means. Times are compared as text, in whatever form both have.

/** Where a talk starts, as text; '' where no date is set. */
type StartOf<T> = (talk: T) => string;

/** The earliest talk that has not begun yet; null where there is none. */
export function nextTalk<T>(talks: readonly T[], startOf: StartOf<T>, now: string): T | null {
  const coming = talks.filter((talk) => startOf(talk) >= now && startOf(talk) !== '');
  return coming.reduce<T | null>(
    (next, talk) => (next === null || startOf(talk) < startOf(next) ? talk : next),
    null,
  );
}

/** The latest talk that has begun already; null where there is none. */
export function lastTalk<T>(talks: readonly T[], startOf: StartOf<T>, now: string): T | null {
  const begun = talks.filter((talk) => startOf(talk) < now && startOf(talk) !== '');
  return begun.reduce<T | null>(
    (last, talk) => (last === null || startOf(talk) > startOf(last) ? talk : last),
    null,
  );
}
