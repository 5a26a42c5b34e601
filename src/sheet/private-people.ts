// The people whom somebody keeps to themselves, as they are stored with that person: one record each,
// in one value where it fits and in numbered parts where it does not. A record of several parts is
// there once its head says so; so a run may end between any two calls, and the record is whole.
import { sheetProblems } from '#words/sheet-problems';
import { MOST_STORED_BYTES } from '../domain/draft-journal';
import { readPrivate, removePrivate, writePrivateTexts } from '../google/private-store';
import { Problem } from '../problem';
import type { StoredCell } from './stored-cell';
import type { OwnCell } from './whole-rows';

/** One row as it stood in the sheet: the cells of its tab by key, and those under people's own headers. */
export interface KeptRow {
  readonly cells: Readonly<Record<string, StoredCell>>;
  readonly ownCells: readonly OwnCell<StoredCell>[];
}

export interface PrivatePerson {
  /** The ID of the contact. */
  readonly id: string;
  /** The spreadsheet: an add-on that is installed for many sheets has one store for all of them. */
  readonly book: string;
  /** On the way in or out: what stands in the sheet too is what counts. */
  readonly isMoving: boolean;
  readonly contact: KeptRow;
  readonly talks: readonly KeptRow[];
  readonly answers: readonly KeptRow[];
  /** IDs of contacts in whose rows this name stood under “Introduced by”. */
  readonly introduced: readonly string[];
  /** IDs of wins that named this person. */
  readonly wins: readonly string[];
}

const HEAD = 'just-me:';
const PART = 'just-me-part:';
/** Apart from the record, so that to set it takes no room. */
const MOVING = 'just-me-moving:';
/** Google keeps 500 kB for a person; the rest is for settings, the journal, and a record on its way. */
export const MOST_PRIVATE_BYTES = 440_000;

export class PrivatePeople {
  private readonly texts: Map<string, string>;

  /**
   * @param texts everything that is stored for the person
   * @param book the id of the spreadsheet
   */
  constructor(
    texts: Readonly<Record<string, string>>,
    private readonly book: string,
  ) {
    this.texts = new Map(Object.entries(texts));
  }

  static open(book: string): PrivatePeople {
    return new PrivatePeople(readPrivate(), book);
  }

  /** Those of the spreadsheet. What cannot be read is left where it is. */
  get all(): readonly PrivatePerson[] {
    return [...this.texts.keys()].flatMap((name) => {
      const person = name.startsWith(HEAD) ? this.read(name.slice(HEAD.length)) : null;
      return person?.book === this.book ? [person] : [];
    });
  }

  /** How full the person's store is. */
  get bytes(): number {
    let sum = 0;
    for (const [name, text] of this.texts) sum += bytesOf(name) + bytesOf(text);
    return sum;
  }

  /** @throws Problem `too-much` before anything is changed */
  save(person: PrivatePerson): void {
    const slot = this.slotOf(person.id);
    const head = HEAD + slot;
    const before = this.partsOf(slot);
    const { isMoving: _, ...lasting } = person;
    const text = JSON.stringify(lasting);
    const parts = inParts(text);
    const moving = person.isMoving ? { [MOVING + slot]: '1' } : {};
    const added = bytesOf(text) - (parts.length === 1 ? bytesOf(this.texts.get(head) ?? '') : 0);
    if (this.bytes + added > MOST_PRIVATE_BYTES) throw full();
    if (parts.length === 1) {
      this.write({ [head]: text, ...moving });
    } else {
      const turn = 1 + (readHead(this.texts.get(head))?.turn ?? 0);
      const named = parts.map((part, at) => [partName(slot, turn, at), part] as const);
      this.write(Object.fromEntries(named));
      this.write({ [head]: JSON.stringify({ turn, parts: parts.length }), ...moving });
    }
    const now = new Set(this.namedParts(slot));
    this.remove(before.filter((name) => !now.has(name)));
  }

  /** The head goes first: what is left of the parts is nobody's from then on. */
  drop(id: string): void {
    const slot = this.slotOf(id);
    this.remove([HEAD + slot, ...this.partsOf(slot), MOVING + slot]);
  }

  setMoving(id: string, isMoving: boolean): void {
    const name = MOVING + this.slotOf(id);
    if (isMoving) this.write({ [name]: '1' });
    else this.remove([name]);
  }

  /** What the names of a record end with: its ID, where no copy of this sheet has a record of the same. */
  private slotOf(id: string): string {
    const own = `${id}@${this.book}`;
    if (this.texts.has(HEAD + own)) return own;
    return (this.read(id)?.book ?? this.book) === this.book ? id : own;
  }

  private read(slot: string): PrivatePerson | null {
    const parts = this.namedParts(slot);
    const text =
      parts.length === 0
        ? this.texts.get(HEAD + slot)
        : parts.map((name) => this.texts.get(name) ?? '').join('');
    const person = parse(text) as Partial<PrivatePerson> | null;
    const { id, book } = person ?? {};
    if (!person?.contact?.cells || typeof id !== 'string' || typeof book !== 'string') return null;
    if (slot !== id && slot !== `${id}@${book}`) return null;
    const { contact, talks = [], answers = [], introduced = [], wins = [] } = person;
    const isMoving = this.texts.has(MOVING + slot);
    return { id, book, isMoving, contact, talks, answers, introduced, wins };
  }

  /** The parts that the head of a record names. */
  private namedParts(slot: string): readonly string[] {
    const head = readHead(this.texts.get(HEAD + slot));
    if (!head) return [];
    return Array.from({ length: head.parts }, (_, at) => partName(slot, head.turn, at));
  }

  /** All of a record, also those of a run that broke off. */
  private partsOf(slot: string): readonly string[] {
    return [...this.texts.keys()].filter(
      (name) => name.startsWith(PART) && name.slice(PART.length).replace(/^\d+:\d+:/, '') === slot,
    );
  }

  private write(texts: Readonly<Record<string, string>>): void {
    writePrivateTexts(texts);
    for (const [name, text] of Object.entries(texts)) this.texts.set(name, text);
  }

  private remove(names: readonly string[]): void {
    const there = names.filter((name) => this.texts.has(name));
    removePrivate(there);
    for (const name of there) this.texts.delete(name);
  }
}

function full(): Problem {
  return new Problem('too-much', sheetProblems.noRoomForPrivate);
}

/** `partName('contact-1', 2, 0)` → `'just-me-part:2:0:contact-1'` */
function partName(slot: string, turn: number, at: number): string {
  return `${PART}${turn}:${at}:${slot}`;
}

interface Head {
  /** Counts the writings, so that the parts of two of them never mix. */
  readonly turn: number;
  readonly parts: number;
}

function readHead(text: string | undefined): Head | null {
  const head = parse(text) as Partial<Head> | null;
  return typeof head?.turn === 'number' && typeof head.parts === 'number'
    ? { turn: head.turn, parts: head.parts }
    : null;
}

/** Pieces that a stored value has room for; never cut within a character. */
function inParts(text: string): readonly string[] {
  const most = MOST_STORED_BYTES - 500;
  if (bytesOf(text) <= most) return [text];
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of text) {
    const size = bytesOf(character);
    if (bytes + size > most) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part];
}

/** As UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
