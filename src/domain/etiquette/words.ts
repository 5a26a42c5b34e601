// Splits a text into words and marks for the rules of language: small letters, no accents, short
// forms written out ("don't" → "do not"), each with its place in the text.
import type { Span } from './finding';

/** A word or a mark. Marks are `, ; : - ( ) . ? !` and `¶` for an empty line, or a new
 * one that begins with a capital: a greeting, a name at the end, a sentence without its full stop. */
export interface Word extends Span {
  readonly text: string;
  readonly isCapitalised: boolean;
  /** Stands between double quotes: somebody else's words, or a name for something. */
  readonly isQuoted: boolean;
}

const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}]+)*|\n[^\S\n]*\n|\n(?=[^\S\n]*\p{Lu})|[^\s]/gu;
const STRAIGHT_FORMS: ReadonlyMap<string, string> = new Map([
  ['wont', 'will not'],
  ['cant', 'can not'],
  ['cannot', 'can not'],
  ['dont', 'do not'],
  ['doesnt', 'does not'],
  ['didnt', 'did not'],
  ['isnt', 'is not'],
  ['arent', 'are not'],
  ['wasnt', 'was not'],
  ['wouldnt', 'would not'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['u', 'you'],
  ['ur', 'your'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['w', 'with'],
  ['wasn', 'was not'],
  ['aint', 'is not'],
  ['hasnt', 'has not'],
  ['havent', 'have not'],
  ['couldnt', 'could not'],
  ['shouldnt', 'should not'],
  ['youre', 'you are'],
  ['youve', 'you have'],
  ['youd', 'you would'],
  ['thats', 'that is'],
  ['theres', 'there is'],
  ['whats', 'what is'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['dunno', 'do not know'],
  ['lookin', 'looking'],
  ['hirin', 'hiring'],
  ['ya', 'you'],
  ['yer', 'your'],
  ['thru', 'through'],
  ['thx', 'thanks'],
  ['abt', 'about'],
  ['cos', 'because'],
  ['cuz', 'because'],
]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);
/** After these, 's stands for "is"; elsewhere it may mark an owner. */
const IS_AFTER = new Set(
  'it that this there here what who where how when he she everything nothing all'.split(' '),
);
const MARKS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['…', '-'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
  ['?', '?'],
  ['!', '!'],
  ['•', '¶'],
]);
const ALWAYS_SHORT = new Set('mr mrs ms mx dr prof st messrs'.split(' '));
const OFTEN_SHORT = new Set('jr sr inc ltd co corp dept vs etc approx no'.split(' '));

/** The words and marks of a text, in order. Takes time in proportion to its length. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let isQuoted = false;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index ?? 0;
    if (/^[\p{L}\p{N}\p{M}]/u.test(piece)) {
      pushWord(words, piece, start, isQuoted);
    } else {
      isQuoted = quotesAfter(piece, isQuoted);
      const mark = markAt(text, piece, start, words[words.length - 1]);
      if (mark !== '') {
        words.push({
          text: mark,
          start,
          end: start + piece.length,
          isCapitalised: false,
          isQuoted,
        });
      }
    }
  }
  return words;
}

function pushWord(words: Word[], piece: string, start: number, isQuoted: boolean): void {
  const end = start + piece.length;
  const isCapitalised = /^\p{Lu}/u.test(piece);
  for (const text of writtenOut(plain(piece))) {
    words.push({ text, start, end, isCapitalised, isQuoted });
  }
}

/** An empty line ends a quotation that was never closed. */
function quotesAfter(piece: string, isQuoted: boolean): boolean {
  if (piece === '“' || piece === '«') return true;
  if (piece === '”' || piece === '»' || piece.startsWith('\n')) return false;
  return piece === '"' ? !isQuoted : isQuoted;
}

/** Small letters without accents, straight apostrophes: "Résumé’s" → "resume's". */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase();
}

function writtenOut(word: string): string[] {
  const [stem = '', ending, ...rest] = word.split("'");
  if (ending === undefined) return (STRAIGHT_FORMS.get(word) ?? word).split(' ');
  if (rest.length > 0) return [...writtenOut(`${stem}'${ending}`), ...rest.map(endingWord)];
  if (ending === 't' && stem.endsWith('n')) return [negatedStem(stem), 'not'];
  if (stem === 'y' && ending === 'all') return ['you'];
  if (stem === 'd' && ending === 'you') return ['do', 'you'];
  if (ending === 's') {
    if (stem === 'let') return ['let', 'us'];
    return [stem, IS_AFTER.has(stem) ? 'is' : "'s"];
  }
  return [stem, endingWord(ending)];
}

function endingWord(ending: string): string {
  return ENDINGS.get(ending) ?? ending;
}

function negatedStem(stem: string): string {
  if (stem === 'won') return 'will';
  if (stem === 'shan') return 'shall';
  if (stem === 'ain') return 'is';
  return stem === 'can' ? 'can' : stem.slice(0, -1);
}

function markAt(text: string, piece: string, start: number, before: Word | undefined): string {
  if (piece.startsWith('\n')) return '¶';
  if (piece === '.') return isFullStop(text, start, before) ? '.' : '';
  if (piece === '-' || piece === '*') return dashAt(text, start);
  return MARKS.get(piece) ?? '';
}

/** A stop inside "acme.com" or after "Dr." ends nothing; two or more stops are a pause. */
function isFullStop(text: string, start: number, before: Word | undefined): boolean {
  const next = text[start + 1] ?? ' ';
  if (!/[\s"'’”)\].]/.test(next)) return false;
  if (before === undefined) return false;
  if (ALWAYS_SHORT.has(before.text)) return false;
  const isSingleLetter = before.text.length === 1 && before.isCapitalised && before.text !== 'i';
  if (isSingleLetter || OFTEN_SHORT.has(before.text)) {
    return /^\.\s*(?:[\p{Lu}\n]|$)/u.test(text.slice(start, start + 12)) && !isSingleLetter;
  }
  return true;
}

/** A hyphen joins two words; one that stands free, or doubled, is a dash; at a line's head, a bullet. */
function dashAt(text: string, start: number): string {
  const before = text[start - 1] ?? '\n';
  const after = text[start + 1] ?? '\n';
  if (before === '\n' && /\s/.test(after)) return '¶';
  if (text[start] === '*') return '';
  return /[\s-]/.test(before) || /[\s-]/.test(after) ? '-' : '';
}
