// Numbers, days and formulas as people write them in the locale of a spreadsheet, told in the way of
// en_US, in which the engine reads and keeps them.
// https://support.google.com/docs/answer/58515

/** How a locale writes what en_US writes as 1,234.5 and 12/31/2026. */
interface Habits {
  readonly hasDecimalComma: boolean;
  readonly isDayFirst: boolean;
  /** Whole names, in small letters, January first. */
  readonly months: readonly string[];
}

const ENGLISH_MONTHS = monthsIn('en-US');
const TIME = String.raw`(?:,?\s+(\d{1,2}(?::\d{2}){1,2}(?:\s*[ap]\.?\s?m\.?)?))?`;
const DIGIT_DAY = new RegExp(
  String.raw`^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?${TIME}$`,
  'i',
);
const NAMED_DAY = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\d{1,2})\.?(?:\s+de)?[\s-]+(\p{L}{3,})\.?(?:(?:\s+del?)?[\s-]+(\d{4}))?${TIME}$`,
  'iu',
);
const COMMA_NUMBER = /^([-+(]?\s*)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(\s*%?\)?)$/;
/** Texts and names of tabs in a formula stand for themselves. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const known = new Map<string, Habits>();

/**
 * What somebody means who types this, as en_US would have it typed; text and formulas stay as they are.
 * More is understood than Google understands: what is typed the English way is read so too, as
 * long as it cannot be a day of the locale.
 * @param locale of the spreadsheet, such as "es_ES"
 * @example typedInEnglish('3/12/2026 10:30', 'es_ES') // "2026-12-03 10:30"
 * @example typedInEnglish('2,5', 'es_ES') // "2.5"
 */
export function typedInEnglish(text: string, locale: string): string {
  if (locale === 'en_US' || /^['=]|^$/.test(text)) return text;
  const habits = habitsOf(locale);
  const typed = text.trim();
  return numberInEnglish(typed, habits) ?? dayInEnglish(typed, habits) ?? text;
}

/** A formula as the engine keeps it. Where commas part its arguments although they are decimal, it is none. */
export function formulaInEnglish(formula: string, locale: string): string {
  if (!habitsOf(locale).hasDecimalComma) return formula;
  let depth = 0;
  const parts = formula.split(QUOTED).map((part, at) => {
    if (at % 2 === 1) return part;
    return part.replace(/\d,\d|[,;\\{}]/g, (found) => {
      if (found === '{') depth += 1;
      if (found === '}') depth -= 1;
      if (found === '\\') return ',';
      if (found === ';') return depth > 0 ? ';' : ',';
      // At Google it ends in an error; in the engine a bracket behind a bracket does.
      return found === ',' ? ')(' : found.replace(',', '.');
    });
  });
  return parts.join('');
}

/** A formula as the spreadsheet shows it. */
export function formulaInLocale(formula: string, locale: string): string {
  if (!habitsOf(locale).hasDecimalComma) return formula;
  let depth = 0;
  const parts = formula.split(QUOTED).map((part, at) => {
    if (at % 2 === 1) return part;
    return part.replace(/\d\.\d|[,{}]/g, (found) => {
      if (found === '{') depth += 1;
      if (found === '}') depth -= 1;
      if (found === ',') return depth > 0 ? '\\' : ';';
      return found.replace('.', ',');
    });
  });
  return parts.join('');
}

function numberInEnglish(typed: string, { hasDecimalComma }: Habits): string | null {
  if (!hasDecimalComma) return null;
  const match = COMMA_NUMBER.exec(typed);
  if (match === null) return null;
  const [, before = '', whole = '', decimals, behind = ''] = match;
  if (whole === '' && (decimals ?? '') === '') return null;
  const grouped = whole.replaceAll('.', ',');
  return `${before}${grouped}${decimals === undefined ? '' : `.${decimals}`}${behind}`;
}

function dayInEnglish(typed: string, { isDayFirst, months }: Habits): string | null {
  const named = NAMED_DAY.exec(typed);
  if (named !== null) {
    const [, day = '', word = '', year, time] = named;
    const month = months.findIndex((name) => name.startsWith(word.toLowerCase()));
    const rest = time === undefined ? '' : ` ${time}`;
    if (month >= 0)
      return year === undefined
        ? `${day} ${ENGLISH_MONTHS[month]?.slice(0, 3)}${rest}`
        : `${isoDay(year, String(month + 1), day)}${rest}`;
  }
  const digits = isDayFirst ? DIGIT_DAY.exec(typed) : null;
  if (digits === null) return null;
  const [, day = '', mark = '', month = '', year, time] = digits;
  // No day of the locale: at Google it stays text, and must not be read with the month first.
  if (Number(month) > 12 || Number(day) > 31) return `'${typed}`;
  const rest = time === undefined ? '' : ` ${time}`;
  return year === undefined
    ? `${month}${mark}${day}${rest}`
    : `${isoDay(year.length === 2 ? fullYear(year) : year, month, day)}${rest}`;
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues */
function fullYear(lastDigits: string): string {
  return Number(lastDigits) < 50 ? `20${lastDigits}` : `19${lastDigits}`;
}

function habitsOf(locale: string): Habits {
  const before = known.get(locale);
  if (before) return before;
  const tag = locale.replaceAll('_', '-');
  const order = new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type);
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5);
  const habits: Habits = {
    hasDecimalComma: decimal.some(({ type, value }) => type === 'decimal' && value === ','),
    isDayFirst: order.indexOf('day') < order.indexOf('month'),
    months: monthsIn(tag),
  };
  known.set(locale, habits);
  return habits;
}

function monthsIn(tag: string): readonly string[] {
  const { format } = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month, 1)).toLowerCase());
}
