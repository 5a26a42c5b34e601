// One draft for each key of a letter: made at the first call, found at every later one.
import { letterProblems } from '#words/problems';
import { type Journal, judge, withoutOld } from '../../domain/draft-journal';
import { canDraft, type DraftOutcome, findDraftsTo } from '../../google/gmail-drafts';
import { Problem } from '../../problem';
import { draftOnce, type Letter } from '../letters/draft-once';
import { rememberJournal } from '../my-memory';

/** @throws Problem `no-permission` where this person has not allowed drafts */
export function needDrafts(): void {
  if (!canDraft()) throw new Problem('no-permission', letterProblems.notAllowed);
}

/**
 * When it returns, there is one draft of the letter with that key.
 * @throws Problem where there is none, or where nobody can tell
 */
export function makeOrFind(journal: Journal, key: string, letter: Letter): void {
  const now = new Date();
  const entry = journal[key];
  if (entry?.draftId) return;
  if (entry) {
    const verdict = judge(entry, key, findDraftsTo(entry.to), now);
    if (verdict.kind !== 'found') throw new Problem('maybe-drafted', letterProblems.maybeDrafted);
    return;
  }
  const made = draftOnce(withoutOld(journal, now), key, letter, now);
  rememberJournal(made.journal);
  refuse(made.outcome);
}

function refuse(outcome: DraftOutcome): void {
  if (outcome.kind === 'unknown') throw new Problem('maybe-drafted', letterProblems.maybeDrafted);
  if (outcome.kind === 'made') return;
  throw {
    letter: new Problem('bad-email', letterProblems.refused),
    permission: new Problem('no-permission', letterProblems.notAllowed),
    quota: new Problem('google', letterProblems.usedUp),
  }[outcome.reason];
}
