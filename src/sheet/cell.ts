// One cell's value, in both directions. What stands in a cell comes from co-editors and from files.

import { TICKED } from '#words/sheet-cells';

/** Google's limit: https://support.google.com/drive/answer/37603 */
export const MOST_CHARACTERS_IN_CELL = 50_000;

/** The text of a cell, trimmed; '' for empty cells and for errors such as #REF!. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return withoutGuard(value).trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

/** The same with the blanks at its ends. */
export function untrimmedText(value: unknown): string {
  return typeof value === 'string' ? withoutGuard(value) : cellText(value);
}

/** A date cell's instant; null where the cell holds no date, for instance a date typed as text. */
export function cellDate(value: unknown): Date | null {
  // Not `instanceof`: where the value was made does not matter, only what it is.
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  return isDate && !Number.isNaN(Number(value)) ? new Date(Number(value)) : null;
}

/** A number, or `otherwise` for anything that is none. */
export function cellNumber(value: unknown, otherwise: number): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise;
}

export function cellChecked(value: unknown): boolean {
  return value === true || (typeof value === 'string' && TICKED.test(value.trim()));
}

/** The choice that a cell names, without regard to case; `otherwise` for anything else. */
export function cellChoice<T extends string>(
  value: unknown,
  choices: readonly T[],
  otherwise: T,
): T {
  const text = cellText(value).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === text) ?? otherwise;
}

/**
 * Text as it must be written so that it stays text. Sheets parses a string as if it were typed:
 * `=…` becomes a formula, `1-2` a date, `01` the number 1. An apostrophe in front prevents it and
 * is not part of the value. It is used wherever there is any doubt, since it does no harm.
 *
 * A cell in plain-text format may keep the first apostrophe. So those of the text itself are doubled:
 * their number tells, in either cell, how many were meant.
 */
export function textCell(text: string): string {
  const { marks, rest } = apart(text);
  const guard = "'".repeat(needsGuard(rest) ? 2 * marks + 1 : 2 * marks);
  const written = guard + rest;
  if (written.length <= MOST_CHARACTERS_IN_CELL) return written;
  return written.slice(0, MOST_CHARACTERS_IN_CELL).replace(HALF_AT_END, '');
}

/** What stands before a formula without keeping it from being one. */
const UNSEEN_START = /^[\s\p{Cc}\p{Cf}]+/u;
/** Also as they are typed in East Asian letters, and the minus sign of typographers. */
const FORMULA_START = /^[=+\-@'＝＋－＠−]/;
/** Sheets reads them in the language of the spreadsheet. */
const TRUTHS =
  /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|sant|falskt|prawda|fałsz|истина|ложь)$/i;
const HALF_AT_END = /[\ud800-\udbff]$/;

/** Could Sheets read more into this text than its letters? */
function needsGuard(text: string): boolean {
  const start = text.replace(UNSEEN_START, '');
  if (FORMULA_START.test(start) || TRUTHS.test(start.trimEnd())) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  // Numbers, dates, times, percentages and amounts. They are short, or have no letters; plain e-mail
  // addresses and links are never taken for one.
  return (text.length <= 60 && !/^[a-z]\S*(?:@|:\/\/)/i.test(start)) || !/\p{L}/u.test(text);
}

/** Without the guard, whether the cell kept it or not. */
function withoutGuard(value: string): string {
  const { marks, rest } = apart(value);
  if (marks === 0) return value;
  return "'".repeat(needsGuard(rest) ? Math.floor(marks / 2) : Math.ceil(marks / 2)) + rest;
}

/** The apostrophes that a text begins with, and what follows them. */
function apart(text: string): { readonly marks: number; readonly rest: string } {
  let marks = 0;
  while (text.charAt(marks) === "'") marks += 1;
  return { marks, rest: text.slice(marks) };
}
