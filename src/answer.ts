// The one place that catches: what a sidebar call answers when something went wrong.
import { googleWords } from '#words/google-says';
import type { Answer } from './calls';
import type { StopReason } from './domain/hourly-trouble';
import { BASIC_SCOPES, type Permission, permissionNamedIn } from './domain/permissions';
import { Problem } from './problem';

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
  return permission ? notAllowed(permission) : (knownAs(error)?.[1] ?? googleWords.unexpected);
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
  const where = BASIC_SCOPES.includes(scope) ? googleWords.allowInMenu : googleWords.allowInCheck;
  return `${googleWords.notAllowed(words, use)} ${where}`;
}

/** https://developers.google.com/apps-script/guides/services/quotas: 500 kB for each person. */
const STORE_FULL = /property storage quota/i;

export function isStoreFull(error: unknown): boolean {
  return error instanceof Error && STORE_FULL.test(error.message);
}

/** Google's wordings in English and Spanish, and what a person can do about each: it throws in the language
 * of the person's account, whichever this add-on speaks. */
const GOOGLE_SAYS: readonly (readonly [RegExp, string, Exclude<StopReason, ''>])[] = [
  [
    /permissions are not sufficient|Authorization is required|PERMISSION_DENIED|permisos especificados no son suficientes|se requiere autorización/i,
    googleWords.permissionMissing,
    'permission',
  ],
  [/too many (?:time-based )?triggers/i, googleWords.tooManyTriggers, 'quota'],
  [/protected cell or object|celda o un objeto protegido/i, googleWords.isProtected, 'google'],
  // Before the daily allowances: that one does not come back by itself.
  [STORE_FULL, googleWords.storeFull, 'google'],
  [/data validation rules|reglas de validación de datos/i, googleWords.cellRefused, 'google'],
  [
    /too many times|computer time|quota|Try Utilities\.sleep|demasiadas veces en un mismo día/i,
    googleWords.usedUp,
    'quota',
  ],
  [
    /server error occurred|Service (Spreadsheets|invoked)|timed out|error en el servidor/i,
    googleWords.noAnswer,
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
