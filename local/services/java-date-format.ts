// Dates in the patterns of Java's SimpleDateFormat, English, in a named zone: what
// Utilities.formatDate and parseDate understand.
import { instantOf, offsetMs, type WallTime, wallTimeOf } from '../zoned-time';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY_MS = 86_400_000;

/** Letters of one field, quoted text, or text as it stands. */
const TOKENS = /([A-Za-z])\1*|'(?:[^']|'')*'|[^A-Za-z']+/g;

/** The zone that Java would take: a name, or "GMT+2"; GMT for what it does not know. */
export function javaZone(name: string): string {
  // Whole hours only: older engines know no other zones without a name.
  const [, sign, hours = ''] = /^GMT([+-])(\d{1,2})(?::?00)?$/.exec(name) ?? [];
  const zone = sign ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : name;
  try {
    wallTimeOf(new Date(0), zone);
    return zone;
  } catch {
    return 'Etc/UTC';
  }
}

/** "yyyy-MM-dd'T'HH:mm" of the instant in the zone. Throws an Error for a letter that Java refuses. */
export function formatJavaDate(date: Date, zone: string, pattern: string): string {
  const wall = wallTimeOf(date, zone);
  return [...pattern.matchAll(TOKENS)]
    .map(([token, letter]) =>
      letter ? formatField(letter, token.length, date, wall, zone) : unquoted(token),
    )
    .join('');
}

/** The instant of `text` in the pattern, or null where it does not fit. Lenient, as Java's is. */
export function parseJavaDate(text: string, zone: string, pattern: string): Date | null {
  const fields: Record<string, number> = {};
  let rest = text;
  const tokens = [...pattern.matchAll(TOKENS)];
  for (const [at, [token, letter]] of tokens.entries()) {
    if (!letter) {
      const expected = unquoted(token);
      if (!rest.startsWith(expected)) return null;
      rest = rest.slice(expected.length);
      continue;
    }
    // Digits that stand side by side ("yyyyMMdd") end where the pattern says.
    const isTight = tokens[at + 1]?.[1] !== undefined;
    const length = parseField(letter, token.length, rest, isTight, fields);
    if (length === 0) return null;
    rest = rest.slice(length);
  }
  return instantOfFields(fields, zone);
}

