// Bytes and text without Node or the browser: UTF-8, Latin-1, ASCII, UTF-16 and base64. Scripts see
// bytes as Java does, from -128 to 127.

export type Charset = 'UTF-8' | 'US-ASCII' | 'ISO-8859-1' | 'UTF-16';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// Blobs may hold megabytes: these loops make neither an object nor a piece of text for each byte.

/** Bytes whose characters are put together at once; three of them are four digits of base64. */
const PIECE_BYTES = 24_576;

export function toSigned(bytes: ArrayLike<number>): number[] {
  const { length } = bytes;
  const signed = new Array<number>(length);
  for (let at = 0; at < length; at += 1) signed[at] = ((bytes[at] ?? 0) << 24) >> 24;
  return signed;
}

/** Takes -128 … 127 as well as 0 … 255. */
export function toUnsigned(bytes: ArrayLike<number>): Uint8Array {
  const { length } = bytes;
  const unsigned = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) unsigned[at] = (bytes[at] ?? 0) & 0xff;
  return unsigned;
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
  const digits = isWebSafe ? WEB_SAFE_DIGITS : STANDARD_DIGITS;
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    pieces.push(encodePiece(bytes.subarray(start, start + PIECE_BYTES), digits));
  }
  return pieces.join('');
}

function encodePiece(bytes: Uint8Array, digits: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    codes[to] = digits[word >> 18] ?? 0;
    codes[to + 1] = digits[(word >> 12) & 0x3f] ?? 0;
    codes[to + 2] = left > 1 ? (digits[(word >> 6) & 0x3f] ?? 0) : PADDING;
    codes[to + 3] = left > 2 ? (digits[word & 0x3f] ?? 0) : PADDING;
  }
  return String.fromCharCode(...codes);
}

/** Null where it is not base64. Padding may be left out. */
export function decodeBase64(text: string, isWebSafe: boolean): Uint8Array | null {
  const digits = text.replace(/[\r\n]+/g, '').replace(/=+$/, '');
  if (digits.length % 4 === 1) return null;
  const values = isWebSafe ? WEB_SAFE_VALUES : STANDARD_VALUES;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let [word, bits, to] = [0, 0, 0];
  for (let at = 0; at < digits.length; at += 1) {
    const value = values[digits.charCodeAt(at)] ?? NO_DIGIT;
    if (value === NO_DIGIT) return null;
    word = ((word << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[to] = (word >> bits) & 0xff;
      to += 1;
    }
  }
  return bytes;
}

const PADDING = 0x3d;
const NO_DIGIT = 0xff;
const STANDARD_DIGITS = codesOf(ALPHABET);
const WEB_SAFE_DIGITS = codesOf(ALPHABET.replace('+', '-').replace('/', '_'));
const STANDARD_VALUES = valuesOf([STANDARD_DIGITS]);
/** Both alphabets are taken where the web-safe one is asked for. */
const WEB_SAFE_VALUES = valuesOf([STANDARD_DIGITS, WEB_SAFE_DIGITS]);

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (digit) => digit.charCodeAt(0));
}

function valuesOf(alphabets: readonly Uint8Array[]): Uint8Array {
  const values = new Uint8Array(128).fill(NO_DIGIT);
  for (const digits of alphabets) {
    digits.forEach((code, value) => {
      values[code] = value;
    });
  }
  return values;
}

function encodeUtf8(text: string): Uint8Array {
  // At most three bytes for each unit of UTF-16: a pair of them becomes four.
  const bytes = new Uint8Array(text.length * 3);
  let to = 0;
  for (let at = 0; at < text.length; at += 1) {
    let point = text.charCodeAt(at);
    if (point < 0x80) {
      bytes[to++] = point;
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) point = text.codePointAt(at) ?? point;
    if (point >= 0xd800 && point <= 0xdfff) {
      bytes[to++] = 0x3f;
    } else if (point < 0x800) {
      bytes[to++] = 0xc0 | (point >> 6);
      bytes[to++] = tail(point);
    } else if (point < 0x10000) {
      bytes[to++] = 0xe0 | (point >> 12);
      bytes[to++] = tail(point >> 6);
      bytes[to++] = tail(point);
    } else {
      bytes[to++] = 0xf0 | (point >> 18);
      bytes[to++] = tail(point >> 12);
      bytes[to++] = tail(point >> 6);
      bytes[to++] = tail(point);
      at += 1;
    }
  }
  return bytes.slice(0, to);
}

function tail(point: number): number {
  return 0x80 | (point & 0x3f);
}

function decodeUtf8(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [point, length] = pointAt(bytes, at);
    points.push(point);
    at += length;
    if (points.length === PIECE_BYTES) {
      pieces.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return pieces.join('') + String.fromCodePoint(...points);
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
