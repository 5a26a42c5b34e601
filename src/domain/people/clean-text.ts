// Takes out of a text what no cell should hold: control characters, marks that turn the reading
// direction around what follows, halves of characters, line breaks where one line is wanted.

// Control characters, halves of characters, invisible spaces, turns of direction.
const UNWANTED = /(?![\t\n])[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;
const LINE_BREAKS = /\r\n|[\r\u2028\u2029]/g;

/**
 * One line of text: trimmed, white space collapsed to single spaces, at most `maxLength` UTF-16
 * units ("…" at the end where it was cut). Joiners stay, since Persian and emoji need them.
 * `cleanLine(' Dana\n\tKim ', 100)` is `'Dana Kim'`.
 */
export function cleanLine(text: string, maxLength: number): string {
  const line = cleanText(text).replace(DIRECTION_MARKS, '');
  return shorten(line.replace(/\s+/g, ' ').trim(), maxLength);
}

/** Text of several lines as it was typed, blanks and all, without what no text should hold. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(UNWANTED, '');
}

/** Text of several lines: as `cleanLine`, but line breaks stay (as `\n`), blank ones at most one in a row. */
export function cleanLines(text: string, maxLength: number): string {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return shorten(kept.join('\n').trim(), maxLength);
}

/** At most `maxLength` UTF-16 units, never cut through the middle of a character. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength - 1;
  const endsInHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, endsInHalf ? end - 1 : end).trimEnd()}…`;
}
