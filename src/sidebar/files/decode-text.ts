// Turns the bytes of a file into text, whatever program wrote it.

interface DecodedText {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding: string;
}

/**
 * UTF-16 by its mark; UTF-8 with or without one; otherwise Windows-1252, which Excel writes. The
 * mark is not part of the text. A character cut in two by the end of the file is left out, and a
 * few broken bytes in what is clearly UTF-8 become "�" instead of spoiling all other letters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  const lenient = decoded(bytes, 'utf-8');
  const broken = countOf(lenient.text, /\ufffd/g);
  if (broken === 0) return lenient;
  const whole = countOf(lenient.text, /[^\0-\x7f\ufffd]/gu);
  return whole > broken ? lenient : decoded(bytes, 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  // As a stream, so that half a character at the end is no error.
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return { text, encoding };
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
