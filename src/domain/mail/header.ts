// Header fields of a message: what people typed becomes one field, in ASCII, on lines of a legal
// length, and never a second one.
import { base64, utf8Bytes } from './base64';

/** RFC 2047, section 2: a line with an encoded word has at most 76 characters, the word itself 75. */
const MAX_LINE = 76;
const WORD_START = '=?UTF-8?B?';
const WORD_END = '?=';
const NEW_LINE = '\r\n ';
const PLAIN = /^[\x20-\x7e]*$/;
/** Words that are an `atom` each need no quotes (RFC 5322, section 3.2.3). */
const ATOMS = /^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** Control characters and every kind of line break. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

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

/** A parameter of a field, such as a file's name, on lines of its own (RFC 2231). */
export function parameter(name: string, text: string): string {
  const value = headerText(text);
  const isShort = name.length + value.length < MAX_LINE - 8;
  if (isPlain(value) && isShort) return `;${NEW_LINE}${name}="${escaped(value)}"`;
  return percentEncoded(value)
    .map((piece, index) => `;${NEW_LINE}${name}*${index}*=${index === 0 ? "UTF-8''" : ''}${piece}`)
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

/** Pieces of percent-encoded UTF-8 that fit on a line each; a character may go on in the next. */
function percentEncoded(value: string): string[] {
  const perPiece = 18;
  const encoded = utf8Bytes(value).map(
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const pieces: string[] = [];
  for (let index = 0; index < encoded.length; index += perPiece) {
    pieces.push(encoded.slice(index, index + perPiece).join(''));
  }
  return pieces.length > 0 ? pieces : [''];
}
