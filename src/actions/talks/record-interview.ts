// Files an interview, or corrects one that was filed: what was learned and answered, who was named,
// and when the thank-you note is due.

import { doneWords } from '#words/done';
import { talkProblems } from '#words/problems';
import type { FiledInterview } from '../../calls';
import { isMine } from '../../domain/ownership';
import type { Contact, Interview, InterviewId, NewPerson } from '../../domain/records';
import { thankYouDueAt } from '../../domain/thank-you-plan';
import { withDocumentLock } from '../../google/locks';
import { fromLocal, toReadableTime } from '../../google/time';
import { Problem } from '../../problem';
import { readInterview } from '../../sheet/interviews';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { type CheckedInterviewRecord, checkInterviewRecord } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { recall } from '../my-memory';
import { tellChange } from '../page/tell-change';
import { addFresh, cleanPeople } from '../people/add-people';
import { ownContact } from '../people/own-records';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';
import { fileAnswers, openAnswers } from './file-answers';

const MOST_REFERRALS = 50;

/**
 * Writes the people who were named, the answers, the contact, and then the interview. Called again
 * with the same key it goes on where it broke off and adds nothing twice.
 */
export function recordInterview(input: unknown): FiledInterview {
  const record = checkInterviewRecord(input);
  const me = whoAmI();
  const memory = recall();
  const writer = new SheetWriter();
  const filed = withDocumentLock(() => {
    const tables = new OwnTables(me);
    const timeZone = tables.book.getSpreadsheetTimeZone();
    const contacts = tables.read(CONTACTS);
    const contact = ownContact(contacts, record.contactId, me);
    const interviews = tables.read(INTERVIEWS);
    const id = record.interviewId || (`interview-${record.key}` as InterviewId);
    const known = interviews.rows.map(readInterview).find((one) => one.id === id);
    if (record.interviewId !== '' && !(known && isMine(known, me))) {
      throw new Problem('row-missing', talkProblems.planGone);
    }
    const referrals = cleanPeople(record.referrals, MOST_REFERRALS).map(
      (person): NewPerson => ({
        ...person,
        introducedBy: contact.name,
      }),
    );
    const answers = openAnswers(tables, record.answers);
    const times = readTimes(record, timeZone, memory.settings.thankYouDelayHours);
    const cells = interviewCells(record, contact, times, known);
    const added = addFresh(writer, contacts, referrals, me);
    if (answers) {
      const { startsAt: askedOn } = times;
      fileAnswers(writer, answers, {
        ...{ interviewId: id, contact, askedOn, answers: record.answers, me },
      });
    }
    writer.update(contacts, contact.id, contactCells(record, contact, times, timeZone));
    // Last: once the row is there, the note is drafted, and it thanks for the names.
    if (known) writer.update(interviews, id, cells);
    else writer.append(interviews, [{ ...cells, id, owner: me.email }]);
    const isToCome = record.thankYou === 'Due' && !isNoteMade(known);
    return {
      referralsAdded: added.fresh.length,
      referralsKnown: added.known,
      thankYouDue: isToCome ? toReadableTime(times.dueAt, timeZone) : '',
      done: times.hasBegun
        ? doneWords.talkFiled(contact.name)
        : doneWords.talkPlanned(contact.name),
    };
  });
  const { done, ...numbers } = filed;
  return { ...numbers, change: tellChange(writer, record.contactId, done, memory) };
}

interface Times {
  readonly startsAt: Date;
  readonly dueAt: Date;
  /** A talk that has not even begun becomes a plan. */
  readonly hasBegun: boolean;
}

function readTimes(record: CheckedInterviewRecord, timeZone: string, delayHours: number): Times {
  const startsAt = fromLocal(record.startsAtLocal, timeZone);
  const draft = { startsAt, minutes: record.minutes, thankYouDue: null } as Interview;
  const dueAt = thankYouDueAt(draft, delayHours);
  if (!startsAt || !dueAt) {
    throw new Problem('bad-input', talkProblems.noTime);
  }
  return { startsAt, dueAt, hasBegun: startsAt <= new Date() };
}

function interviewCells(
  record: CheckedInterviewRecord,
  contact: Contact,
  times: Times,
  known: Interview | undefined,
): Changes<InterviewKey> {
  return {
    contactId: contact.id,
    contactName: contact.name,
    purpose: record.purpose,
    about: record.about,
    startsAt: times.startsAt,
    minutes: record.minutes,
    where: record.where,
    learned: record.learned,
    helpReceived: record.helpReceived,
    resume: known?.resume === 'Sent' ? 'Sent' : record.resumeAskedFor ? 'Asked for' : 'Not asked',
    ...noteCells(record, times, known),
  };
}

/** A note that is drafted or sent stays so, whatever is corrected in the record later. */
function isNoteMade(known: Interview | undefined): boolean {
  return (
    known !== undefined &&
    (known.draftId !== '' || ['Drafting', 'Draft ready', 'Sent'].includes(known.thankYou))
  );
}

function noteCells(
  record: CheckedInterviewRecord,
  { dueAt, hasBegun }: Times,
  known: Interview | undefined,
): Changes<InterviewKey> {
  if (isNoteMade(known)) return {};
  if (record.thankYou === 'Skipped') {
    return { thankYou: 'Skipped', thankYouDue: null, problem: null };
  }
  // The drafter looks at a row in trouble every hour. To say "Due" here would tell it that a person
  // has looked for a draft that may be there, and another would be made.
  if (known?.thankYou === 'Needs attention') return { thankYouDue: dueAt };
  return { thankYou: hasBegun ? 'Due' : 'Not due', thankYouDue: dueAt, problem: null };
}

function contactCells(
  record: CheckedInterviewRecord,
  contact: Contact,
  { startsAt, hasBegun }: Times,
  timeZone: string,
): Changes<ContactKey> {
  const isBefore = ['To ask', 'Asked', 'Scheduled'].includes(contact.stage);
  // A talk that is filed late, or corrected, may not be the last time that one was in touch.
  const isLatest = hasBegun && !(contact.lastContactOn && contact.lastContactOn > startsAt);
  const nextStepOn = fromLocal(record.nextStepOnLocal, timeZone);
  return {
    ...(isBefore ? { stage: hasBegun ? 'Met' : 'Scheduled' } : {}),
    ...(isLatest ? { lastContact: startsAt } : {}),
    ...(record.hasBusinessCard !== contact.hasBusinessCard
      ? { businessCard: record.hasBusinessCard }
      : {}),
    ...(record.mayMention !== contact.mayMention ? { mayMention: record.mayMention } : {}),
    ...(record.nextStep !== '' ? { nextStep: record.nextStep } : {}),
    ...(nextStepOn ? { nextStepOn } : {}),
  };
}
