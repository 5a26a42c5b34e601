// Makes the Gmail drafts of the thank-you notes that are due, each once. Runs every hour as the
// person who switched it on, and on a click. Only that person's rows and mailbox are touched.
//
// An hourly run first looks without a lock: most hours there is nothing to do. Then, alone in this sheet and
// alone of the person's runs in other sheets: account for what an earlier run left, decide, claim the rows,
// then for each note announce it, create it and note its id (draft-due-notes.ts, draft-once.ts), and record
// all of it in the sheet.

import * as v from 'valibot';
import { noteReasons, runWords } from '#words/note-reasons';
import { explain, stopReasonOf } from '../../answer';
import type { SheetChange } from '../../calls';
import {
  isThankYou,
  type Journal,
  type JournalEntry,
  recordNotes,
  withoutOld,
} from '../../domain/draft-journal';
import { readAddress } from '../../domain/mail/email-address';
import type { Interview } from '../../domain/records';
import {
  copiedDrafts,
  type DueNote,
  isNoteWaiting,
  planThankYous,
} from '../../domain/thank-you-plan';
import { openBook } from '../../google/book';
import { canDraft } from '../../google/gmail-drafts';
import { CLICK_WAIT_MILLISECONDS, tryWithLockOfMine } from '../../google/locks';
import { Problem } from '../../problem';
import { readContact } from '../../sheet/contacts';
import { lackingIds } from '../../sheet/ids';
import { hasUnreadableStart, readInterview } from '../../sheet/interviews';
import { columnMissing, readTable, readTableIfThere, type Table } from '../../sheet/table';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import { TEMPLATES } from '../../sheet/tabs/templates';
import { readTemplate } from '../../sheet/templates';
import type { Changes } from '../../sheet/write-rows';
import { check } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { type HowItRuns, type Memory, recall, rememberRun, type StoredRun } from '../my-memory';
import { tellAllTalks } from '../page/tell-change';
import { whoAmI } from '../who-am-i';
import { checkDraftsLeft, findThanked, settleJournal } from './account-for-drafts';
import { type Claimed, claim, recordRows } from './claim-notes';
import { draftAll, type RowChanges, STOPS, type Stop } from './draft-due-notes';
import { composeNote } from './thank-you-note';

/** Keeps the journal below the 9 kB that one stored value may have. */
const MOST_DRAFTS_A_RUN = 40;

/**
 * @param how a click waits a little for another run on this sheet; an hourly run comes again
 * @returns how it went; it is also kept for the sidebar, whatever happens
 */
export function draftThankYous(how: HowItRuns, most = MOST_DRAFTS_A_RUN): DraftingRun {
  const startedAt = new Date();
  try {
    if (how === 'hourly' && isQuietHour(startedAt))
      return kept(toldRun(startedAt, 0, 0, { reason: '', told: say(0, 0) }), how);
    const wait = how === 'hourly' ? 0 : CLICK_WAIT_MILLISECONDS;
    const done = tryWithLockOfMine(wait, () => runAlone(startedAt, how, most));
    return done === 'busy' ? kept(toldRun(startedAt, 0, 0, BUSY), how) : done.value;
  } catch (error) {
    const message = error instanceof Problem ? error.message : explain(error);
    const stop = { reason: stopReasonOf(error), told: runWords.stopped(message) };
    rememberRun(toldRun(startedAt, 0, 0, stop), how);
    throw error;
  }
}

/** How it went, with what the run knows of the sheet, so that nobody has to look again. */
export interface DraftingRun {
  readonly run: StoredRun;
  readonly memory: Memory | null;
  /** The tabs as they are after it. */
  readonly tables: readonly Table<string>[];
}

function kept(run: StoredRun, how: HowItRuns): DraftingRun {
  rememberRun(run, how);
  return { run, memory: null, tables: [] };
}

/** For the sidebar: a few notes a call, so that its progress can be seen and it can be stopped. */
export function draftSomeThankYous(most: unknown): SheetChange {
  const limit = check(v.pipe(v.number(), v.minValue(1)), most);
  const { run, memory, tables } = draftThankYous(
    'click',
    Math.min(Math.floor(limit), MOST_DRAFTS_A_RUN),
  );
  return tellAllTalks({ ...(memory ?? recall()), lastRun: run }, tables);
}

/**
 * Is there nothing to write in the sheet, as far as Interviews, the journal and the mailbox tell? What
 * is decided here without the lock is only to do nothing: whoever writes meanwhile is found an hour later.
 */
function isQuietHour(now: Date): boolean {
  const { journal, settings, stored } = recall();
  const isOpen = ([key, entry]: [string, JournalEntry]) => isThankYou(key) && !entry.isRecorded;
  if (Object.entries(journal).some(isOpen) || !isSame(withoutOld(journal, now), journal))
    return false;
  const book = openBook();
  if (book.getSheetByName(CONTACTS.name) === null) return false;
  const table = needColumns(readTable(book, INTERVIEWS));
  if (lackingIds(table, '').size > 0) return false;
  const me = whoAmI();
  const tables = new OwnTables(me, book, stored);
  const { interviews, unreadableStarts } = readTalks(tables.with(table));
  const waiting = { me, now, delayHours: settings.thankYouDelayHours, unreadableStarts };
  if (interviews.some((one) => isNoteWaiting(one, waiting))) return false;
  const changes: RowChanges = new Map();
  checkDraftsLeft({ me, now, interviews }, changes);
  const copied = new Set(copiedDrafts(interviews, me));
  if (interviews.some(({ id, problem }) => copied.has(id) && problem !== noteReasons.copiedDraft))
    return false;
  for (const id of copied) changes.delete(id);
  return onlyNew(changes, interviews, new Set()).size === 0;
}

