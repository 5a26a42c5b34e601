// How a mailbox differs from one that is always in step and always answers: to try out what Gmail
// does, may do, and does on a bad day.

/** What goes wrong with a call of the Gmail service. */
export const GMAIL_TROUBLES = [
  'none',
  /** The day's allowance of the script is gone; nothing was done. */
  'used-up',
  /** The service is down; nothing was done. */
  'down',
  /** It was done, and an error came back in place of the answer. */
  'answer-lost',
  /** It was done, and what came back is an object with nothing in it. */
  'answer-empty',
] as const;
export type GmailTrouble = (typeof GMAIL_TROUBLES)[number];

export interface MailboxSwitches {
  /** By so much clock time a search is behind each change: new drafts are missing, gone ones there. */
  readonly searchLagMinutes: number;
  /** Whether custom X- headers are lost when the person edits a draft. */
  readonly stripHeadersOnEdit: boolean;
  /** Whether Gmail puts its own Message-ID in place of the one that a script wrote. It does. */
  readonly rewriteMessageId: boolean;
  /** Whether a message gets another id with each edit. It does. */
  readonly newMessageIdOnEdit: boolean;
  /** Whether a draft gets another id when it is edited. Rare: a program that makes it anew does so. */
  readonly newDraftIdOnEdit: boolean;
  /** What goes wrong when a script creates a draft. */
  readonly createTrouble: GmailTrouble;
  /** What goes wrong when a script lists or reads drafts. */
  readonly readTrouble: GmailTrouble;
}

export const USUAL_SWITCHES: MailboxSwitches = {
  searchLagMinutes: 0,
  stripHeadersOnEdit: false,
  rewriteMessageId: true,
  newMessageIdOnEdit: true,
  newDraftIdOnEdit: false,
  createTrouble: 'none',
  readTrouble: 'none',
};

/** Stored switches; what an older version did not know of is as usual. Throws where they are none. */
export function parseSwitches(value: unknown): MailboxSwitches {
  const stored = (value ?? {}) as Readonly<Record<string, unknown>>;
  const given = Object.entries(USUAL_SWITCHES).map(([name, usual]) => {
    const one = stored[name] ?? usual;
    const isTrouble = typeof usual === 'string';
    if (isTrouble ? !GMAIL_TROUBLES.some((known) => known === one) : typeof one !== typeof usual)
      throw new Error('these are not the switches of the mailboxes');
    return [name, one];
  });
  return Object.fromEntries(given) as unknown as MailboxSwitches;
}
