// Drafts the notes that are due, one after the other: each is announced before and noted after, so
// that a run may end between any two calls.
import { googleWords } from '#words/google-says';
import { noteReasons, runWords } from '#words/note-reasons';
import { isStoreFull } from '../../answer';
import { announce, fittedJournal, type Journal, noteId } from '../../domain/draft-journal';
import type { StopReason } from '../../domain/hourly-trouble';
import type { Me } from '../../domain/ownership';
import type { DueNote } from '../../domain/thank-you-plan';
import type { InterviewKey } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { draftOnce } from '../letters/draft-once';
import { type Composed, readyCells } from './thank-you-note';

/**
 * The time after which a run makes no further drafts; the next hour goes on. Consumer accounts
 * have 90 minutes of triggers a day: https://developers.google.com/apps-script/guides/services/quotas
 */
const TIME_BUDGET_MILLISECONDS = 3 * 60_000;

/** Why a run makes no further drafts, and what the person is told of it. */
export interface Stop {
  readonly reason: StopReason;
  readonly told: string;
}

export const STOPS = {
  permission: {
    reason: 'permission',
    told: runWords.notAllowed,
  },
  quota: {
    reason: 'quota',
    told: runWords.usedUp,
  },
  room: {
    reason: '',
    told: runWords.noRoom,
  },
  storeFull: { reason: 'google', told: googleWords.storeFull },
  unknown: {
    reason: 'google',
    told: runWords.noAnswer,
  },
  time: { reason: '', told: runWords.tookLong },
} as const satisfies Record<string, Stop>;

/** What goes into the sheet at the end, by interview. */
export type RowChanges = Map<string, Changes<InterviewKey>>;

/** Drafts one note after the other, and stops early and cleanly where going on makes no sense. */
export function draftAll(
  due: readonly DueNote[],
  compose: (note: DueNote) => Composed,
  before: Journal,
  changes: RowChanges,
  me: Me,
  now: Date,
): { journal: Journal; stopped: Stop | null; hasAnnounced: boolean } {
  let journal = before;
  let stopped: Stop | null = null;
  let hasAnnounced = false;
  for (const note of due) {
    const { id } = note.interview;
    if (stopped === null && Date.now() - now.getTime() > TIME_BUDGET_MILLISECONDS) {
      stopped = STOPS.time;
    }
    if (stopped !== null) {
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
      stopped = STOPS.room;
      changes.set(id, { thankYou: 'Due' });
      continue;
    }
    const made = announcedDraft(journal, key, composed.letter, now);
    if (made === 'no room') {
      stopped = STOPS.storeFull;
      changes.set(id, { thankYou: 'Due', problem: STOPS.storeFull.told });
      continue;
    }
    journal = made.journal;
    hasAnnounced = true;
    const { outcome } = made;
    if (outcome.kind === 'made') {
      changes.set(id, readyCells(note, composed, outcome.draftId, me.email));
    } else if (outcome.kind === 'unknown') {
      stopped = STOPS.unknown;
      changes.set(id, { thankYou: 'Drafting', problem: noteReasons.findingOut });
    } else if (outcome.reason === 'letter') {
      changes.set(id, { thankYou: 'Needs attention', problem: noteReasons.refused });
    } else {
      stopped = STOPS[outcome.reason];
      changes.set(id, { thankYou: 'Due' });
    }
  }
  return { journal, stopped, hasAnnounced };
}

/** Where it cannot be announced, nothing is drafted. */
function announcedDraft(...args: Parameters<typeof draftOnce>) {
  try {
    return draftOnce(...args);
  } catch (error) {
    if (isStoreFull(error)) return 'no room';
    throw error;
  }
}

/** Also for the id of its draft, of which Gmail's have 20 characters or so. */
function hasRoomFor(journal: Journal, key: string, to: string, now: Date): boolean {
  const announced = noteId(announce(journal, key, to, now), key, 'r'.padEnd(40, '0'));
  return fittedJournal(announced) !== null;
}