/** @throws Problem `column-missing` naming the first */
function needColumns(table: Table<InterviewKey>): Table<InterviewKey> {
  for (const key of NEEDED) {
    if (!table.columnNumbers.has(key))
      throw new Problem('column-missing', columnMissing(INTERVIEWS, key));
  }
  return table;
}

function readTalks(table: Table<InterviewKey>) {
  const interviews = table.rows.map(readInterview);
  const unreadableStarts = new Set(
    table.rows.flatMap((row, at) => (hasUnreadableStart(row) ? (interviews[at]?.id ?? []) : [])),
  );
  return { interviews, unreadableStarts: unreadableStarts as ReadonlySet<string> };
}

function runAlone(now: Date, how: HowItRuns, most: number): DraftingRun {
  const me = whoAmI();
  const memory = recall();
  const book = openBook();
  const tables = new OwnTables(me, book, memory.stored);
  const table = needColumns(tables.read(INTERVIEWS, 'interview'));
  const { interviews, unreadableStarts } = readTalks(table);
  const waiting = { me, now, delayHours: memory.settings.thankYouDelayHours, unreadableStarts };
  const contactsTable = tables.read(CONTACTS);
  const contacts = contactsTable.rows.map(readContact);
  const mine = { me, now, interviews };

  const settled = settleJournal(memory.journal, mine);
  const changes: RowChanges = new Map(settled.changes);
  const plan = planThankYous({
    ...waiting,
    ...{ interviews, contacts, addressProblem },
    held: new Set(settled.heldIds),
  });
  for (const { interviewId, message } of plan.problems) {
    changes.set(interviewId, { thankYou: 'Needs attention', problem: message });
  }
  const mailbox: RowChanges = new Map();
  checkDraftsLeft(mine, mailbox);

  let due: readonly DueNote[] = plan.due.slice(0, most);
  let claimed: Claimed = { table, due: [] };
  let journal = settled.journal;
  let stopped: Stop | null = null;
  let hasAnnounced = false;
  if (due.length > 0 && !canDraft()) stopped = STOPS.permission;
  if (due.length > 0 && stopped === null) {
    const templates = (readTableIfThere(book, TEMPLATES)?.rows ?? []).map(readTemplate);
    const timeZone = book.getSpreadsheetTimeZone();
    claimed = claim(table, due, me);
    due = claimed.due;
    const isThanked = findThanked(memory, mine);
    const compose = (note: DueNote) => {
      const composed = composeNote(note, contacts, memory.settings, templates, timeZone);
      const { id, thankYou, problem } = note.interview;
      const hasAnswered = thankYou === 'Due' && problem === noteReasons.maybeDrafted;
      if ('problem' in composed || hasAnswered) return composed;
      const { email } = composed.letter.to;
      return isThanked(id, email) ? { problem: noteReasons.maybeDrafted } : composed;
    };
    ({ journal, stopped, hasAnnounced } = draftAll(due, compose, journal, changes, me, now));
  }

  const claimedIds = new Set<string>(claimed.due.map(({ interview }) => interview.id));
  const recordedRows = onlyNew(new Map([...mailbox, ...changes]), interviews, claimedIds);
  const updated = recordRows(claimed.table, recordedRows, journal);
  const left = withoutOld(recordNotes(journal), now);
  // What lies in the mailbox since an earlier run is no draft of this one.
  const states = [...changes.values()].map((cells) => cells.thankYou);
  const count = (state: string) => states.filter((one) => one === state).length;
  const drafted = count('Draft ready');
  const run = toldRun(
    now,
    drafted,
    count('Needs attention'),
    stopped ?? { reason: '', told: say(drafted, Math.max(0, plan.due.length - most)) },
  );
  // What was announced is stored already, so that the journal read at the start tells nothing then.
  const isNews = hasAnnounced || !isSame(left, memory.journal);
  rememberRun(run, how, isNews ? left : undefined);
  const after = [updated.table, contactsTable] as Table<string>[];
  return { run, memory, tables: after };
}

function isSame(one: Journal, other: Journal): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const BUSY: Stop = { reason: '', told: runWords.busy };
const NEEDED: readonly InterviewKey[] = ['id', 'startsAt', 'thankYou', 'problem', 'draftId'];

/** Cells that say already what they should are not written again every hour. */
function onlyNew(
  changes: RowChanges,
  interviews: readonly Interview[],
  claimed: ReadonlySet<string>,
): RowChanges {
  const byId = new Map<string, Interview>(interviews.map((one) => [one.id, one]));
  const isNews = ([id, cells]: [string, Changes<InterviewKey>]) => {
    const row = byId.get(id);
    if (!row || claimed.has(id)) return true;
    return cells.thankYou !== row.thankYou || cells.problem !== row.problem;
  };
  return new Map([...changes].filter(isNews));
}

function addressProblem(email: string): string | null {
  if (email === '') return noteReasons.noAddress;
  const address = readAddress(email);
  return address.ok ? null : address.problem;
}

function say(drafted: number, left: number): string {
  if (left > 0) return runWords.someLeft(drafted, left);
  return drafted === 0 ? runWords.nothingDue : runWords.drafted(drafted);
}

function toldRun(
  at: Date,
  drafted: number,
  needAttention: number,
  { reason, told }: Stop,
): StoredRun {
  return { at: at.toISOString(), drafted, needAttention, result: told, stopReason: reason };
}
