// Looks after drafts that exist: those of a run that died half-way, and those that left the mailbox.
import { noteReasons } from '#words/note-reasons';
import {
  flag,
  forget,
  hasLooked,
  type Journal,
  judge,
  notesWithoutTalk,
  thankedElsewhere,
} from '../../domain/draft-journal';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import { isMine, type Me } from '../../domain/ownership';
import type { Interview } from '../../domain/records';
import { canDraft, findDraftsTo, listDraftIds } from '../../google/gmail-drafts';
import type { InterviewKey } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import type { Memory } from '../my-memory';

interface Mine {
  readonly me: Me;
  readonly now: Date;
  readonly interviews: readonly Interview[];
}

export interface Settled {
  readonly journal: Journal;
  readonly changes: ReadonlyMap<string, Changes<InterviewKey>>;
  /** Interviews that must not be drafted until their last draft is accounted for. */
  readonly heldIds: readonly string[];
}

/** Finds out what became of every thank-you draft that was announced and never recorded. */
export function settleJournal(journal: Journal, mine: Mine): Settled {
  let settled = journal;
  const changes = new Map<string, Changes<InterviewKey>>();
  const heldIds: string[] = [];
  for (const interview of mine.interviews) {
    const key = `thank-you:${interview.id}`;
    const entry = settled[key];
    if (!entry) continue;
    if (entry.isFlagged && ['Due', 'Sent', 'Skipped'].includes(interview.thankYou)) {
      // The person has looked, and says whether the note is still to be written.
      settled = forget(settled, [key]);
      continue;
    }
    if (entry.isRecorded && !isWithoutDraft(interview)) continue;
    heldIds.push(interview.id);
    if (entry.isFlagged) continue;
    if (entry.isRecorded && interview.thankYou !== 'Drafting') {
      // The row was copied before its note was drafted, and the other one is gone.
      changes.set(interview.id, { thankYou: 'Needs attention', problem: noteReasons.maybeDrafted });
      settled = flag(settled, key);
      continue;
    }
    const verdict =
      entry.draftId !== null
        ? ({ kind: 'found', draftId: entry.draftId } as const)
        : judge(entry, key, canDraft() ? findDraftsTo(entry.to) : [], mine.now);
    if (verdict.kind === 'found') {
      const draft = { text: noteReasons.openDraft, url: draftsSearchUrl(mine.me.email, entry.to) };
      changes.set(interview.id, {
        thankYou: 'Draft ready',
        draft,
        draftId: verdict.draftId,
        problem: '',
      });
      settled = { ...settled, [key]: { ...entry, draftId: verdict.draftId } };
    } else if (verdict.kind === 'wait') {
      changes.set(interview.id, { thankYou: 'Drafting', problem: noteReasons.findingOut });
    } else {
      changes.set(interview.id, { thankYou: 'Needs attention', problem: noteReasons.maybeDrafted });
      settled = flag(settled, key);
    }
  }
  return { journal: settled, changes, heldIds };
}

/**
 * Tells of a note that is due to an address whether it may be written already: for a row that is gone, or in
 * another sheet of the person, of which this row may be a copy. What the person answered is heeded.
 */
export function findThanked(
  { journal, journalsElsewhere }: Pick<Memory, 'journal' | 'journalsElsewhere'>,
  { interviews, now }: Omit<Mine, 'me'>,
): (interviewId: string, email: string) => boolean {
  const keys = notesWithoutTalk(journal, new Set(interviews.map(({ id }) => id)));
  const gone = new Set(keys.map((key) => journal[key]?.to ?? ''));
  const elsewhere = thankedElsewhere(journalsElsewhere, now);
  return (interviewId, email) =>
    gone.has(email) || (elsewhere.has(email) && !hasLooked(journal, interviewId));
}

function isWithoutDraft({ draftId, thankYou }: Interview): boolean {
  return draftId === '' && !['Draft ready', 'Sent', 'Skipped'].includes(thankYou);
}

/** Asks about drafts that are gone: sent and thrown away look the same from here. One call. */
export function checkDraftsLeft(mine: Mine, changes: Map<string, Changes<InterviewKey>>): void {
  const ready = mine.interviews.filter(
    (one) => one.thankYou === 'Draft ready' && one.draftId !== '' && isMine(one, mine.me),
  );
  if (ready.length === 0 || !canDraft()) return;
  const ids = listDraftIds();
  if (!ids) return;
  for (const { id, draftId, problem } of ready) {
    if (!ids.has(draftId))
      changes.set(id, { thankYou: 'Draft ready', problem: noteReasons.noLongerInDrafts });
    else if (problem === noteReasons.noLongerInDrafts)
      changes.set(id, { thankYou: 'Draft ready', problem: '' });
  }
}
