// Which thank-you notes are to be drafted now, which rows need a person first, and why.
import { noteReasons } from '#words/note-reasons';
import { isMine, type Me } from './ownership';
import { nameKey } from './people/same-name';
import type { Contact, Interview, InterviewId } from './records';

const HOUR_MILLISECONDS = 3_600_000;
/** After this the note is called late; it is never too late to send it. */
export const LATE_AFTER_HOURS = 72;

export interface DueNote {
  readonly interview: Interview;
  readonly contact: Contact;
  readonly dueAt: Date;
}

/** A row that a person has to mend, with what to do about it. */
export interface NoteProblem {
  readonly interviewId: InterviewId;
  readonly message: string;
}

export interface ThankYouPlan {
  /** In the order in which the talks took place. */
  readonly due: readonly DueNote[];
  readonly problems: readonly NoteProblem[];
}

/** When the talk is over; null while no date is set. */
export function endOf(interview: Interview): Date | null {
  if (!interview.startsAt) return null;
  return new Date(interview.startsAt.getTime() + interview.minutes * 60_000);
}

/** When the note is drafted: what stands in the sheet, else some hours after the end of the talk. */
export function thankYouDueAt(interview: Interview, delayHours: number): Date | null {
  const end = endOf(interview);
  return interview.thankYouDue ?? (end && new Date(end.getTime() + delayHours * HOUR_MILLISECONDS));
}

/** More than three days after the talk. */
export function isLate(interview: Interview, now: Date): boolean {
  const end = endOf(interview);
  return end !== null && now.getTime() - end.getTime() > LATE_AFTER_HOURS * HOUR_MILLISECONDS;
}

/** Is a note still to be written for this row, as far as the row says? */
function isOpen({ draftId, thankYou, problem }: Interview): boolean {
  // Whether it was drafted already the person is asked, however long they take.
  if (thankYou === 'Needs attention' && problem === noteReasons.maybeDrafted) return false;
  return draftId === '' && ['Not due', 'Due', 'Drafting', 'Needs attention'].includes(thankYou);
}

/** What is known of a row without its contact. */
interface Waiting {
  readonly me: Me;
  readonly now: Date;
  readonly delayHours: number;
  readonly unreadableStarts: ReadonlySet<string>;
}

/** Is there something to do about the note of this row now, whatever stands in Contacts? */
export function isNoteWaiting(
  interview: Interview,
  { me, now, delayHours, unreadableStarts }: Waiting,
): boolean {
  if (!isMine(interview, me) || !isOpen(interview)) return false;
  if (unreadableStarts.has(interview.id)) return true;
  const end = endOf(interview);
  const dueAt = thankYouDueAt(interview, delayHours);
  return end !== null && dueAt !== null && dueAt <= now && end <= now;
}

/**
 * Decides for the rows of one person. A row in trouble stops nothing: it is among the problems
 * until its cells are mended, and is due again then.
 * @param held interviews whose last draft is not accounted for; they are left alone here
 */
export function planThankYous(
  input: Waiting & {
    readonly interviews: readonly Interview[];
    readonly contacts: readonly Contact[];
    readonly held: ReadonlySet<string>;
    /** The problem with an address, or null where a letter can go to it. */
    readonly addressProblem: (email: string) => string | null;
  },
): ThankYouPlan {
  const find = contactFinder(input.contacts);
  const due: DueNote[] = [];
  const problems: NoteProblem[] = copiedDrafts(input.interviews, input.me).map((interviewId) => {
    return { interviewId, message: noteReasons.copiedDraft };
  });
  const mine = input.interviews.filter((one) => isMine(one, input.me));
  const copies = copiedTalks(mine, input.held, (interview) => {
    const contact = find(interview);
    return typeof contact === 'string' ? nameKey(interview.contactName) : contact.id;
  });
  for (const interview of input.interviews) {
    if (!isNoteWaiting(interview, input) || input.held.has(interview.id)) continue;
    if (copies.has(interview.id)) {
      problems.push({ interviewId: interview.id, message: noteReasons.copiedTalk });
      continue;
    }
    if (input.unreadableStarts.has(interview.id)) {
      problems.push({ interviewId: interview.id, message: noteReasons.unreadableStart });
      continue;
    }
    const dueAt = thankYouDueAt(interview, input.delayHours);
    if (!dueAt) continue;
    const contact = find(interview);
    const message =
      typeof contact === 'string'
        ? contact
        : !isMine(contact, input.me)
          ? noteReasons.notYours
          : input.addressProblem(contact.email);
    if (message !== null) problems.push({ interviewId: interview.id, message });
    else if (typeof contact !== 'string') due.push({ interview, contact, dueAt });
  }
  due.sort(
    (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || compare(a.interview.id, b.interview.id),
  );
  return { due, problems };
}

/**
 * Rows of one talk, as they are when somebody copies a row: one of them gets the note. That is the one
 * whose note is made or begun, else the first.
 * @returns the others
 */
function copiedTalks(
  interviews: readonly Interview[],
  held: ReadonlySet<string>,
  contactOf: (interview: Interview) => string,
): ReadonlySet<string> {
  const rank = ({ id, draftId, thankYou }: Interview) =>
    held.has(id)
      ? 0
      : draftId !== '' || ['Draft ready', 'Sent'].includes(thankYou)
        ? 1
        : thankYou === 'Drafting'
          ? 2
          : 3;
  const originals = new Map<string, Interview>();
  const copies = new Set<string>();
  for (const interview of interviews) {
    if (!interview.startsAt || interview.id === '') continue;
    const key = `${interview.startsAt.getTime()} ${contactOf(interview)}`;
    const before = originals.get(key);
    const isBetter = !before || rank(interview) < rank(before);
    if (isBetter) originals.set(key, interview);
    if (before) copies.add(isBetter ? before.id : interview.id);
  }
  return copies;
}

/** Rows that name the draft of another row: they were copied once that was there. */
export function copiedDrafts(interviews: readonly Interview[], me: Me): readonly InterviewId[] {
  const rows = new Map<string, Interview[]>();
  for (const one of interviews) {
    if (one.draftId !== '' && one.id !== '' && isMine(one, me))
      rows.set(one.draftId, [...(rows.get(one.draftId) ?? []), one]);
  }
  return [...rows.values()].flatMap((same) => {
    const original = same.find(({ thankYou }) => thankYou !== 'Needs attention') ?? same[0];
    return same
      .filter(
        (one) =>
          one !== original && ['Drafting', 'Draft ready', 'Needs attention'].includes(one.thankYou),
      )
      .map(({ id }) => id);
  });
}

/** Finds the contact of an interview by ID, else by a name that only one contact has. */
function contactFinder(contacts: readonly Contact[]): (interview: Interview) => Contact | string {
  const byId = new Map<string, Contact>();
  const byName = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (contact.id !== '' && !byId.has(contact.id)) byId.set(contact.id, contact);
    const name = nameKey(contact.name);
    byName.set(name, [...(byName.get(name) ?? []), contact]);
  }
  return ({ contactId, contactName }) => {
    const known = contactId === '' ? undefined : byId.get(contactId);
    if (known) return known;
    const [only, another] = byName.get(nameKey(contactName)) ?? [];
    if (contactName === '') return noteReasons.noContact;
    if (!only) return noteReasons.unknownContact;
    if (another) return noteReasons.severalContacts;
    return only;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