function formatField(letter: string, length: number, date: Date, wall: WallTime, zone: string) {
  const number = (value: number) => String(value).padStart(length, '0');
  switch (letter) {
    case 'G':
      return wall.year > 0 ? 'AD' : 'BC';
    case 'y':
    case 'u':
      if (letter === 'u') return number(wall.weekDay);
      return length === 2 ? String(wall.year % 100).padStart(2, '0') : number(wall.year);
    case 'Y':
      return length === 2 ? String(weekYear(wall) % 100).padStart(2, '0') : number(weekYear(wall));
    case 'M':
    case 'L':
      return nameOrNumber(MONTHS, wall.month, length);
    case 'w':
      return number(weekOfYear(wall));
    case 'W':
      return number(Math.floor((wall.day - 1 + firstWeekDay(wall)) / 7) + 1);
    case 'D':
      return number(dayOfYear(wall));
    case 'd':
      return number(wall.day);
    case 'F':
      return number(Math.floor((wall.day - 1) / 7) + 1);
    case 'E':
      return length > 3
        ? (DAYS[wall.weekDay - 1] ?? '')
        : (DAYS[wall.weekDay - 1] ?? '').slice(0, 3);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(wall.hour);
    case 'k':
      return number(wall.hour || 24);
    case 'K':
      return number(wall.hour % 12);
    case 'h':
      return number(wall.hour % 12 || 12);
    case 'm':
      return number(wall.minute);
    case 's':
      return number(wall.second);
    case 'S':
      return number(((date.getTime() % 1000) + 1000) % 1000);
    case 'z':
      return zoneName(date, zone, length > 3 ? 'long' : 'short');
    case 'Z':
      return offsetText(date, zone, '');
    case 'X':
      return isoOffset(date, zone, length);
    default:
      throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function parseField(
  letter: string,
  length: number,
  text: string,
  isTight: boolean,
  fields: Record<string, number>,
): number {
  if ((letter === 'M' || letter === 'L') && length > 2) return parseName(MONTHS, text, 'M', fields);
  if (letter === 'E') return parseName(DAYS, text, 'E', fields);
  if (letter === 'a') {
    const [half = ''] = /^[ap]m/i.exec(text) ?? [];
    fields.a = half.toLowerCase() === 'pm' ? 12 : 0;
    return half.length;
  }
  if (/[zZX]/.test(letter)) {
    const [all = '', sign, hours = '0', minutes = '0'] =
      /^(?:Z|(?:GMT|UTC)(?![+-])|(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?)/.exec(text) ?? [];
    fields.offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    return all.length;
  }
  if (!/[yMLdHhKkmsSu]/.test(letter)) throw new Error(`Illegal pattern character '${letter}'`);
  const [digits = ''] = (isTight ? new RegExp(`^\\d{1,${length}}`) : /^\d+/).exec(text) ?? [];
  const value = Number(digits);
  // Two letters and two digits: the century in which the year is nearest to now, as Java has it.
  fields[letter] = letter === 'y' && length <= 2 && digits.length === 2 ? nearYear(value) : value;
  return digits.length;
}

function instantOfFields(fields: Record<string, number>, zone: string): Date {
  const half = fields.a ?? 0;
  const twelve = fields.h === undefined ? fields.K : fields.h % 12;
  const twentyFour = fields.H ?? (fields.k === undefined ? undefined : fields.k % 24);
  const wall = {
    year: fields.y ?? 1970,
    month: fields.M ?? fields.L ?? 1,
    day: fields.d ?? 1,
    hour: twentyFour ?? (twelve ?? 0) + half,
    minute: fields.m ?? 0,
  };
  const withinMinute = (fields.s ?? 0) * 1000 + (fields.S ?? 0);
  if (fields.offset === undefined) {
    return new Date(instantOf(wall, zone).getTime() + withinMinute);
  }
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute - fields.offset);
  return new Date(utc + withinMinute);
}

function parseName(
  names: readonly string[],
  text: string,
  field: string,
  fields: Record<string, number>,
): number {
  const lower = text.toLowerCase();
  for (const [index, name] of names.entries()) {
    for (const form of [name, name.slice(0, 3)]) {
      if (!lower.startsWith(form.toLowerCase())) continue;
      fields[field] = index + 1;
      return form.length;
    }
  }
  return 0;
}

function nameOrNumber(names: readonly string[], value: number, length: number): string {
  const name = names[value - 1] ?? '';
  if (length > 3) return name;
  return length === 3 ? name.slice(0, 3) : String(value).padStart(length, '0');
}

function nearYear(twoDigits: number): number {
  const now = new Date().getFullYear();
  const year = Math.floor(now / 100) * 100 + twoDigits;
  return year > now + 20 ? year - 100 : year;
}

/** 0 = Sunday: the weekday of the first of the month. Weeks begin on Sunday, as in the US. */
function firstWeekDay({ year, month }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
}

function dayOfYear({ year, month, day }: WallTime): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY_MS + 1;
}

function weekOfYear(wall: WallTime): number {
  if (weekYear(wall) > wall.year) return 1;
  const newYear = new Date(Date.UTC(wall.year, 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + newYear) / 7) + 1;
}

/** The week with 1 January in it is the first of the new year. */
function weekYear(wall: WallTime): number {
  const nextNewYear = Date.UTC(wall.year + 1, 0, 1);
  const sunday = nextNewYear - new Date(nextNewYear).getUTCDay() * DAY_MS;
  return Date.UTC(wall.year, wall.month - 1, wall.day) >= sunday ? wall.year + 1 : wall.year;
}

function offsetText(date: Date, zone: string, separator: string): string {
  const minutes = Math.round(offsetMs(date, zone) / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

function isoOffset(date: Date, zone: string, length: number): string {
  if (Math.round(offsetMs(date, zone) / 60_000) === 0) return 'Z';
  if (length === 1) return offsetText(date, zone, '').slice(0, 3);
  return offsetText(date, zone, length === 2 ? '' : ':');
}

function zoneName(date: Date, zone: string, style: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style });
  return format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function unquoted(token: string): string {
  if (token === "''") return "'";
  return token.startsWith("'") ? token.slice(1, -1).replace(/''/g, "'") : token;
}
