// Reads names as people write them: with titles, credentials and emoji, family name first, in any
// script. It never throws, and where it cannot tell it keeps the name as it stands.
import { foldWords } from './fold-text';
import { isCredential, isLongCredential, isTitle, looksLikeCredential } from './name-words';

// Scripts that write the family name first and mostly without spaces.
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// Words that are only half of a first name: "Abdul Rahman", "عبد الله".
const OPENS_A_COMPOUND = new Set([
  'abd',
  'abdul',
  'abdel',
  'abdal',
  'abu',
  'umm',
  'عبد',
  'أبو',
  'ابو',
  'أم',
]);
// Words that open a family name: "de la Cruz, Ana".
const OPENS_A_FAMILY_NAME = new Set(
  'de del della di da das do dos du la le van von zu zum ter ten al el bin ibn ben mac mc st'.split(
    ' ',
  ),
);
// A joiner belongs to an emoji only between emoji: Sinhala and Persian names need theirs.
const EMOJI =
  /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*|\p{Regional_Indicator}|\ufe0f|\u20e3/gu;
// A text longer than this is no name; what follows is not looked at.
const MAX_NAME_LENGTH = 300;

interface NameParts {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

/**
 * The words that follow "Dear": the first name where it can be told, otherwise the shortest form
 * that is still polite; '' where there is nothing to greet a person with (an e-mail address, a
 * title alone).
 *
 * `'Dr. Ana María de la Cruz, MBA'` → `'Ana'` · `'Kim, Dana'` → `'Dana'` · `'Dr. Smith'` →
 * `'Dr. Smith'` · `'J. Robert Stone'` → `'Robert'` · `'J. Stone'` → `'J. Stone'` · `'李小龙'` →
 * `'李小龙'` · `'عبد الله حسن'` → `'عبد الله'` · `'DANA KIM'` → `'Dana'` · `'dana@example.com'` → `''`
 */
export function firstNameOf(name: string): string {
  const { titles, names } = nameParts(name);
  const [first, second] = names;
  if (first === undefined) return '';
  if (EAST_ASIAN.test(first)) return names.join(' ');
  if (names.length === 1)
    return titles.length > 0 ? [...titles, first].join(' ') : cased(first, names);
  if (second !== undefined && OPENS_A_COMPOUND.has(first.toLowerCase())) {
    return `${cased(first, names)} ${cased(second, names)}`;
  }
  if (!isInitial(first)) return cased(first, names);
  const written = names.slice(1, -1).find((word) => !isInitial(word));
  return written === undefined ? names.join(' ') : cased(written, names);
}

/**
 * The name as one says it to somebody else: without titles, credentials, emoji and what stands in
 * brackets, first name first. `plainName('Prof. Ruiz, Ana (she/her), PMP 🌱')` → `'Ana Ruiz'`. A
 * name that is nothing but such words stays as it is.
 */
export function plainName(name: string): string {
  const { names } = nameParts(name);
  return names.length > 0 ? names.join(' ') : name.trim();
}

/**
 * What two spellings of one name have in common, for comparing; never shown.
 * `normalizedName('RUÍZ, Ana, MBA')` and `normalizedName('Dr. Ana Ruiz')` are both `'ana ruiz'`.
 */
export function normalizedName(name: string): string {
  const folded = foldWords(plainName(name)) || foldWords(name);
  // Chinese, Japanese and Korean names are one word, whether a space was typed or not.
  return EAST_ASIAN.test(folded) ? folded.replace(/ /g, '') : folded;
}

/**
 * One name out of two columns, in the order in which it is said: `joinedName('Dana', 'Kim')` →
 * `'Dana Kim'`, `joinedName('小龙', '李')` → `'李小龙'`.
 */
export function joinedName(first: string, last: string): string {
  const isFamilyFirst = EAST_ASIAN.test(first) && EAST_ASIAN.test(last);
  return isFamilyFirst ? `${last.trim()}${first.trim()}` : `${first} ${last}`.trim();
}

/**
 * A name for somebody of whom only the address is known: two or more words of letters become a
 * name, anything else stays the address, which `firstNameOf` greets with nothing.
 * `'dana.kim@example.com'` → `'Dana Kim'` · `'dkim7@example.com'` → `'dkim7@example.com'`
 */
export function nameFromEmail(email: string): string {
  const words = email.slice(0, email.indexOf('@')).split(/[._-]/);
  const isName = words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word));
  return isName ? words.map(capitalized).join(' ') : email;
}

function nameParts(name: string): NameParts {
  const text = withoutTrimmings(name.slice(0, MAX_NAME_LENGTH));
  if (/[^\s@]@[^\s@]/.test(text)) return { titles: [], names: [] };
  const parts = text
    .split(/[,،，;|]/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  // In "KIM, DANA" everything is in capitals, so these tell nothing.
  const isCapitals = (parts[0] ?? []).every((word) => word === word.toUpperCase());
  const isAside = isCapitals ? isCredential : looksLikeCredential;
  const said = parts.filter((words, index) => !words.every(index === 0 ? isCredential : isAside));
  // "MA, PhD": nobody's name is all credentials, so the first is one.
  const [first, second] = said.length > 0 ? said : parts.slice(0, 1);
  if (first === undefined) return { titles: [], names: [] };
  const isSwapped =
    second !== undefined && isFamilyName(first) && startsAfter(parts, first, second);
  const words = isSwapped ? [...withoutCredentials(second), ...first] : first;
  const start = words.findIndex((word) => !isTitle(word));
  if (start === -1) return { titles: words, names: [] };
  const titles = isSwapped ? [...first, ...second].filter(isTitle) : words.slice(0, start);
  const names = withoutCredentials(words.slice(start)).filter(
    (word) => !isSwapped || !isTitle(word),
  );
  return { titles, names };
}

/** "Kim, Dana" is swapped; "Kim, MBA, coach" is not: what follows the name is a description. */
function startsAfter(parts: readonly string[][], first: string[], second: string[]): boolean {
  return parts.indexOf(second) === parts.indexOf(first) + 1 && second.length <= 3;
}

/** Before a comma, one word or "de la Cruz" is a family name; "Ana Ruiz" is a whole name. */
function isFamilyName(words: readonly string[]): boolean {
  const names = words.filter((word) => !isTitle(word));
  return names.length === 1 || OPENS_A_FAMILY_NAME.has((names[0] ?? '').toLowerCase());
}

function withoutCredentials(words: readonly string[]): string[] {
  const areAllCapitals = words.join('') === words.join('').toUpperCase();
  const isSuffix = areAllCapitals ? isLongCredential : isCredential;
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

function withoutTrimmings(name: string): string {
  return name
    .replace(EMOJI, ' ')
    .normalize('NFKC')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/["“”„«»*_~#<>()[\]{}\\\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$|^(?:\p{L}\.){2,3}$/u.test(word) && !EAST_ASIAN.test(word);
}

/** "DANA" and "dana" become "Dana", but only where the whole name is written so. */
function cased(word: string, names: readonly string[]): string {
  const all = names.join('');
  const isShouted = all === all.toUpperCase() && all !== all.toLowerCase() && word.length > 2;
  if (isShouted)
    return word
      .split('-')
      .map((part) => capitalized(part.toLowerCase()))
      .join('-');
  return all === all.toLowerCase() ? capitalized(word) : word;
}

function capitalized(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return word === '' ? '' : first.toUpperCase() + word.slice(first.length);
}
