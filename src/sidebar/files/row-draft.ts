// What one row says of a person, before it is known whether that makes a person.
import { fileNoteWords as words } from '#words/people-file';
import { readAddress } from '../../domain/mail/email-address';
import { cleanPerson } from '../../domain/people/clean-person';
import { shorten } from '../../domain/people/clean-text';
import { nameFromEmail } from '../../domain/people/person-name';
import type { NewPerson } from '../../domain/records';

/** The cell under a column name (as `headerKey` makes it); '' where there is none. */
export type Cell = (columnKey: string) => string;

export interface RowDraft {
  readonly name: string;
  /** As they stand in the file, the preferred one first. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly title: string;
  readonly organization: string;
  readonly linkedIn: string;
  /** Lines for the notes. */
  readonly notes: readonly string[];
  /** Why the row is nobody, if it has neither name nor address; a sentence. */
  readonly reasonIfNobody: string;
}

type RowResult =
  | { readonly ok: true; readonly person: NewPerson; readonly hasBadEmail: boolean }
  | { readonly ok: false; readonly reason: string };

const MAX_QUOTED_LENGTH = 200;

/**
 * The person of a row. The sheet has one place for an address and one for a phone number: others,
 * and what stands for an address but is none, go into the notes, so that nothing gets lost.
 */
export function personOf(draft: RowDraft): RowResult {
  const good: string[] = [];
  const bad: string[] = [];
  // Google files somebody of whom only the address is known under the address as a name.
  const isNamedByAddress = draft.name.includes('@') && readAddress(draft.name).ok;
  for (const text of isNamedByAddress ? [...draft.emails, draft.name] : draft.emails) {
    const address = readAddress(text);
    if (address.ok) good.push(address.email);
    else bad.push(text);
  }
  const [email = '', ...otherEmails] = [...new Set(good)];
  const [phone = '', ...otherPhones] = [...new Set(draft.phones)];
  const name = (isNamedByAddress ? '' : draft.name.trim()) || nameFromEmail(email);
  if (name === '') return { ok: false, reason: draft.reasonIfNobody };
  const notes = [
    ...draft.notes,
    ...otherEmails.map(words.otherEmail),
    ...otherPhones.map(words.otherPhone),
    ...bad.map((text) => words.badEmail(shorten(text, MAX_QUOTED_LENGTH))),
  ];
  const { title, organization, linkedIn } = draft;
  const fields = { name, email, phone, title, organization, linkedIn };
  const result = cleanPerson({ ...fields, notes: notes.filter((note) => note !== '').join('\n') });
  return result.ok ? { ...result, hasBadEmail: bad.length > 0 } : result;
}
