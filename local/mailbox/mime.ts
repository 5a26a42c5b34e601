// A letter as bytes, taken apart and put together again without touching what is not changed.
// Text here is "latin1": one character for one byte (RFC 5322, RFC 2045).
import { randomBytes } from 'node:crypto';
import { decodeWords } from 'postal-mime';

/** One header with its continuation lines, as it stands: "Subject: Hello\r\n there". */
export interface RawHeader {
  readonly name: string;
  readonly raw: string;
}

export interface Letter {
  readonly headers: readonly RawHeader[];
  readonly body: string;
}

/** A letter or a part of one; `content` is decoded bytes, empty where there are parts. */
export interface MimePart {
  readonly headers: readonly RawHeader[];
  readonly mimeType: string;
  readonly charset: string;
  readonly filename: string;
  readonly isAttachment: boolean;
  readonly content: Buffer;
  readonly parts: readonly MimePart[];
  /** Headers and body as they stand in the letter, to be moved into another. */
  readonly source: string;
}

const DEEPEST = 20;

/** Splits at the first empty line; lone LF or CR become CRLF, as mail wants it. */
export function splitLetter(bytes: Uint8Array): Letter {
  return splitText(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\r\n|\r|\n/g, '\r\n'),
  );
}

export function joinLetter({ headers, body }: Letter): Buffer {
  return Buffer.from(`${headers.map(({ raw }) => `${raw}\r\n`).join('')}\r\n${body}`, 'latin1');
}

/** The value of the first header of that name, unfolded, encoded words left; null without one. */
export function rawHeader(headers: readonly RawHeader[], name: string): string | null {
  const header = headers.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return header ? unfoldedValue(header) : null;
}

/** As `rawHeader`, in readable text; '' without one. */
export function headerText(headers: readonly RawHeader[], name: string): string {
  return decodeHeader(rawHeader(headers, name) ?? '');
}

export function unfoldedValue({ raw }: RawHeader): string {
  return raw
    .slice(raw.indexOf(':') + 1)
    .replace(/\r\n[ \t]+/g, ' ')
    .trim();
}

export function decodeHeader(value: string): string {
  return decodeWords(value);
}

export function newHeader(name: string, value: string): RawHeader {
  return { name, raw: `${name}: ${value}` };
}

export function withoutHeaders(
  headers: readonly RawHeader[],
  isUnwanted: (name: string) => boolean,
): readonly RawHeader[] {
  return headers.filter(({ name }) => !isUnwanted(name.toLowerCase()));
}

/** Replaces the headers of that name by one, where the first stood, or puts it in front. */
export function withHeader(
  headers: readonly RawHeader[],
  name: string,
  value: string,
): readonly RawHeader[] {
  const index = headers.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  if (index < 0) return [newHeader(name, value), ...headers];
  const others = headers.filter(
    (one, at) => at === index || one.name.toLowerCase() !== name.toLowerCase(),
  );
  return others.map((one) => (one === headers[index] ? newHeader(name, value) : one));
}

/** The tree of parts; a part that is not well formed is taken as text, as mail programs do. */
export function parseParts(letter: Letter, depth = 0): MimePart {
  const { headers, body } = letter;
  const type = parseParameters(rawHeader(headers, 'Content-Type') ?? 'text/plain');
  const disposition = parseParameters(rawHeader(headers, 'Content-Disposition') ?? '');
  const boundary = type.parameters.get('boundary');
  const isMultipart = type.value.startsWith('multipart/') && boundary !== undefined;
  const parts =
    isMultipart && depth < DEEPEST
      ? splitAtBoundary(body, boundary).map((text) => parseParts(splitText(text), depth + 1))
      : [];
  const filename = decodeHeader(
    disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '',
  );
  return {
    headers,
    mimeType: type.value || 'text/plain',
    charset: type.parameters.get('charset') ?? 'us-ascii',
    filename,
    isAttachment: disposition.value === 'attachment' || filename !== '',
    content: parts.length > 0 ? Buffer.alloc(0) : decodeBody(headers, body),
    parts,
    source: joinLetter(letter).toString('latin1'),
  };
}

/** All parts that have content of their own, in order. */
export function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
}

