// Makes the Gmail drafts of the thank-you notes that are due, each once. Runs every hour as the
// person who switched it on, and on a click. Only that person's rows and mailbox are touched.
//
// Order of steps: account for what an earlier run left, decide, claim the rows, then for each note
// announce it, create it and note its id (draft-once.ts), and record all of it in the sheet.

import * as v from 'valibot';
import { explain } from '../answer';
import type { SheetChange } from '../calls';
import {
  announce,
  fittedJournal,
  forget,
  isThankYou,
  type Journal,
  noteId,
  withoutOld,
} from '../domain/draft-journal';
import { readAddress } from '../domain/mail/email-address';
import type { Interview } from '../domain/records';
import { type DueNote, planThankYous } from '../domain/thank-you-plan';
import { openBook } from '../google/book';
import { CLICK_WAIT_MILLISECONDS, tryWithDocumentLock } from '../google/document-lock';
import { canDraft } from '../google/gmail-drafts';
import { myAddress } from '../google/person';
import { Problem } from '../problem';
import { readContact } from '../sheet/contacts';
import { withIds } from '../sheet/ids';
import { hasUnreadableStart, readInterview } from '../sheet/interviews';
import { columnMissing, readTable, readTableIfThere, type Table } from '../sheet/table';
import { CONTACTS } from '../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../sheet/tabs/interviews';
import { TEMPLATES } from '../sheet/tabs/templates';
import { readTemplate } from '../sheet/templates';
import { type Changes, updateRows } from '../sheet/write-rows';
import { checkDraftsLeft, FINDING_OUT, settleJournal } from './account-for-drafts';
import { check } from './check-input';
import { draftOnce } from './draft-once';
import { recall, rememberJournal, rememberRun, type StoredRun } from './my-memory';
import { tellAllTalks } from './tell-change';
import { type Composed, composeNote, readyCells } from './thank-you-note';

/**
 * The time after which a run makes no further drafts; the next hour goes on. Consumer accounts
 * have 90 minutes of triggers a day: https://developers.google.com/apps-script/guides/services/quotas
 */
const TIME_BUDGET_MILLISECONDS = 3 * 60_000;
/** Keeps the journal below the 9 kB that one stored value may have. */
const MOST_DRAFTS_A_RUN = 40;

const REASONS = {
  permission:
    'Gmail has not been allowed to make drafts. Open Thank-you notes in the menu and allow it.',
  quota: 'Gmail’s daily allowance is used up. The rest is drafted when it is back.',
  room: 'No more drafts could be noted down in one run. The next run goes on; if it says the same, answer the notes that wait for you.',
  unknown: 'Gmail did not answer. The next run finds out whether the last draft was made.',
} as const;

/** What goes into the sheet at the end, by interview. */
type RowChanges = Map<string, Changes<InterviewKey>>;

/**
 * @param how a click waits a little for another run on this sheet; an hourly run comes again
 * @returns how it went; it is also kept for the sidebar, whatever happens
 */
export function draftThankYous(how: 'hourly' | 'click', most = MOST_DRAFTS_A_RUN): StoredRun {
  const startedAt = new Date();
  const wait = how === 'hourly' ? 0 : CLICK_WAIT_MILLISECONDS;
  let run: StoredRun;
  try {
    const done = tryWithDocumentLock(wait, () => runAlone(startedAt, most));
    run =
      done === 'busy'
        ? toldRun(startedAt, 0, 0, 'Another run was at work in this sheet. The next one goes on.')
        : done.value;
  } catch (error) {
    const message = error instanceof Problem ? error.message : explain(error);
    rememberRun(toldRun(startedAt, 0, 0, `Stopped: ${message}`));
    throw error;
  }
  rememberRun(run);
  return run;
}

/** For the sidebar: a few notes a call, so that its progress can be seen and it can be stopped. */
export function draftSomeThankYous(most: unknown): SheetChange {
  const limit = check(v.pipe(v.number(), v.minValue(1)), most);
  draftThankYous('click', Math.min(Math.floor(limit), MOST_DRAFTS_A_RUN));
  return tellAllTalks();
}

