// Creates a draft so that it is known afterwards: announced before, noted after.
import { announce, forget, type Journal, noteId } from '../../domain/draft-journal';
import { type Attachment, buildMessage } from '../../domain/mail/message';
import { createDraft, type DraftOutcome, KEY_HEADER } from '../../google/gmail-drafts';
import { newBoundary } from '../../google/random';
import { rememberJournal } from '../my-memory';

export interface Letter {
  readonly to: { readonly name: string; readonly email: string };
  readonly blindCopies?: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments?: readonly Attachment[];
}

/**
 * Two calls: the journal is saved with the announcement (and with what is known of the letters
 * before), then the draft is created. The caller saves the journal that comes back.
 */
export function draftOnce(
  journal: Journal,
  key: string,
  letter: Letter,
  now: Date,
): { readonly journal: Journal; readonly outcome: DraftOutcome } {
  const hasFiles = letter.attachments !== undefined && letter.attachments.length > 0;
  const message = buildMessage({
    ...letter,
    headers: { [KEY_HEADER]: key },
    ...(hasFiles ? { boundary: newBoundary() } : {}),
  });
  const announced = announce(journal, key, letter.to.email, now);
  rememberJournal(announced);
  const outcome = createDraft(message, hasFiles ? 'upload' : 'inline');
  switch (outcome.kind) {
    case 'made':
      return { journal: noteId(announced, key, outcome.draftId), outcome };
    case 'refused':
      return { journal: forget(announced, [key]), outcome };
    case 'unknown':
      return { journal: announced, outcome };
  }
}