/** The first text of that type that is no attachment, or null. */
export function textOf(part: MimePart, mimeType: 'text/plain' | 'text/html'): string | null {
  const leaf = leavesOf(part).find((one) => one.mimeType === mimeType && !one.isAttachment);
  return leaf ? decodeText(leaf) : null;
}

export function decodeText({ content, charset }: MimePart): string {
  try {
    return new TextDecoder(charset).decode(content);
  } catch {
    return content.toString('utf8');
  }
}

/** A header value that may hold any character, in encoded words of at most 75 characters (RFC 2047). */
export function encodeHeader(text: string): string {
  const oneLine = text.replace(/[\r\n]+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(oneLine)) return oneLine;
  const words: string[] = [];
  let chunk = '';
  for (const character of oneLine) {
    if (Buffer.byteLength(chunk + character) > 42) {
      words.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** Plain text as a part of its own: headers, empty line, body. */
export function plainTextPart(text: string): Letter {
  const base64 = Buffer.from(text.replace(/\r\n|\r|\n/g, '\r\n')).toString('base64');
  return {
    headers: [
      newHeader('Content-Type', 'text/plain; charset=UTF-8'),
      newHeader('Content-Transfer-Encoding', 'base64'),
    ],
    body: `${base64.replace(/.{76}/g, '$&\r\n')}\r\n`,
  };
}

/** Several parts, each with its headers, as one `multipart/mixed`. */
export function mixedPart(sources: readonly string[]): Letter {
  const boundary = `=_${randomBytes(12).toString('hex')}`;
  const body = sources.map((source) => `--${boundary}\r\n${source}\r\n`).join('');
  return {
    headers: [newHeader('Content-Type', `multipart/mixed; boundary="${boundary}"`)],
    body: `${body}--${boundary}--\r\n`,
  };
}

function splitText(text: string): Letter {
  const headers: RawHeader[] = [];
  let rest = text;
  for (;;) {
    const match = /^([^\r\n:]+):[^\r\n]*(?:\r\n[ \t][^\r\n]*)*(?:\r\n|$)/.exec(rest);
    if (!match) break;
    headers.push({ name: (match[1] ?? '').trim(), raw: match[0].replace(/\r\n$/, '') });
    rest = rest.slice(match[0].length);
  }
  return { headers, body: rest.replace(/^\r\n/, '') };
}

function splitAtBoundary(body: string, boundary: string): readonly string[] {
  const marker = `\r\n--${boundary}`;
  const [, ...pieces] = `\r\n${body}`.split(marker);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  return (end < 0 ? pieces : pieces.slice(0, end)).map((piece) => piece.replace(/^[ \t]*\r\n/, ''));
}

function decodeBody(headers: readonly RawHeader[], body: string): Buffer {
  const encoding = (rawHeader(headers, 'Content-Transfer-Encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body
    .replace(/[ \t]+(?=\r\n|$)/g, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(text, 'latin1');
}

function parseParameters(header: string): { value: string; parameters: Map<string, string> } {
  const [value = '', ...rest] = header.match(/(?:"(?:\\.|[^"\\])*"|[^;"])+/g) ?? [];
  const parameters = new Map<string, string>();
  const extended = new Map<string, string>();
  for (const piece of rest) {
    const at = piece.indexOf('=');
    if (at < 0) continue;
    const name = piece.slice(0, at).trim().toLowerCase();
    const text = piece.slice(at + 1).trim();
    const unquoted = text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
    // RFC 2231: filename*=UTF-8''r%C3%A9sum%C3%A9.pdf, or in pieces: filename*0*=…; filename*1*=…
    const [, base, place, star] = /^([^*]+)(?:\*(\d+))?(\*)?$/.exec(name) ?? [];
    if (base === undefined || (place === undefined && star === undefined)) {
      parameters.set(name, unquoted);
      continue;
    }
    const encoded = star === undefined ? encodeURIComponent(unquoted) : unquoted;
    extended.set(base, (extended.get(base) ?? '') + encoded);
  }
  // Where a name comes both ways, the one that can hold every letter counts.
  for (const [name, text] of extended) {
    parameters.set(name, decodePercent(text.replace(/^[^']*'[^']*'/, '')));
  }
  return { value: value.trim().toLowerCase(), parameters };
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
