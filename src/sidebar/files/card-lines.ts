// Takes the text of a vCard file apart into cards and properties, in all versions that are about:
// 2.1 (versit, https://web.archive.org/web/20120104222727/http://www.imc.org/pdi/vcard-21.txt),
// 3.0 (RFC 2426) and 4.0 (RFC 6350). Libraries that were tried read one or two of them.

export interface CardProperty {
  /** Upper case, without its group: "EMAIL" for "item1.email". */
  readonly name: string;
  /** Lower case; what stands without a name in 2.1 ("HOME") is a type. Several values lie under one. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Decoded, but still with its backslashes. */
  readonly value: string;
}

export interface Card {
  /** The line of its BEGIN, from 1. */
  readonly line: number;
  readonly properties: readonly CardProperty[];
  /** The text goes on to its END; otherwise it stops in the middle. */
  readonly isWhole: boolean;
}

const BEGIN = /^\s*begin\s*:\s*vcard\s*$/i;
const END = /^\s*end\s*:\s*vcard\s*$/i;
const ENCODINGS = new Set(['quoted-printable', 'base64', 'b', '7bit', '8bit']);

/** `text` has `\n` as its only line break. What stands outside of cards is passed over. */
export function readCards(text: string): readonly Card[] {
  const cards: Card[] = [];
  const lines = text.split('\n');
  let open: { line: number; properties: CardProperty[] } | null = null;
  for (let at = 0; at < lines.length; ) {
    const source = lines[at] ?? '';
    const line = at + 1;
    if (BEGIN.test(source)) {
      // A card whose END is missing ends where the next one begins.
      if (open) cards.push({ ...open, isWhole: true });
      open = { line, properties: [] };
      at += 1;
    } else if (END.test(source)) {
      if (open) cards.push({ ...open, isWhole: true });
      open = null;
      at += 1;
    } else {
      const logical = logicalLine(lines, at, versionOf(open?.properties));
      const property = open && readProperty(logical.text);
      if (property) open?.properties.push(property);
      at = logical.next;
    }
  }
  if (open) cards.push({ ...open, isWhole: false });
  return cards;
}

function versionOf(properties: readonly CardProperty[] | undefined): string {
  return properties?.find(({ name }) => name === 'VERSION')?.value ?? '';
}

/** Puts folded lines together: RFC 2426, 2.6; RFC 6350, 3.2; soft line breaks of RFC 2045, 6.7. */
function logicalLine(lines: readonly string[], start: number, version: string) {
  let text = lines[start] ?? '';
  let next = start + 1;
  if (/^[^:]*quoted-printable[^:]*:/i.test(text)) {
    while (text.endsWith('=') && next < lines.length) {
      text = text.slice(0, -1) + (lines[next] ?? '');
      next += 1;
    }
  }
  while (/^[ \t]/.test(lines[next] ?? '')) {
    // In 2.1 the blank is part of the text, later it is there for the fold alone.
    text += version === '2.1' ? (lines[next] ?? '') : (lines[next] ?? '').slice(1);
    next += 1;
  }
  return { text, next };
}

function readProperty(text: string): CardProperty | null {
  // Quoted parameters may hold colons and semicolons.
  const found = /^((?:[^":]|"[^"]*")+):(.*)$/s.exec(text);
  if (!found) return null;
  const [head = '', ...rest] = (found[1] ?? '').match(/(?:[^";]|"[^"]*")+/g) ?? [];
  const parameters = new Map<string, string[]>();
  for (const parameter of rest) {
    const [, key, value = ''] = /^([\w-]+)\s*=\s*(.*)$/s.exec(parameter) ?? [];
    const values = (key === undefined ? parameter : value).replace(/"/g, '').split(',');
    for (const one of values.map((each) => each.trim().toLowerCase())) {
      const name = key?.toLowerCase() ?? (ENCODINGS.has(one) ? 'encoding' : 'type');
      parameters.set(name, [...(parameters.get(name) ?? []), one]);
    }
  }
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  const isQuoted = parameters.get('encoding')?.includes('quoted-printable') === true;
  const value = found[2] ?? '';
  const charset = parameters.get('charset')?.[0] ?? '';
  return { name, parameters, value: isQuoted ? fromQuotedPrintable(value, charset) : value };
}

/** RFC 2045, 6.7. An unknown or wrong charset gives what UTF-8 or Windows makes of it. */
function fromQuotedPrintable(text: string, charset: string): string {
  return text.replace(/(?:=[\dA-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (code) => Number.parseInt(code, 16));
    return decoded(bytes, charset) ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'latin1') ?? run;
  });
}

/** null where the charset is none, or these bytes are none of its text. */
function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset || 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The components of N and ORG: RFC 6350, 3.4. `componentsOf('Acme\\, Inc.;Sales')` is two texts. */
export function componentsOf(value: string): readonly string[] {
  const marked = value.replace(/\\.|;/gs, (mark) => (mark === ';' ? '\0' : mark));
  return marked.split('\0').map(plainText);
}

/** Without backslashes. `plainText('a\\, b\\nc')` is `'a, b\nc'`. */
export function plainText(value: string): string {
  return value.replace(/\\(.)/gs, (_, letter) => (/n/i.test(letter) ? '\n' : letter)).trim();
}
