// The one place that catches: what a sidebar call answers when something went wrong.
import type { Answer } from './calls';
import { Problem } from './problem';

const UNEXPECTED =
  'Something went wrong that should not have. Nothing more was changed. Try once more; if it happens again, report it with the time of day.';

/**
 * Runs an action and turns its outcome into what may cross `google.script.run`: custom errors lose
 * their class on the way, so known problems travel as values.
 */
export function answer<T>(action: () => T): Answer<T> {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, code: error.code, message: error.message };
    logUnexpected(error);
    return { ok: false, code: 'google', message: explain(error) };
  }
}

/** What a person is told of an error that no rule of ours foresaw. */
export function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  return GOOGLE_SAYS.find(([pattern]) => pattern.test(text))?.[1] ?? UNEXPECTED;
}

/** Google's wordings, and what a person can do about each. */
const GOOGLE_SAYS: readonly (readonly [RegExp, string])[] = [
  [
    /permissions are not sufficient|Authorization is required|PERMISSION_DENIED/i,
    'Google says that a permission is missing. Open the menu Extensions ▸ Informational Interviews again and allow it. If you use several Google accounts, open this sheet in a browser window where only one is signed in.',
  ],
  [
    /too many (?:time-based )?triggers/i,
    'Google allows each person 20 triggers, and yours are used up. Delete one that you no longer need at script.google.com under My Triggers, then switch on again.',
  ],
  [
    /protected cell or object/i,
    'Part of this sheet is protected, so it could not be written. Ask the owner of the sheet to let you edit it.',
  ],
  [
    /data validation rules/i,
    'A cell refused what was to be written, since its rule allows other values only. Use Set up this sheet to mend the rules, then try again.',
  ],
  [
    /too many times|computer time|quota|Try Utilities\.sleep/i,
    'Google’s daily allowance for scripts is used up. It comes back within a day; nothing is lost.',
  ],
  [
    /server error occurred|Service (Spreadsheets|invoked)|timed out/i,
    'Google did not answer in time. Wait a minute and try again.',
  ],
];

const MOST_PLACES = 5;

/** Logs kind and place only: a message of Google's may quote what stands in a cell, in several lines. */
function logUnexpected(error: unknown): void {
  const { stack = '', message } = error instanceof Error ? error : { message: '' };
  const places = stack.slice(stack.indexOf(message) + message.length).split('\n');
  const place = places
    .filter((one) => /^\s+at /.test(one))
    .slice(0, MOST_PLACES)
    .join('\n');
  console.error(`Unexpected ${error instanceof Error ? error.name : typeof error}\n${place}`);
}
