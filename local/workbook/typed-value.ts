// What Google Sheets (locale en_US) makes of text that is typed into a cell: setValue, setValues and
// appendRow treat every string the same way.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
import { parseTypedDate } from './typed-date';

/** `pattern` is the number format that Sheets gives a cell which has none of its own. */
export type TypedValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly forced: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly pattern: string | null }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** Points on which reports about Google differ; the product has to survive either answer. */
export interface Quirks {
  /** "=1+1" written into a cell of format "@". */
  readonly formulaInTextCell: 'formula' | 'text';
  /** "2026-03-04" written into a cell of format "@". */
  readonly isoDateInTextCell: 'text' | 'date';
  /** "'07" written into a cell of format "@". */
  readonly apostropheInTextCell: 'dropped' | 'kept';
}

export const DEFAULT_QUIRKS: Quirks = {
  formulaInTextCell: 'formula',
  isoDateInTextCell: 'text',
  apostropheInTextCell: 'dropped',
};

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER =
  /^([-+]?)\s*(\$?)\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:[eE]([-+]?\d+))?\s*(%?)$/;
/** What a number, date or boolean can begin with; most text is told apart by its first letter. */
const MAY_BE_VALUE =
  /^[\s\d.$(+-]|^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

/**
 * Parses text as if typed.
 * @param currentYear the year that "3/4" means
 * @example parseTyped('1-2', 2026) // 2 January 2026, pattern "M-d"
 * @example parseTyped("'01", 2026) // the text "01"
 */
export function parseTyped(text: string, currentYear: number): TypedValue {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), forced: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (!MAY_BE_VALUE.test(text)) return { kind: 'text', text, forced: false };
  const typed = text.trim();
  const boolean = /^(?:(true)|false)$/i.exec(typed);
  if (boolean !== null) return { kind: 'boolean', boolean: boolean[1] !== undefined };
  const number = parseNumber(typed) ?? parseTypedDate(typed, currentYear);
  if (number !== null) return { kind: 'number', ...number };
  // "+1 555 0100" and "- ask Ana" are read as formulas, and end in an error value.
  if (/^[-+]\s*[^\s\-+]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text, forced: false };
}

/** As `parseTyped`, for a cell whose number format is "@" (plain text). */
export function parseTypedInTextCell(
  text: string,
  currentYear: number,
  quirks: Quirks,
): TypedValue {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'") && quirks.apostropheInTextCell === 'dropped') {
    return { kind: 'text', text: text.slice(1), forced: true };
  }
  if (/^=./s.test(text) && quirks.formulaInTextCell === 'formula') {
    return { kind: 'formula', formula: text };
  }
  if (ISO_DATE.test(text) && quirks.isoDateInTextCell === 'date') {
    return parseTyped(text, currentYear);
  }
  return { kind: 'text', text, forced: true };
}

function parseNumber(typed: string): { number: number; pattern: string | null } | null {
  const inParentheses = /^\((.*)\)$/.exec(typed)?.[1];
  const match = NUMBER.exec(inParentheses ?? typed);
  if (match === null) return null;
  const [, outerSign = '', dollar = '', innerSign = '', digits = '', exponent, percent = ''] =
    match;
  if (!/\d/.test(digits) || (outerSign !== '' && innerSign !== '')) return null;
  if (inParentheses !== undefined && outerSign + innerSign !== '') return null;
  const mantissa = digits.replaceAll(',', '');
  const size = Number(exponent === undefined ? mantissa : `${mantissa}e${exponent}`);
  const negative = outerSign === '-' || innerSign === '-' || inParentheses !== undefined;
  const number = (negative ? -size : size) / (percent === '' ? 1 : 100);
  return {
    number,
    pattern: patternOf(digits, dollar !== '', percent !== '', exponent !== undefined),
  };
}

function patternOf(
  digits: string,
  isMoney: boolean,
  isPercent: boolean,
  hasExponent: boolean,
): string | null {
  const hasDecimals = digits.includes('.') && !digits.endsWith('.');
  if (hasExponent) return '0.00E+00';
  if (isPercent) return hasDecimals ? '0.00%' : '0%';
  if (isMoney) return hasDecimals ? '"$"#,##0.00' : '"$"#,##0';
  if (digits.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return null;
}