function runAlone(now: Date, most: number): StoredRun {
  const me = myAddress();
  const memory = recall();
  const book = openBook();
  const table = withIds(readTable(book, INTERVIEWS), 'interview');
  for (const key of NEEDED) {
    if (!table.columnNumbers.has(key))
      throw new Problem('column-missing', columnMissing(INTERVIEWS, key));
  }
  const interviews = table.rows.map(readInterview);
  const unreadableStarts = new Set(
    table.rows.filter(hasUnreadableStart).map((row) => readInterview(row).id as string),
  );
  const contacts = readTable(book, CONTACTS).rows.map(readContact);
  const mine = { me, now, interviews, contacts };

  const settled = settleJournal(memory.journal, mine);
  const changes: RowChanges = new Map(settled.changes);
  const plan = planThankYous({
    ...mine,
    delayHours: memory.settings.thankYouDelayHours,
    held: new Set(settled.heldIds),
    unreadableStarts,
    addressProblem,
  });
  for (const { interviewId, message } of plan.problems) {
    changes.set(interviewId, { thankYou: 'Needs attention', problem: message });
  }
  checkDraftsLeft(mine, changes);

  const due = plan.due.slice(0, most);
  let journal = settled.journal;
  let stopped = '';
  if (due.length > 0 && !canDraft()) stopped = REASONS.permission;
  if (due.length > 0 && stopped === '') {
    const templates = (readTableIfThere(book, TEMPLATES)?.rows ?? []).map(readTemplate);
    const timeZone = book.getSpreadsheetTimeZone();
    claim(table, due, me);
    const compose = (note: DueNote) =>
      composeNote(note, contacts, memory.settings, templates, timeZone);
    ({ journal, stopped } = draftAll(due, compose, journal, changes, me, now));
  }

  const claimed = new Set<string>(due.map(({ interview }) => interview.id));
  updateRows(table, onlyNew(changes, interviews, claimed));
  const recorded = Object.keys(journal).filter((key) => journal[key]?.draftId !== null);
  const left = withoutOld(forget(journal, recorded.filter(isThankYou)), now);
  // Each announcement was stored as well: also where nothing is left, it has to be said.
  const isAnnounced = journal !== settled.journal;
  if (isAnnounced || JSON.stringify(left) !== JSON.stringify(memory.journal)) rememberJournal(left);
  const states = [...changes.values()].map((cells) => cells.thankYou);
  const count = (state: string) => states.filter((one) => one === state).length;
  const drafted = count('Draft ready');
  return toldRun(
    now,
    drafted,
    count('Needs attention'),
    stopped || say(drafted, plan.due.length - drafted),
  );
}

const NEEDED: readonly InterviewKey[] = ['id', 'startsAt', 'thankYou', 'problem', 'draftId'];

/** Shows in the sheet that the rows are being worked on, and whose they are. */
function claim(table: Table<InterviewKey>, due: readonly DueNote[], me: string): void {
  const cells = { thankYou: 'Drafting', owner: me } as const;
  updateRows(table, new Map(due.map(({ interview }) => [interview.id, cells])));
}

/** Drafts one note after the other, and stops early and cleanly where going on makes no sense. */
function draftAll(
  due: readonly DueNote[],
  compose: (note: DueNote) => Composed,
  before: Journal,
  changes: RowChanges,
  me: string,
  now: Date,
): { journal: Journal; stopped: string } {
  let journal = before;
  let stopped = '';
  for (const note of due) {
    const { id } = note.interview;
    if (stopped === '' && Date.now() - now.getTime() > TIME_BUDGET_MILLISECONDS) {
      stopped = 'This took long, so it stopped here. The next run goes on.';
    }
    if (stopped !== '') {
      changes.set(id, { thankYou: 'Due' });
      continue;
    }
    const composed = compose(note);
    if ('problem' in composed) {
      changes.set(id, { thankYou: 'Needs attention', problem: composed.problem });
      continue;
    }
    const key = `thank-you:${id}`;
    if (!hasRoomFor(journal, key, composed.letter.to.email, now)) {
      stopped = REASONS.room;
      changes.set(id, { thankYou: 'Due' });
      continue;
    }
    const made = draftOnce(journal, key, composed.letter, now);
    journal = made.journal;
    const { outcome } = made;
    if (outcome.kind === 'made') {
      changes.set(id, readyCells(note, composed, outcome.draftId, me));
    } else if (outcome.kind === 'unknown') {
      stopped = REASONS.unknown;
      changes.set(id, { thankYou: 'Drafting', problem: FINDING_OUT });
    } else if (outcome.reason === 'letter') {
      changes.set(id, { thankYou: 'Needs attention', problem: REFUSED_LETTER });
    } else {
      stopped = REASONS[outcome.reason];
      changes.set(id, { thankYou: 'Due' });
    }
  }
  return { journal, stopped };
}

/** Also for the id of its draft, of which Gmail's have 20 characters or so. */
function hasRoomFor(journal: Journal, key: string, to: string, now: Date): boolean {
  const announced = noteId(announce(journal, key, to, now), key, 'r'.padEnd(40, '0'));
  return fittedJournal(announced) !== null;
}

const REFUSED_LETTER =
  'Gmail refused this letter. Check the e-mail address in Contacts, then set Thank-you to Due.';

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
  if (email === '') {
    return 'This contact has no e-mail address. Add it in Contacts, or set Thank-you to Skipped.';
  }
  const address = readAddress(email);
  return address.ok ? null : address.problem;
}

function say(drafted: number, left: number): string {
  if (left > 0) return `${drafted} drafted; ${left} more with the next run.`;
  if (drafted === 0) return 'Nothing was due.';
  return drafted === 1
    ? '1 note is in your Gmail drafts.'
    : `${drafted} notes are in your Gmail drafts.`;
}

function toldRun(at: Date, drafted: number, needAttention: number, result: string): StoredRun {
  return { at: at.toISOString(), drafted, needAttention, result };
}
