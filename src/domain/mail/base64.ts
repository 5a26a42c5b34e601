// UTF-8 and Base64 in plain ECMAScript: Apps Script has neither TextEncoder nor btoa, and its
// Utilities are not there for the rules.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in UTF-8 (RFC 3629). Halves of surrogate pairs become U+FFFD. [0–255] */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (point < 0x80) {
      bytes.push(point);
    } else if (point < 0x800) {
      bytes.push(0xc0 | (point >> 6), tail(point));
    } else if (point < 0x10000) {
      bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    } else {
      bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
    }
  }
  return bytes;
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** Base64 with its padding (RFC 4648, section 4), on one line. */
export function base64(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = [bytes[index], bytes[index + 1], bytes[index + 2]];
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += letter(bits >> 18) + letter(bits >> 12);
    text += second === undefined ? '=' : letter(bits >> 6);
    text += third === undefined ? '=' : letter(bits);
  }
  return text;
}

function letter(bits: number): string {
  return ALPHABET.charAt(bits & 0x3f);
}
