// Header fields of a message: what people typed becomes one field, in ASCII, on lines of a legal
// length, and never a second one.
import { base64, utf8Bytes } from './base64';
import { asciiFileName } from './file-name';

/** RFC 2047, section 2: a line with an encoded word has at most 76 characters, the word itself 75. */
const MAX_LINE = 76;
const WORD_START = '=?UTF-8?B?';
const WORD_END = '?=';
const NEW_LINE = '\r\n ';
const PLAIN = /^[\x20-\x7e]*$/;
/** Words that are an `atom` each need no quotes (RFC 5322, section 3.2.3). */
const ATOMS = /^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** Control characters, every kind of line break, and turns of the reading direction. */
const BREAKS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as it can stand in a header: on one line, trimmed, no control characters. */
export function headerText(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}

/** `Subject: …`, whatever the text holds. */
export function textField(name: string, text: string): string {
  const value = headerText(text);
  const start = `${name}: `;
  const fits = isPlain(value) && start.length + value.length <= MAX_LINE;
  return start + (fits ? value : encodedWords(value, start.length));
}

/** `To: Ana Ruiz <ana@example.com>`. The address must be one address in ASCII: it is not looked at. */
export function addressField(name: string, person: { name: string; email: string }): string {
  const shown = headerText(person.name);
  const start = `${name}: `;
  const address = `<${person.email}>`;
  if (shown === '') return start + person.email;
  const quoted = ATOMS.test(shown) ? shown : `"${escaped(shown)}"`;
  const line = `${start}${quoted} ${address}`;
  if (isPlain(shown) && line.length <= MAX_LINE) return line;
  return `${start}${encodedWords(shown, start.length)}${NEW_LINE}${address}`;
}

/**
 * The name of a file as parameters of a field, on lines of their own. A name that is long or beyond
 * ASCII comes twice: plainly for old readers, and whole for all others (RFC 2231, sections 3 and 4;
 * RFC 6266, section 4.3, shows the two side by side).
 */
export function fileNameParameters(name: string): string {
  const value = headerText(name);
  const plain = asciiFileName(value, MOST_PLAIN_NAME);
  const quoted = `;${NEW_LINE}filename="${plain}"`;
  return plain === value ? quoted : quoted + extended('filename', value);
}

/** What a line has room for beside `filename=""`. */
const MOST_PLAIN_NAME = 60;
/** Of an extended value on one line, beside `filename*99*=UTF-8''` and what ends the line. */
const MOST_PIECE = 52;
/** RFC 5987, section 3.2.1: these stand for themselves. */
const ATTRIBUTE_CHARACTER = /^[A-Za-z0-9!#$&+.^_`|~-]$/;

function extended(name: string, value: string): string {
  const pieces: string[] = [''];
  for (const character of value) {
    const next = ATTRIBUTE_CHARACTER.test(character) ? character : percentEncoded(character);
    const last = pieces[pieces.length - 1] ?? '';
    if (last.length + next.length > MOST_PIECE) pieces.push(next);
    else pieces[pieces.length - 1] = last + next;
  }
  if (pieces.length === 1) return `;${NEW_LINE}${name}*=UTF-8''${pieces[0]}`;
  return pieces
    .map((piece, at) => `;${NEW_LINE}${name}*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}`)
    .join('');
}

function percentEncoded(character: string): string {
  return utf8Bytes(character)
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function escaped(value: string): string {
  return value.replace(/["\\]/g, '\\$&');
}

/** "=?" in a plain text would be read as the start of an encoded word. */
function isPlain(value: string): boolean {
  return PLAIN.test(value) && !value.includes('=?');
}

/** RFC 2047: each word holds whole characters, and as many as its line has room for. */
function encodedWords(value: string, column: number): string {
  const words: string[] = [];
  let bytes: number[] = [];
  let room = roomFor(column);
  for (const character of value) {
    const next = utf8Bytes(character);
    if (bytes.length + next.length > room) {
      words.push(WORD_START + base64(bytes) + WORD_END);
      bytes = [];
      room = roomFor(1);
    }
    bytes.push(...next);
  }
  words.push(WORD_START + base64(bytes) + WORD_END);
  return words.join(NEW_LINE);
}

/** How many bytes an encoded word can hold that begins in that column. */
function roomFor(column: number): number {
  const letters = MAX_LINE - column - WORD_START.length - WORD_END.length;
  return Math.floor(letters / 4) * 3;
}
