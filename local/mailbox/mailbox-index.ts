// What is known of the letters in one mailbox beside their files: ids, times, and whether a letter
// is a draft, sent or discarded. The files are the truth: an index that is lost is made anew.
import { randomBytes, randomInt } from 'node:crypto';
import type { DataFolder } from '../data-folder';

export const SHELVES = ['drafts', 'sent', 'discarded'] as const;
export type Shelf = (typeof SHELVES)[number];

/** Times in milliseconds since 1970, by the local edition's clock. */
export interface IndexEntry {
  /** `r` and digits: the same for as long as the draft is there. */
  readonly draftId: string;
  /** 16 hex digits: another one after every change. */
  readonly messageId: string;
  readonly threadId: string;
  readonly shelf: Shelf;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts the changes of the mailbox, as Gmail's historyId does. */
  readonly historyId: number;
}

type Entries = Readonly<Record<string, IndexEntry>>;

export class MailboxIndex {
  private entries: Entries;
  private readonly file: string;

  /** `path`: the mailbox's folder within the data folder. `now` dates files that are not known. */
  constructor(
    private readonly folder: DataFolder,
    private readonly path: string,
    now: Date,
  ) {
    this.file = `${path}/index.json`;
    this.entries = folder.readJson(this.file, parseEntries, () => ({}));
    this.adopt(now);
  }

  list(shelf: Shelf): readonly IndexEntry[] {
    return Object.values(this.entries)
      .filter((entry) => entry.shelf === shelf)
      .sort((a, b) => b.changedAt - a.changedAt || b.historyId - a.historyId);
  }

  find(draftId: string): IndexEntry | null {
    return Object.hasOwn(this.entries, draftId) ? (this.entries[draftId] ?? null) : null;
  }

  put(entry: Omit<IndexEntry, 'historyId'>): IndexEntry {
    const numbered = { ...entry, historyId: this.nextHistoryId() };
    this.write({ ...this.entries, [entry.draftId]: numbered });
    return numbered;
  }

  /** Forgets a draft whose file goes, too. */
  drop(draftId: string): void {
    this.write(
      Object.fromEntries(Object.entries(this.entries).filter(([known]) => known !== draftId)),
    );
  }

  fileOf({ draftId, shelf }: Pick<IndexEntry, 'draftId' | 'shelf'>): string {
    return `${this.path}/${shelf}/${draftId}.eml`;
  }

  newDraftId(): string {
    for (;;) {
      const id = `r${randomInt(1, 10)}${String(randomInt(1e9)).padStart(9, '0')}${String(randomInt(1e9)).padStart(9, '0')}`;
      if (this.find(id) === null) return id;
    }
  }

  /** Gmail's ids grow with time. */
  newMessageId(now: Date): string {
    return now.getTime().toString(16).padStart(11, '0') + randomBytes(3).toString('hex').slice(1);
  }

  nextHistoryId(): number {
    return (
      Object.values(this.entries).reduce((most, entry) => Math.max(most, entry.historyId), 0) + 1
    );
  }

  private adopt(now: Date): void {
    const found: Record<string, IndexEntry> = {};
    for (const shelf of SHELVES) {
      for (const name of this.folder.list(`${this.path}/${shelf}`)) {
        const draftId = /^(r\d+)\.eml$/.exec(name)?.[1];
        if (!draftId) continue;
        const known = this.find(draftId);
        if (known?.shelf === shelf) found[draftId] = known;
        // Left over from a move that was cut off after the index had been written.
        else if (known && shelf === 'drafts') this.folder.remove(this.fileOf({ draftId, shelf }));
        else if (!known && !found[draftId]) found[draftId] = this.newEntry(draftId, shelf, now);
      }
    }
    const isChanged =
      Object.keys(found).length !== Object.keys(this.entries).length ||
      Object.keys(found).some((id) => this.find(id) === null);
    if (isChanged) this.write(found);
  }

  private newEntry(draftId: string, shelf: Shelf, now: Date): IndexEntry {
    const messageId = this.newMessageId(now);
    const at = now.getTime();
    const historyId = this.nextHistoryId();
    return {
      draftId,
      messageId,
      threadId: messageId,
      shelf,
      createdAt: at,
      changedAt: at,
      historyId,
    };
  }

  private write(entries: Entries): void {
    this.folder.writeJson(this.file, entries);
    this.entries = entries;
  }
}

function parseEntries(value: unknown): Entries {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('it is not the index of a mailbox');
  }
  for (const entry of Object.values(value)) {
    if (typeof entry?.draftId !== 'string' || !SHELVES.includes(entry.shelf)) {
      throw new Error('it is not the index of a mailbox');
    }
  }
  return value as Entries;
}
