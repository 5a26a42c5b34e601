// Bytes and text without Node or the browser: UTF-8, Latin-1, ASCII, UTF-16 and base64. Scripts see
// bytes as Java does, from -128 to 127.

export type Charset = 'UTF-8' | 'US-ASCII' | 'ISO-8859-1' | 'UTF-16';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toSigned(bytes: ArrayLike<number>): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Takes -128 … 127 as well as 0 … 255. */
export function toUnsigned(bytes: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** The charset of that name, or null where the local edition does not know it. */
export function charsetOf(name: string): Charset | null {
  switch (name.toUpperCase().replace(/_/g, '-')) {
    case 'UTF-8':
    case 'UTF8':
      return 'UTF-8';
    case 'US-ASCII':
    case 'ASCII':
      return 'US-ASCII';
    case 'ISO-8859-1':
    case 'LATIN1':
      return 'ISO-8859-1';
    case 'UTF-16':
      return 'UTF-16';
    default:
      return null;
  }
}

/** What the charset lacks becomes "?", and so does half a surrogate pair. */
export function encodeText(text: string, charset: Charset): Uint8Array {
  if (charset === 'UTF-8') return encodeUtf8(text);
  if (charset === 'UTF-16') {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return Uint8Array.from([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])]);
  }
  const most = charset === 'US-ASCII' ? 0x7f : 0xff;
  return Uint8Array.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?'), (character) => {
    const code = character.charCodeAt(0);
    return code > most ? 0x3f : code;
  });
}

/** Bytes that are no text in the charset become U+FFFD. */
export function decodeBytes(bytes: Uint8Array, charset: Charset): string {
  if (charset === 'UTF-8') return decodeUtf8(bytes);
  let text = '';
  if (charset === 'UTF-16') {
    const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
    const start = isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
    for (let at = start; at + 1 < bytes.length; at += 2) {
      const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
      text += String.fromCharCode(isLittle ? (second << 8) | first : (first << 8) | second);
    }
    return text;
  }
  for (const byte of bytes) {
    text += charset === 'US-ASCII' && byte > 0x7f ? '\ufffd' : String.fromCharCode(byte);
  }
  return text;
}

/** With padding, as Apps Script gives it in both alphabets. */
export function encodeBase64(bytes: Uint8Array, isWebSafe: boolean): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const word = (first << 16) | (second << 8) | third;
    const left = bytes.length - at;
    text += sextet(word >> 18) + sextet(word >> 12);
    text += left > 1 ? sextet(word >> 6) : '=';
    text += left > 2 ? sextet(word) : '=';
  }
  return isWebSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
}

/** Null where it is not base64. Padding may be left out. */
export function decodeBase64(text: string, isWebSafe: boolean): Uint8Array | null {
  const standard = isWebSafe ? text.replace(/-/g, '+').replace(/_/g, '/') : text;
  const digits = standard.replace(/[\r\n]/g, '').replace(/=+$/, '');
  if (/[^A-Za-z0-9+/]/.test(digits) || digits.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let [word, bits, at] = [0, 0, 0];
  for (const digit of digits) {
    word = ((word << 6) | valueOfDigit(digit)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (word >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}

const DIGIT_VALUES = new Map([...ALPHABET].map((digit, value) => [digit, value]));

function valueOfDigit(digit: string): number {
  return DIGIT_VALUES.get(digit) ?? 0;
}

function sextet(word: number): string {
  return ALPHABET.charAt(word & 0x3f);
}

function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point >= 0xd800 && point <= 0xdfff) bytes.push(0x3f);
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
}

function tail(point: number): number {
  return 0x80 | (point & 0x3f);
}

function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const [point, length] = pointAt(bytes, at);
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

const SMALLEST_POINTS = [0, 0, 0x80, 0x800, 0x10000];

function pointAt(bytes: Uint8Array, at: number): readonly [point: number, length: number] {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return [first, 1];
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first >= 0xf5) return [0xfffd, 1];
  let point = first & (0x7f >> length);
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return [0xfffd, next];
    point = (point << 6) | (byte & 0x3f);
  }
  const isWrong =
    point < (SMALLEST_POINTS[length] ?? 0) ||
    (point >= 0xd800 && point <= 0xdfff) ||
    point > 0x10ffff;
  return [isWrong ? 0xfffd : point, length];
}
