// Files an interview: what was learned, who was named, and when the thank-you note is due.
import type { FiledInterview } from '../calls';
import type { Contact, Interview, InterviewId, NewPerson } from '../domain/records';
import { endOf, isMine, thankYouDueAt } from '../domain/thank-you-plan';
import { openBook } from '../google/book';
import { withDocumentLock } from '../google/document-lock';
import { myAddress } from '../google/person';
import { fromLocal, toReadableTime } from '../google/time';
import { Problem } from '../problem';
import { readInterview } from '../sheet/interviews';
import { readTable } from '../sheet/table';
import { CONTACTS, type ContactKey } from '../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../sheet/tabs/interviews';
import type { Changes } from '../sheet/write-rows';
import { addFresh, cleanPeople } from './add-people';
import { type CheckedInterviewRecord, checkInterviewRecord } from './check-input';
import { recall } from './my-memory';
import { ownContact } from './own-records';
import { SheetWriter } from './sheet-writer';
import { tellChange } from './tell-change';

const MOST_REFERRALS = 50;

/**
 * Writes the interview, then the contact, then the people who were named. Called again with the
 * same key it goes on where it broke off and adds nothing twice.
 */
export function recordInterview(input: unknown): FiledInterview {
  const record = checkInterviewRecord(input);
  const me = myAddress();
  const { thankYouDelayHours } = recall().settings;
  const writer = new SheetWriter();
  const filed = withDocumentLock(() => {
    const book = openBook();
    const timeZone = book.getSpreadsheetTimeZone();
    const contacts = readTable(book, CONTACTS);
    const contact = ownContact(contacts, record.contactId, me);
    const interviews = readTable(book, INTERVIEWS);
    const id = record.interviewId || (`interview-${record.key}` as InterviewId);
    const known = interviews.rows.map(readInterview).find((one) => one.id === id);
    if (record.interviewId !== '' && !(known && isMine(known, me))) {
      throw new Problem(
        'row-missing',
        'The planned interview is not in the sheet any more. Choose “A new one”.',
      );
    }
    const referrals = cleanPeople(record.referrals, MOST_REFERRALS).map(
      (person): NewPerson => ({
        ...person,
        introducedBy: contact.name,
      }),
    );
    const times = readTimes(record, timeZone, thankYouDelayHours);
    const cells = interviewCells(record, contact, times, known);
    if (known) writer.update(interviews, id, cells);
    else writer.append(interviews, [{ ...cells, id, owner: me }]);
    writer.update(contacts, contact.id, contactCells(record, contact, times, timeZone));
    const added = addFresh(writer, contacts, referrals, me);
    const isWanted = record.thankYou === 'Due';
    return {
      referralsAdded: added.fresh.length,
      referralsKnown: added.known,
      thankYouDue: isWanted ? toReadableTime(times.dueAt, timeZone) : '',
      done: `Your talk with ${contact.name} is filed.`,
    };
  });
  const { done, ...numbers } = filed;
  return { ...numbers, change: tellChange(writer, record.contactId, done) };
}

interface Times {
  readonly startsAt: Date;
  readonly dueAt: Date;
  readonly isOver: boolean;
}

function readTimes(record: CheckedInterviewRecord, timeZone: string, delayHours: number): Times {
  const startsAt = fromLocal(record.startsAtLocal, timeZone);
  const draft = { startsAt, minutes: record.minutes, thankYouDue: null } as Interview;
  const dueAt = thankYouDueAt(draft, delayHours);
  if (!startsAt || !dueAt) {
    throw new Problem('bad-input', 'When did you talk? Give the day and the time.');
  }
  return { startsAt, dueAt, isOver: (endOf(draft) ?? startsAt) <= new Date() };
}

function interviewCells(
  record: CheckedInterviewRecord,
  contact: Contact,
  { startsAt, dueAt, isOver }: Times,
  known: Interview | undefined,
): Changes<InterviewKey> {
  // A note that is drafted or sent stays so, whatever is corrected in the record later.
  const isOpen =
    !known || ['Not due', 'Due', 'Skipped', 'Needs attention'].includes(known.thankYou);
  const state = record.thankYou === 'Skipped' ? 'Skipped' : isOver ? 'Due' : 'Not due';
  return {
    contactId: contact.id,
    contactName: contact.name,
    purpose: record.purpose,
    about: record.about,
    startsAt,
    minutes: record.minutes,
    where: record.where,
    learned: record.learned,
    helpReceived: record.helpReceived,
    resume: known?.resume === 'Sent' ? 'Sent' : record.resumeAskedFor ? 'Asked for' : 'Not asked',
    ...(isOpen
      ? { thankYou: state, thankYouDue: state === 'Skipped' ? null : dueAt, problem: null }
      : {}),
  };
}

function contactCells(
  record: CheckedInterviewRecord,
  contact: Contact,
  { startsAt, isOver }: Times,
  timeZone: string,
): Changes<ContactKey> {
  const isBefore = ['To ask', 'Asked', 'Scheduled'].includes(contact.stage);
  const nextStepOn = fromLocal(record.nextStepOnLocal, timeZone);
  return {
    ...(isBefore ? { stage: isOver ? 'Met' : 'Scheduled' } : {}),
    ...(isOver ? { lastContact: startsAt } : {}),
    ...(record.hasBusinessCard !== contact.hasBusinessCard
      ? { businessCard: record.hasBusinessCard }
      : {}),
    ...(record.mayMention !== contact.mayMention ? { mayMention: record.mayMention } : {}),
    ...(record.nextStep !== '' ? { nextStep: record.nextStep } : {}),
    ...(nextStepOn ? { nextStepOn } : {}),
  };
}
