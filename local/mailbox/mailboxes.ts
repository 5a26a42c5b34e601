// The mailboxes of all people, and what each person can do with theirs in the page.
import type { Clock } from '../clock';
import { type DataFolder, folderNameOf } from '../data-folder';
import type { DraftFields } from './draft-content';
import { notFound } from './gmail-refusal';
import { Mailbox, type StoredLetter } from './mailbox';
import type { Shelf } from './mailbox-index';
import { type MailboxSwitches, parseSwitches, USUAL_SWITCHES } from './mailbox-switches';
import { bodyText } from './message-resource';
import { headerText, joinLetter, leavesOf, parseParts, textOf } from './mime';

const SWITCHES_FILE = 'mailboxes/switches.json';

/** One line of a list of letters. Addresses as in the header; times are ISO 8601 in UTC. */
export interface LetterLine {
  readonly id: string;
  readonly shelf: Shelf;
  readonly to: string;
  readonly subject: string;
  readonly start: string;
  readonly changedAt: string;
}

export interface LetterView extends LetterLine {
  readonly from: string;
  readonly cc: string;
  readonly bcc: string;
  readonly text: string;
  /** As the writer made it: hostile until shown in a sandbox. null where there is only text. */
  readonly html: string | null;
  readonly attachments: readonly {
    readonly filename: string;
    readonly mimeType: string;
    readonly bytes: number;
  }[];
  /** The letter's source, as a mail program would get it. */
  readonly raw: string;
  /** The `.eml` file. */
  readonly path: string;
}

export class Mailboxes {
  private readonly open = new Map<string, Mailbox>();
  private readonly listeners = new Set<(person: string) => void>();
  private current: MailboxSwitches;

  constructor(
    private readonly folder: DataFolder,
    private readonly clock: Clock,
  ) {
    this.current = folder.readJson(SWITCHES_FILE, parseSwitches, () => USUAL_SWITCHES);
  }

  /** The person's mailbox, made when it is first asked for. For scripts: say `changed` afterwards. */
  of(person: string): Mailbox {
    const key = person.trim().toLowerCase();
    const known = this.open.get(key);
    if (known) return known;
    const path = `mailboxes/${folderNameOf(key)}`;
    const mailbox = new Mailbox(key, this.folder, path, this.clock, () => this.current);
    this.open.set(key, mailbox);
    return mailbox;
  }

  get switches(): MailboxSwitches {
    return this.current;
  }

  setSwitches(change: Partial<MailboxSwitches>): void {
    const switches = { ...this.current, ...change };
    this.folder.writeJson(SWITCHES_FILE, switches);
    this.current = switches;
  }

  /** Calls `listener` with the person whenever a mailbox has changed. Returns what ends that. */
  onChange(listener: (person: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(person: string): void {
    for (const listener of [...this.listeners]) listener(person.trim().toLowerCase());
  }

  list(person: string, shelf: Shelf = 'drafts'): readonly LetterLine[] {
    return this.of(person).list(shelf).map(lineOf);
  }

  /** Throws a GmailRefusal (404) where there is no such letter on any shelf. */
  read(person: string, id: string): LetterView {
    const mailbox = this.of(person);
    const stored = mailbox.read(id);
    if (!stored) throw notFound();
    return viewOf(stored, mailbox.pathOf(stored));
  }

  /** Plain text only: formatting is given up where `body` is given, attachments are kept. */
  edit(person: string, id: string, fields: DraftFields): LetterView {
    return this.act(person, (mailbox) => mailbox.edit(id, fields));
  }

  /** Only moves the draft to `sent/`. */
  send(person: string, id: string): LetterView {
    return this.act(person, (mailbox) => mailbox.send(id));
  }

  discard(person: string, id: string): LetterView {
    return this.act(person, (mailbox) => mailbox.discard(id));
  }

  /** The draft that a compose link asks for. */
  compose(person: string, fields: DraftFields): LetterView {
    return this.act(person, (mailbox) => mailbox.compose(fields));
  }

  /** Nothing is held back: every letter is on disk when a method returns. */
  close(): void {
    this.listeners.clear();
    this.open.clear();
  }

  private act(person: string, action: (mailbox: Mailbox) => StoredLetter): LetterView {
    const mailbox = this.of(person);
    const stored = action(mailbox);
    this.changed(person);
    return viewOf(stored, mailbox.pathOf(stored));
  }
}

function lineOf({ entry, letter }: StoredLetter): LetterLine {
  return {
    id: entry.draftId,
    shelf: entry.shelf,
    to: headerText(letter.headers, 'To'),
    subject: headerText(letter.headers, 'Subject'),
    start: bodyText(parseParts(letter)).replace(/\s+/g, ' ').trim().slice(0, 120),
    changedAt: new Date(entry.changedAt).toISOString(),
  };
}

function viewOf(stored: StoredLetter, path: string): LetterView {
  const { headers } = stored.letter;
  const part = parseParts(stored.letter);
  return {
    ...lineOf(stored),
    from: headerText(headers, 'From'),
    cc: headerText(headers, 'Cc'),
    bcc: headerText(headers, 'Bcc'),
    text: bodyText(part),
    html: textOf(part, 'text/html'),
    attachments: leavesOf(part)
      .filter((leaf) => leaf.isAttachment)
      .map(({ filename, mimeType, content }) => ({ filename, mimeType, bytes: content.length })),
    raw: joinLetter(stored.letter).toString('utf8'),
    path,
  };
}
