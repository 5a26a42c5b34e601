// Which of several talks is the next one.

/**
 * The earliest talk that has not begun yet; null where there is none.
 * @param startOf when it starts, as text that can be compared with `now`; '' where no date is set
 */
export function nextTalk<T>(
  talks: readonly T[],
  startOf: (talk: T) => string,
  now: string,
): T | null {
  let next: T | null = null;
  for (const talk of talks) {
    const start = startOf(talk);
    if (start < now || start === '') continue;
    if (next === null || start < startOf(next)) next = talk;
  }
  return next;
}
