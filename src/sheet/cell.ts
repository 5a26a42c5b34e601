// One cell's value, in both directions. What stands in a cell comes from co-editors and from files.

/** Google's limit: https://support.google.com/drive/answer/37603 */
export const MOST_CHARACTERS_IN_CELL = 50_000;

/** The text of a cell, trimmed; '' for empty cells and for errors such as #REF!. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return withoutGuard(value).trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
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
  return value === true || (typeof value === 'string' && /^(true|yes|x)$/i.test(value.trim()));
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
 */
export function textCell(text: string): string {
  const short =
    text.length > MOST_CHARACTERS_IN_CELL ? text.slice(0, MOST_CHARACTERS_IN_CELL - 1) : text;
  return needsGuard(short) ? `'${short}` : short;
}

/** Could Sheets read more into this text than its letters? */
function needsGuard(text: string): boolean {
  const start = text.trimStart();
  if (/^[=+\-@']/.test(start)) return true;
  if (/^(true|false)$/i.test(start.trimEnd())) return true;
  // Numbers, dates, times, percentages and amounts all hold a digit. Plain e-mail addresses,
  // links and long texts are never taken for one.
  return /\p{Nd}/u.test(text) && text.length <= 60 && !/^[a-z][^\s]*[@/]/i.test(start);
}

/** Some cells may keep the guard as part of the text (plain-text format); then it goes here. */
function withoutGuard(value: string): string {
  return value.startsWith("'") && needsGuard(value.slice(1)) ? value.slice(1) : value;
}
