// Takes a pasted list of people apart: what is a name, what is an address, in which line.

export interface Recipient {
  /** What stands for a name, as it was typed; '' for none. */
  readonly name: string;
  /** What stands for an address, right or not; '' where there is none: then `name` is all there is. */
  readonly address: string;
  /** From 1. */
  readonly line: number;
}

interface Piece {
  readonly text: string;
  readonly line: number;
  /** What ended it; '' at the end of a line. */
  readonly mark: string;
}

/** Some hundred members with names; what is longer is something else, and is not read to its end. */
export const MOST_PASTED_CHARACTERS = 20_000;
const MOST_PIECE_CHARACTERS = 500;
/** Invisible marks of direction and joining, and the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANKS = /[^\S\n]/g;
const RECIPIENT_FIELD = /^\s*(?:to|cc|bcc|from|reply-to|para|cco|de|responder a)\s*:/i;
const OTHER_FIELD =
  /^(?:subject|date|sent|message-id|mime-version|content-[a-z-]+|received|return-path|importance|x-[a-z-]+|asunto|fecha|enviado(?: el)?)\s*:/i;
/** What stands over a column or before a list. */
const HEADING =
  /^(?:(?:(?:first|last|full|given|family|e-?mail)\s+)?(?:names?|surname|e-?mails?|address(?:es)?|members?|participants?|people|group|phone|role)|(?:nombres?|apellidos?|nombre (?:completo|y apellidos?)|correos?(?: electr[oó]nicos?)?|direcci[oó]n(?:es)?(?: de correo)?|miembros?|participantes?|personas?|grupo|tel[eé]fono|rol))\s*:?$/i;

export function splitRecipients(text: string): readonly Recipient[] {
  const people: Recipient[] = [];
  for (const person of logicalLines(text).flatMap(recipientsOf)) {
    const above = people[people.length - 1];
    if (above && isNameOf(above, person)) {
      people.pop();
      people.push({ ...person, name: above.name });
    } else people.push(person);
  }
  return people;
}

/** The pieces of each line; the lines into which a mail folds a long field are one. */
function logicalLines(text: string): readonly Piece[][] {
  const lines: Piece[][] = [];
  let isField = false;
  const plain = text
    .slice(0, MOST_PASTED_CHARACTERS)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\t/g, '|')
    .replace(BLANKS, ' ');
  plain.split('\n').forEach((whole, at) => {
    const last = lines[lines.length - 1];
    const isFolded = isField && last !== undefined && /^[ |]+\S/.test(whole);
    if (!isFolded) isField = RECIPIENT_FIELD.test(whole);
    if (OTHER_FIELD.test(whole)) return;
    const pieces = piecesOf(whole.replace(RECIPIENT_FIELD, ''), at + 1);
    if (!isFolded || !last) lines.push(pieces);
    else {
      // A name may be folded in its middle.
      const end = last[last.length - 1];
      const open = end?.mark === '' && !hasAddress(end) ? last.pop() : undefined;
      const [first, ...others] = pieces;
      if (open && first)
        last.push({ ...first, line: open.line, text: `${open.text} ${first.text}` });
      else if (first) last.push(first);
      last.push(...others);
    }
  });
  return lines;
}

/** Parts between commas, semicolons, tabs and bars, as far as none of these stands in quotes. */
function piecesOf(line: string, number: number): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  const lastQuote = line.lastIndexOf('"');
  let isQuoted = false;
  const end = (mark: string) => {
    if (text.trim() !== '') pieces.push({ text: text.trim(), line: number, mark });
    text = '';
  };
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    // A quotation mark that is never closed is a slip.
    if (letter === '"') isQuoted = !isQuoted && at < lastQuote;
    if (!isQuoted && /[,;|，；、،]/.test(letter)) end(letter);
    else text += letter;
  }
  end('');
  return pieces;
}

