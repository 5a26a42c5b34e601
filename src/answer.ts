// The one place that catches: what a sidebar call answers when something went wrong.
import type { Answer } from './calls';
import type { StopReason } from './domain/hourly-trouble';
import { BASIC_SCOPES, type Permission, permissionNamedIn } from './domain/permissions';
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
  const permission = permissionOf(error);
  return permission ? notAllowed(permission) : (knownAs(error)?.[1] ?? UNEXPECTED);
}

/** What kind of thing stopped the work. */
export function stopReasonOf(error: unknown): Exclude<StopReason, ''> {
  const isForbidden = error instanceof Problem && error.code === 'no-permission';
  if (isForbidden || permissionOf(error)) return 'permission';
  return knownAs(error)?.[2] ?? 'google';
}

function permissionOf(error: unknown): Permission | null {
  return error instanceof Error ? permissionNamedIn(error.message) : null;
}

function knownAs(error: unknown) {
  const text = error instanceof Error ? error.message : '';
  return GOOGLE_SAYS.find(([pattern]) => pattern.test(text));
}

/** Google asks on a click in the menu for what no view can do without; the rest is asked for there. */
function notAllowed({ scope, words, use }: Permission): string {
  const where = BASIC_SCOPES.includes(scope)
    ? 'Choose anything in Extensions ▸ Informational Interviews, and allow it when Google asks.'
    : 'Choose Extensions ▸ Informational Interviews ▸ Help ▸ Check this sheet: it leads to Google’s page where you allow it.';
  return `You have not allowed “${words}”. It is needed for ${use}. ${where}`;
}

/** Google's wordings, and what a person can do about each. */
const GOOGLE_SAYS: readonly (readonly [RegExp, string, Exclude<StopReason, ''>])[] = [
  [
    /permissions are not sufficient|Authorization is required|PERMISSION_DENIED/i,
    'Google says that a permission is missing. Open the menu Extensions ▸ Informational Interviews again and allow it. If you use several Google accounts, open this sheet in a browser window where only one is signed in.',
    'permission',
  ],
  [
    /too many (?:time-based )?triggers/i,
    'Google allows each person 20 triggers, and yours are used up. Delete one that you no longer need at script.google.com under My Triggers, then switch on again.',
    'quota',
  ],
  [
    /protected cell or object/i,
    'Part of this sheet is protected, so it could not be written. Ask the owner of the sheet to let you edit it.',
    'google',
  ],
  [
    /data validation rules/i,
    'A cell refused what was to be written, since its rule allows other values only. Choose Help ▸ Check this sheet in the menu: it says which column, and what to do.',
    'google',
  ],
  [
    /too many times|computer time|quota|Try Utilities\.sleep/i,
    'Google’s daily allowance for scripts is used up. It comes back within a day; nothing is lost.',
    'quota',
  ],
  [
    /server error occurred|Service (Spreadsheets|invoked)|timed out/i,
    'Google did not answer in time. Wait a minute and try again.',
    'google',
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
