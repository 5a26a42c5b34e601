// The journal of drafts: what keeps a note from being drafted twice.
//
// An execution can die at any service call, and a draft can be sent or thrown away before the next
// run. So each draft is announced here before it is created, and its id is written down before the
// next one is announced: at most one draft is ever in doubt. The journal is kept with the person
// whose mailbox it is about, by letter and not by row, so no sorting or editing can touch it.

import { utf8Bytes } from './mail/base64';

/** One letter whose draft is announced, or made and not yet recorded in the sheet. */
export interface JournalEntry {
  /** Instant of the announcement, ISO 8601 in UTC. */
  readonly at: string;
  readonly to: string;
  /** Gmail's id; null while it is not known whether the draft exists. */
  readonly draftId: string | null;
  /** The person was asked to look; nothing more happens until they answer. */
  readonly isFlagged: boolean;
  /**
   * The sheet says so too. It is remembered for a day all the same: somebody may have copied the row
   * before and delete the one that says so.
   */
  readonly isRecorded?: boolean;
}

/** By the key of the letter, such as `thank-you:interview-4k2j9x0q7m`. */
export type Journal = Readonly<Record<string, JournalEntry>>;

/** Long enough for Gmail's search index to know a draft that was just made. */
export const TRUST_SEARCH_AFTER_MINUTES = 15;
const REMEMBER_HOURS = 24;
const THANK_YOU = 'thank-you:';
const LOOKED = 'looked:';

export function announce(journal: Journal, key: string, to: string, now: Date): Journal {
  const entry = { at: now.toISOString(), to, draftId: null, isFlagged: false };
  return { ...journal, [key]: entry };
}

export function noteId(journal: Journal, key: string, draftId: string): Journal {
  const entry = journal[key];
  return entry ? { ...journal, [key]: { ...entry, draftId } } : journal;
}

export function flag(journal: Journal, key: string): Journal {
  const entry = journal[key];
  return entry ? { ...journal, [key]: { ...entry, isFlagged: true } } : journal;
}

/** The sheet knows of these notes now, of those whose draft is known. */
export function recordNotes(journal: Journal): Journal {
  return Object.fromEntries(
    Object.entries(journal).map(([key, entry]) => [
      key,
      isThankYou(key) && entry.draftId !== null ? { ...entry, isRecorded: true } : entry,
    ]),
  );
}

export function forget(journal: Journal, keys: readonly string[]): Journal {
  return Object.fromEntries(Object.entries(journal).filter(([key]) => !keys.includes(key)));
}

/** The keys of notes whose talk is not in the sheet any more: its row was deleted, a copy of it may stay. */
export function notesWithoutTalk(
  journal: Journal,
  interviewIds: ReadonlySet<string>,
): readonly string[] {
  return Object.keys(journal).filter(
    (key) => isThankYou(key) && !interviewIds.has(key.slice(THANK_YOU.length)),
  );
}

/**
 * The addresses of notes that were announced in the person's other sheets, as long as a note is remembered:
 * whether their draft is there, only those sheets know.
 */
export function thankedElsewhere(elsewhere: readonly Journal[], now: Date): ReadonlySet<string> {
  const isRecent = ([key, { at }]: [string, JournalEntry]) => isThankYou(key) && !isOlder(at, now);
  const notes = elsewhere.flatMap((journal) => Object.entries(journal).filter(isRecent));
  return new Set(notes.map(([, { to }]) => to));
}

/** The person looked, and says that what was drafted elsewhere is no reason not to draft for this talk. */
export function noteLooked(journal: Journal, interviewId: string, now: Date): Journal {
  const entry = { at: now.toISOString(), to: '', draftId: '', isFlagged: false };
  return { ...journal, [LOOKED + interviewId]: entry };
}

export function hasLooked(journal: Journal, interviewId: string): boolean {
  return LOOKED + interviewId in journal;
}

/** Drops what was made longer ago than a person keeps a sidebar open to click a second time. */
export function withoutOld(journal: Journal, now: Date): Journal {
  const isOld = ({ draftId, isFlagged, at }: JournalEntry) =>
    draftId !== null && !isFlagged && isOlder(at, now);
  return Object.fromEntries(Object.entries(journal).filter(([, entry]) => !isOld(entry)));
}

function isOlder(at: string, now: Date): boolean {
  return Date.parse(at) < now.getTime() - REMEMBER_HOURS * 3_600_000;
}

/** One stored value may have 9 kB; whether a kB is 1,000 bytes or a little more is not said. */
export const MOST_STORED_BYTES = 9_000;

/**
 * The journal as it can be stored: the oldest letters whose draft is known go where there is no room.
 * They are remembered only for a second click on the same letter, or for a copied row. Notes stay until
 * the sheet knows of them, and what is in doubt stays until the person has answered.
 * @returns null where there is no room even so
 */
export function fittedJournal(journal: Journal): Journal | null {
  const spare = Object.entries(journal)
    .filter(
      ([key, { draftId, isRecorded, isFlagged }]) =>
        draftId !== null && !isFlagged && (!isThankYou(key) || isRecorded),
    )
    .sort(([, one], [, other]) => (one.at < other.at ? -1 : 1))
    .map(([key]) => key);
  const bytes = () => utf8Bytes(JSON.stringify(fitted)).length;
  let fitted = journal;
  while (bytes() > MOST_STORED_BYTES) {
    const oldest = spare.shift();
    if (oldest === undefined) return null;
    fitted = forget(fitted, [oldest]);
  }
  return fitted;
}

/** Is this the key of a thank-you note? */
export function isThankYou(key: string): boolean {
  return key.startsWith(THANK_YOU);
}

/** What is known about an announced draft whose id was never written down. */
export type Verdict =
  | { readonly kind: 'found'; readonly draftId: string }
  /** Too early to say: Gmail's search may not know the draft yet. */
  | { readonly kind: 'wait' }
  /** It may have been made, and sent or thrown away since. Only the person can know. */
  | { readonly kind: 'ask' };

/**
 * Judges an announced draft by what Gmail's search found. A missing draft is no proof that none
 * was made: the person may have sent it. So nothing is created again without their word.
 */
export function judge(
  entry: JournalEntry,
  key: string,
  found: readonly { readonly id: string; readonly key: string }[],
  now: Date,
): Verdict {
  const marked = found.find((draft) => draft.key === key);
  if (marked) return { kind: 'found', draftId: marked.id };
  const ageMinutes = (now.getTime() - Date.parse(entry.at)) / 60_000;
  return ageMinutes < TRUST_SEARCH_AFTER_MINUTES ? { kind: 'wait' } : { kind: 'ask' };
}

/** Reads a stored journal; anything that is not an entry is left out. */
export function parseJournal(text: string | undefined): Journal {
  const stored: unknown = text ? safeParse(text) : null;
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(
    (pair): pair is [string, JournalEntry] =>
      typeof pair[1] === 'object' && pair[1] !== null && typeof pair[1].at === 'string',
  );
  return Object.fromEntries(entries);
}

function safeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A damaged journal must not stop the notes for ever; the sheet still says what is drafted.
    return null;
  }
}
