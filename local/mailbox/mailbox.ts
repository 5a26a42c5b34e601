// One person's mailbox. Scripts reach its drafts as over the Gmail API; the person reads, edits,
// "sends" and discards them in the page. Nothing leaves this computer: sending only moves a file.
import type { Clock } from '../clock';
import type { DataFolder } from '../data-folder';
import {
  asGmailDraft,
  type DraftFields,
  emptyLetter,
  fromDraftFile,
  subjectOf,
  toDraftFile,
  withFields,
  withNewMessageId,
  withoutCustomHeaders,
} from './draft-content';
import { invalid, notFound } from './gmail-refusal';
import { type IndexEntry, MailboxIndex, type Shelf } from './mailbox-index';
import type { MailboxSwitches } from './mailbox-switches';
import { joinLetter, type Letter, rawHeader } from './mime';

export interface StoredLetter {
  readonly entry: IndexEntry;
  readonly letter: Letter;
}

export class Mailbox {
  private readonly index: MailboxIndex;

  constructor(
    readonly person: string,
    private readonly folder: DataFolder,
    path: string,
    private readonly clock: Clock,
    private readonly switches: () => MailboxSwitches,
  ) {
    this.index = new MailboxIndex(folder, path, clock.now());
  }

  /** Throws a GmailRefusal where Gmail would. `threadId`: of a letter that is here, or none. */
  create(raw: Uint8Array, threadId?: string): StoredLetter {
    const now = this.clock.now();
    const letter = asGmailDraft(raw, this.person, now, this.switches().rewriteMessageId);
    if (threadId !== undefined && !this.hasThread(threadId)) throw notFound();
    const messageId = this.index.newMessageId(now);
    return this.store(letter, {
      draftId: this.index.newDraftId(),
      messageId,
      threadId: threadId ?? messageId,
      shelf: 'drafts',
      createdAt: now.getTime(),
      changedAt: now.getTime(),
    });
  }

  /** A draft out of a compose link. */
  compose(fields: DraftFields): StoredLetter {
    return this.create(joinLetter(withFields(emptyLetter(), { subject: '', body: '', ...fields })));
  }

  /** The draft, or a GmailRefusal (404) where it is sent, discarded or unknown. */
  draft(draftId: string): StoredLetter {
    const stored = this.read(draftId);
    if (stored?.entry.shelf !== 'drafts') throw notFound();
    return stored;
  }

  /** A letter on any shelf, or null. */
  read(draftId: string): StoredLetter | null {
    const entry = this.index.find(draftId);
    const bytes = entry && this.folder.readBytes(this.index.fileOf(entry));
    return entry && bytes ? { entry, letter: fromDraftFile(bytes) } : null;
  }

  /** Newest first. */
  list(shelf: Shelf): readonly StoredLetter[] {
    return this.index.list(shelf).flatMap(({ draftId }) => this.read(draftId) ?? []);
  }

  /** Is this letter's latest state known to the search by now? */
  isSearchable({ entry }: StoredLetter): boolean {
    return this.clock.now().getTime() >= entry.changedAt + this.lagMs;
  }

  /** What a search goes through: the drafts that it knows of by now, and those gone since. */
  searched(): readonly StoredLetter[] {
    const gone = [...this.list('sent'), ...this.list('discarded')].filter(
      (stored) =>
        !this.isSearchable(stored) &&
        this.clock.now().getTime() >= stored.entry.createdAt + this.lagMs,
    );
    return [...this.list('drafts').filter((stored) => this.isSearchable(stored)), ...gone];
  }

  /** Replaces the whole content, as `drafts.update` does. */
  replace(draftId: string, raw: Uint8Array): StoredLetter {
    const known = this.draft(draftId);
    const isIdOwn = this.switches().rewriteMessageId;
    return this.change(known, asGmailDraft(raw, this.person, this.clock.now(), isIdOwn));
  }

  /** The person's own change. */
  edit(draftId: string, fields: DraftFields): StoredLetter {
    const known = this.draft(draftId);
    const { stripHeadersOnEdit, newDraftIdOnEdit } = this.switches();
    const edited = withNewMessageId(withFields(known.letter, fields));
    const stored = this.change(known, stripHeadersOnEdit ? withoutCustomHeaders(edited) : edited);
    return newDraftIdOnEdit ? this.renew(stored) : stored;
  }

  /** Moves the draft to `sent/`. Throws a GmailRefusal where nobody would get it. */
  send(draftId: string): StoredLetter {
    const known = this.draft(draftId);
    const { headers } = known.letter;
    if (!['To', 'Cc', 'Bcc'].some((name) => rawHeader(headers, name) !== null)) {
      throw invalid('Please specify at least one recipient.');
    }
    const now = this.clock.now();
    const letter = withoutCustomHeaders(withNewMessageId(known.letter));
    const messageId = this.index.newMessageId(now);
    return this.shelve(known, { ...known.entry, messageId, shelf: 'sent' }, letter);
  }

  /** Moves the draft to `discarded/`, where the person can still find the file. */
  discard(draftId: string): StoredLetter {
    const known = this.draft(draftId);
    return this.shelve(known, { ...known.entry, shelf: 'discarded' }, known.letter);
  }

  /** Full path of the letter's `.eml` file. */
  pathOf({ entry }: StoredLetter): string {
    return this.folder.pathOf(this.index.fileOf(entry));
  }

  get draftCount(): number {
    return this.index.list('drafts').length;
  }

  get letterCount(): number {
    return this.draftCount + this.index.list('sent').length;
  }

  get historyId(): number {
    return this.index.nextHistoryId();
  }

  private get lagMs(): number {
    return this.switches().searchLagMinutes * 60_000;
  }

  private change(known: StoredLetter, letter: Letter): StoredLetter {
    const now = this.clock.now();
    const messageId = this.switches().newMessageIdOnEdit
      ? this.index.newMessageId(now)
      : known.entry.messageId;
    const isSameSubject = subjectOf(letter) === subjectOf(known.letter);
    const threadId = isSameSubject ? known.entry.threadId : messageId;
    return this.store(letter, { ...known.entry, messageId, threadId, changedAt: now.getTime() });
  }

  /** The same draft under another id. */
  private renew({ entry, letter }: StoredLetter): StoredLetter {
    const renewed = this.store(letter, { ...entry, draftId: this.index.newDraftId() });
    this.folder.remove(this.index.fileOf(entry));
    this.index.drop(entry.draftId);
    return renewed;
  }

  /** File first: a draft that is cut off here is found again by its file. */
  private store(letter: Letter, entry: Omit<IndexEntry, 'historyId'>): StoredLetter {
    this.folder.writeBytes(this.index.fileOf(entry), toDraftFile(letter));
    return { entry: this.index.put(entry), letter };
  }

  /** New file, index, then the old file goes: at no moment is the letter nowhere. */
  private shelve(known: StoredLetter, to: IndexEntry, letter: Letter): StoredLetter {
    const bytes = to.shelf === 'sent' ? joinLetter(letter) : toDraftFile(letter);
    this.folder.writeBytes(this.index.fileOf(to), bytes);
    const entry = this.index.put({ ...to, changedAt: this.clock.now().getTime() });
    this.folder.remove(this.index.fileOf(known.entry));
    return { entry, letter };
  }

  private hasThread(threadId: string): boolean {
    return (['drafts', 'sent'] as const).some((shelf) =>
      this.index.list(shelf).some((entry) => entry.threadId === threadId),
    );
  }
}