/** Who stands in one line: names before their addresses, or behind them, or in columns. */
function recipientsOf(pieces: readonly Piece[]): Recipient[] {
  const people: Recipient[] = [];
  const told = pieces.filter(({ text }) => /\p{L}|@/u.test(text) && !HEADING.test(text));
  const isAddressLast = told.every((one, at) => hasAddress(one) === (at % 2 === 1));
  // A semicolon parts people, never an address from its name.
  const isAddressFirst =
    told.length > 1 &&
    told.every((one, at) => hasAddress(one) === (at % 2 === 0)) &&
    told.every((one) => !hasAddress(one) || one.mark !== ';');
  let waiting: Piece[] = [];
  let isInColumns = false;
  /** What ended the piece before those that wait. */
  let mark = ';';
  const giveUp = () => {
    for (const { text, line } of waiting) people.push({ name: text, address: '', line });
    waiting = [];
  };
  for (const piece of told) {
    const [first, ...others] = addressesIn(piece);
    if (!first) {
      const person = people[people.length - 1];
      if (isAddressFirst && person?.name === '') people[people.length - 1] = named(person, piece);
      else if (isAddressLike(piece.text)) people.push(without(piece));
      else if (!isInColumns) waiting.push(piece);
      else if (person?.name === '') people[people.length - 1] = named(person, piece);
      continue;
    }
    let { name } = first;
    if (name === '') {
      name = waiting.map(({ text }) => text).join(' ');
      waiting = [];
    } else if (
      waiting.length === 1 &&
      waiting[0]?.mark === ',' &&
      (mark === ';' || isAddressLast)
    ) {
      // "Ruiz, Ana <ana@example.org>"
      name = `${name} ${waiting[0].text}`;
      waiting = [];
    }
    giveUp();
    people.push({ ...first, name }, ...others);
    isInColumns = piece.mark === '|';
    mark = piece.mark;
  }
  giveUp();
  return people;
}

const hasAddress = ({ text }: Piece) => text.includes('@');
const named = (person: Recipient, { text }: Piece): Recipient => ({ ...person, name: text });
const without = ({ text, line }: Piece): Recipient => ({ name: text, address: '', line });

/** One that was to be an address, as far as its look goes: "bo.example.org", and no "J.Ruiz". */
function isAddressLike(text: string): boolean {
  return /^\S+\.\p{L}{2,}$/u.test(text) && !/^(?:\p{Lu}\.)+\p{Lu}\p{Ll}/u.test(text);
}

const ADDRESS = /<[^<>]*@[^<>]*>|\([^()]*@[^()]*\)|[^\s<>()[\]"]*@[^\s<>()[\]"]*/g;

/** The addresses in a piece, each with the words before it. */
function addressesIn({ text, line }: Piece): Recipient[] {
  if (text.length > MOST_PIECE_CHARACTERS && text.includes('@')) {
    return [{ name: '', address: text, line }];
  }
  const found: Recipient[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = bare(match[0]);
    // "ana @ example.org": what belongs together cannot be told.
    if (/^@|@$/.test(match[0])) return [{ name: '', address: text, line }];
    const name = text.slice(end, match.index).trim();
    end = match.index + match[0].length;
    // "ana@example.org<mailto:ana@example.org>"
    const isSame = found[found.length - 1]?.address === address && !/\p{L}/u.test(name);
    if (!isSame) found.push({ name, address, line });
  }
  const rest = text.slice(end).trim();
  const [only, another] = found;
  if (only && !another && only.name === '') return [{ ...only, name: rest }];
  const isSomebody = found.length > 0 && /\p{L}/u.test(rest) && !/^\(.*\)$/.test(rest);
  return isSomebody ? [...found, { name: rest, address: '', line }] : found;
}

/** Without brackets, `mailto:` and the full stop of a sentence. */
function bare(token: string): string {
  return token
    .replace(/^[<(\s]+|[>)\s]+$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/^['‘“]+|['’”.:!]+$/g, '');
}

/** A name alone in a line belongs to the address alone in the next one. */
function isNameOf(above: Recipient, person: Recipient): boolean {
  const isName = above.address === '' && !isAddressLike(above.name);
  const isBare = person.name === '' && person.address !== '';
  return isName && isBare && above.line === person.line - 1;
}
