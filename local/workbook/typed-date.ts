// Dates and times as a person types them in the locale en_US, read as serial days.
import { serialOfDay } from './zone';

export interface TypedDate {
  readonly number: number;
  readonly pattern: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const TIME = /^(\d{1,3})(?::(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:\s*([ap])\.?m\.?)?$/i;

interface DayForm {
  readonly form: RegExp;
  /** Which group is the year, month and day; 0 where the form has none. */
  readonly groups: readonly [year: number, month: number, day: number];
  readonly pattern: string;
}

const DAY_FORMS: readonly DayForm[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, groups: [1, 2, 3], pattern: 'yyyy-mm-dd' },
  { form: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, groups: [1, 2, 3], pattern: 'yyyy/mm/dd' },
  { form: /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, groups: [3, 1, 2], pattern: 'M/d/yyyy' },
  { form: /^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/, groups: [3, 1, 2], pattern: 'M-d-yyyy' },
  { form: /^(\d{1,2})\/(\d{1,2})$/, groups: [0, 1, 2], pattern: 'M/d' },
  { form: /^(\d{1,2})-(\d{1,2})$/, groups: [0, 1, 2], pattern: 'M-d' },
  {
    form: word(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`),
    groups: [3, 1, 2],
    pattern: 'mmm d, yyyy',
  },
  {
    form: word(`(\\d{1,2})[\\s-]${MONTH}[\\s-](\\d{4}|\\d{2})`),
    groups: [3, 2, 1],
    pattern: 'd mmm yyyy',
  },
  { form: word(`${MONTH}[\\s-](\\d{4})`), groups: [2, 1, 0], pattern: 'mmm yyyy' },
  { form: word(`${MONTH}[\\s-](\\d{1,2})(?:st|nd|rd|th)?`), groups: [0, 1, 2], pattern: 'mmm d' },
  { form: word(`(\\d{1,2})[\\s-]${MONTH}`), groups: [0, 2, 1], pattern: 'd mmm' },
];

function word(form: string): RegExp {
  return new RegExp(`^${WEEKDAY}${form}$`, 'i');
}

/**
 * A date, a time or both; null when the text is none.
 * @example parseTypedDate('2026-03-04 10:30', 2026) // 46085.4375, "yyyy-mm-dd h:mm"
 */
export function parseTypedDate(typed: string, currentYear: number): TypedDate | null {
  const time = parseTime(typed);
  if (time !== null) return time;
  const day = parseDay(typed, currentYear);
  if (day !== null) return day;
  const split =
    /^(.+?)(?:,?\s+|T)(\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:\s*[ap]\.?m\.?)?)$/i.exec(typed);
  if (split === null || /\dT\d/.test(typed)) return null;
  const [, dayText = '', timeText = ''] = split;
  const dayPart = parseDay(dayText, currentYear);
  const timePart = parseTime(timeText);
  if (dayPart === null || timePart === null || timePart.number >= 1) return null;
  return {
    number: dayPart.number + timePart.number,
    pattern: `${dayPart.pattern} ${timePart.pattern}`,
  };
}

function parseDay(typed: string, currentYear: number): TypedDate | null {
  for (const { form, groups, pattern } of DAY_FORMS) {
    const match = form.exec(typed);
    if (match === null) continue;
    const [yearGroup, monthGroup, dayGroup] = groups;
    const year = yearGroup === 0 ? currentYear : fullYear(match[yearGroup] ?? '');
    const month = monthNumber(match[monthGroup] ?? '');
    const day = dayGroup === 0 ? 1 : Number(match[dayGroup]);
    const number = serialOfDay(year, month, day);
    const check = new Date(Date.UTC(year, month - 1, day));
    if (month < 1 || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) continue;
    return { number, pattern };
  }
  return null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function parseTime(typed: string): TypedDate | null {
  const match = TIME.exec(typed);
  if (match === null) return null;
  const [, hourText = '', minuteText, secondText, half] = match;
  if (minuteText === undefined && half === undefined) return null;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second >= 60) return null;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    const hour24 = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    const pattern = secondText === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM';
    return { number: (hour24 * 3600 + minute * 60 + second) / 86_400, pattern };
  }
  const number = (hour * 3600 + minute * 60 + second) / 86_400;
  if (hour > 23) return { number, pattern: '[h]:mm:ss' };
  return { number, pattern: secondText === undefined ? 'h:mm' : 'h:mm:ss' };
}
