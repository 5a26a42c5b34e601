// The mailbox as scripts reach it over the Gmail API. Refusals of Gmail's cross the border as values,
// since a script sees more of them than a message.
import type { Clock } from '../clock';
import { type Execution, type Operations, ServiceError } from '../runtime/host';
import { GmailRefusal, invalid } from './gmail-refusal';
import type { Mailbox } from './mailbox';
import type { GmailTrouble } from './mailbox-switches';
import type { Mailboxes } from './mailboxes';
import { type MessageFormat, messageResource, messageStub } from './message-resource';
import { parseQuery } from './search';

export interface GmailProblem {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
}

export type GmailAnswer = { readonly value: unknown } | { readonly refused: GmailProblem };

export interface DraftListQuery {
  readonly q: string;
  readonly maxResults: number;
  readonly pageToken: string;
}

const MOST_RESULTS = 500;

export function mailboxOperations(mailboxes: Mailboxes, clock: Clock): Operations {
  const answer = (
    { as }: Execution,
    userId: string,
    isChange: boolean,
    action: (mailbox: Mailbox) => unknown,
    trouble: GmailTrouble = 'none',
  ): GmailAnswer => {
    try {
      checkUser(userId, as);
      const value = withTrouble(trouble, () => {
        const done = action(mailboxes.of(as));
        if (isChange) mailboxes.changed(as);
        return done;
      });
      return { value };
    } catch (error) {
      if (!(error instanceof GmailRefusal)) throw error;
      return { refused: { code: error.code, reason: error.reason, message: error.message } };
    }
  };
  return {
    'mailbox.createDraft': (by: Execution, userId: string, raw: Uint8Array, threadId?: string) =>
      answer(
        by,
        userId,
        true,
        (mailbox) => draftStub(mailbox.create(raw, threadId)),
        mailboxes.switches.createTrouble,
      ),
    'mailbox.updateDraft': (by: Execution, userId: string, draftId: string, raw: Uint8Array) =>
      answer(by, userId, true, (mailbox) => draftStub(mailbox.replace(draftId, raw))),
    'mailbox.removeDraft': (by: Execution, userId: string, draftId: string) =>
      answer(by, userId, true, (mailbox) => {
        mailbox.discard(draftId);
        return null;
      }),
    'mailbox.getDraft': (
      by: Execution,
      userId: string,
      draftId: string,
      format: MessageFormat,
      metadataHeaders: readonly string[],
    ) =>
      answer(
        by,
        userId,
        false,
        (mailbox) => {
          const message = messageResource(mailbox.draft(draftId), format, metadataHeaders);
          return { id: draftId, message };
        },
        mailboxes.switches.readTrouble,
      ),
    'mailbox.listDrafts': (by: Execution, userId: string, query: DraftListQuery) =>
      answer(
        by,
        userId,
        false,
        (mailbox) => listDrafts(mailbox, query, clock.now()),
        mailboxes.switches.readTrouble,
      ),
    'mailbox.profile': (by: Execution, userId: string) =>
      answer(by, userId, false, (mailbox) => ({
        emailAddress: mailbox.person,
        messagesTotal: mailbox.letterCount,
        threadsTotal: mailbox.letterCount,
        historyId: String(mailbox.historyId),
      })),
  };
}

/** Wordings of Google's, as scripts see them. */
function withTrouble(trouble: GmailTrouble, action: () => unknown): unknown {
  if (trouble === 'used-up') {
    throw new ServiceError('Service invoked too many times for one day: gmail.');
  }
  if (trouble === 'down') {
    throw new GmailRefusal(503, 'backendError', 'The service is currently unavailable.');
  }
  const value = action();
  if (trouble === 'answer-lost') throw new GmailRefusal(500, 'backendError', 'Empty response');
  return trouble === 'answer-empty' ? {} : value;
}

function listDrafts(mailbox: Mailbox, { q, maxResults, pageToken }: DraftListQuery, now: Date) {
  const matches = parseQuery(q, now);
  const found =
    q.trim() === ''
      ? mailbox.list('drafts')
      : mailbox
          .searched()
          .filter(({ letter, entry }) => matches({ letter, changedAt: entry.changedAt }));
  const start = pageToken === '' ? 0 : Number(pageToken);
  if (!Number.isInteger(start) || start < 0) throw invalid('Invalid pageToken');
  const end = start + Math.min(maxResults, MOST_RESULTS);
  const page = found.slice(start, end).map((stored) => {
    const { id, threadId } = messageStub(stored);
    return { id: stored.entry.draftId, message: { id, threadId } };
  });
  return {
    // Gmail leaves the list out where it is empty.
    ...(page.length > 0 ? { drafts: page } : {}),
    ...(end < found.length ? { nextPageToken: String(end) } : {}),
    resultSizeEstimate: found.length,
  };
}

function draftStub(stored: Parameters<typeof messageStub>[0]) {
  return { id: stored.entry.draftId, message: messageStub(stored) };
}

function checkUser(userId: string, me: string): void {
  if (userId === 'me' || userId.trim().toLowerCase() === me.trim().toLowerCase()) return;
  throw new GmailRefusal(403, 'forbidden', `Delegation denied for ${me}`);
}
