// One draft for each key of a letter: made at the first call, found at every later one.
import { type Journal, judge, withoutOld } from '../../domain/draft-journal';
import { canDraft, type DraftOutcome, findDraftsTo } from '../../google/gmail-drafts';
import { Problem } from '../../problem';
import { draftOnce, type Letter } from '../letters/draft-once';
import { rememberJournal } from '../my-memory';

/** @throws Problem `no-permission` where this person has not allowed drafts */
export function needDrafts(): void {
  if (!canDraft()) throw new Problem('no-permission', NOT_ALLOWED);
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
    if (verdict.kind !== 'found') throw new Problem('maybe-drafted', MAYBE_DRAFTED);
    return;
  }
  const made = draftOnce(withoutOld(journal, now), key, letter, now);
  rememberJournal(made.journal);
  refuse(made.outcome);
}

function refuse(outcome: DraftOutcome): void {
  if (outcome.kind === 'unknown') throw new Problem('maybe-drafted', MAYBE_DRAFTED);
  if (outcome.kind === 'made') return;
  throw {
    letter: new Problem(
      'bad-email',
      'Gmail refused this letter. Check the e-mail address of the contact.',
    ),
    permission: new Problem('no-permission', NOT_ALLOWED),
    quota: new Problem(
      'google',
      'Gmail’s daily allowance is used up. Use Open in Gmail, or try again tomorrow.',
    ),
  }[outcome.reason];
}

const NOT_ALLOWED =
  'Gmail drafts are not allowed yet. Allow them under Thank-you notes, or use Open in Gmail, which needs no permission.';
const MAYBE_DRAFTED =
  'Google failed while the draft was made. Look into your Gmail drafts. If it is there, click once more and it is filed; if not, close this view, open it again and repeat.';
