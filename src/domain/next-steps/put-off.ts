// Steps that were put off or dropped, as a contact's row keeps them: one line a step, its key and the
// day on which it comes back, or "never". "nudge:2026-11-17 2026-12-01" hides that follow-up until
// 1 December. People and other versions may write there too, so what is not understood stays.

import { addDays, dayNumber } from '../local-clock';

export const NEVER = 'never';
const LINE = /^(\S(?:.*\S)?)\s+(never|\d{4}-\d\d-\d\d)$/;

/** The day on which each step comes back, or "never", by the key of the step. */
export function parsePutOff(text: string): ReadonlyMap<string, string> {
  const untilByKey = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [, key, until] = LINE.exec(line) ?? [];
    if (key !== undefined && until !== undefined) untilByKey.set(key, until);
  }
  return untilByKey;
}

/** Is this step not to be shown today? */
export function isPutOff(text: string, key: string, today: string): boolean {
  const until = text === '' ? undefined : parsePutOff(text).get(key);
  return until !== undefined && (until === NEVER || until > today);
}

/**
 * The text with one more step put off. What has come back by today goes.
 * @param until a day after today, or "never"
 */
export function withPutOff(text: string, key: string, until: string, today: string): string {
  const kept = linesOf(text).filter((line) => {
    const [, knownKey, knownUntil] = LINE.exec(line) ?? [];
    return knownUntil === undefined || (knownKey !== key && knownUntil > today);
  });
  return [...kept, `${key} ${until}`].join('\n');
}

/** The days to choose from; next week begins on its Monday. */
export function laterDays(today: string) {
  const daysSinceMonday = ((dayNumber(today) ?? 0) + 3) % 7;
  return {
    tomorrow: addDays(today, 1),
    inThreeDays: addDays(today, 3),
    nextWeek: addDays(today, 7 - daysSinceMonday),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
