// Files a talk that is to come, with its questions.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { inputProblems } from '#words/problems';
import type { InterviewPlan, SheetChange } from '../../calls';
import { oneQuestion } from '../../domain/questions/question-text';
import { type Contact, type Interview, type InterviewId, PURPOSES } from '../../domain/records';
import { withDocumentLock } from '../../google/locks';
import { fromLocal } from '../../google/time';
import { Problem } from '../../problem';
import { readInterview } from '../../sheet/interviews';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { check, contactId, interviewId, key, line } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { changedCells } from '../page/changed-cells';
import { tellChange } from '../page/tell-change';
import { ownContact, ownInterview } from '../people/own-records';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';

const MOST_QUESTIONS = 50;
const PLAN = v.object({
  key,
  contactId,
  interviewId,
  purpose: v.picklist(PURPOSES),
  about: line,
  startsAtLocal: v.pipe(v.string(), v.maxLength(20)),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 60)),
  where: line,
  questions: v.pipe(v.array(line), v.maxLength(MOST_QUESTIONS)),
});

/** Called again with the same key, or with the same plan, it changes nothing more. */
export function savePlan(input: unknown): SheetChange {
  const plan: InterviewPlan = check(PLAN, input);
  const me = whoAmI();
  const writer = new SheetWriter();
  const done = withDocumentLock(() => {
    const tables = new OwnTables(me);
    const startsAt = readStart(plan, tables.book.getSpreadsheetTimeZone());
    const contacts = tables.read(CONTACTS);
    const contact = ownContact(contacts, plan.contactId, me);
    const interviews = tables.read(INTERVIEWS);
    const id = plan.interviewId || (`interview-${plan.key}` as InterviewId);
    const known =
      plan.interviewId === ''
        ? interviews.rows.map(readInterview).find((one) => one.id === id)
        : ownInterview(interviews, plan.interviewId, me);
    const cells = { ...planCells(plan, contact), ...dateCells(startsAt, known) };
    if (known) writer.update(interviews, id, changedCells(interviews, id, cells));
    else writer.append(interviews, [{ ...NEW_TALK, ...cells, id, owner: me.email }]);
    writer.update(contacts, contact.id, stageCells(contact, startsAt));
    return startsAt ? doneWords.talkPlanned(contact.name) : doneWords.questionsSaved(contact.name);
  });
  return tellChange(writer, plan.contactId, done);
}

const NEW_TALK: Changes<InterviewKey> = { resume: 'Not asked', thankYou: 'Not due' };

function readStart({ startsAtLocal }: InterviewPlan, timeZone: string): Date | null {
  const startsAt = fromLocal(startsAtLocal, timeZone);
  if (startsAt === null && startsAtLocal !== '') {
    throw new Problem('bad-input', inputProblems.noSuchTime);
  }
  return startsAt;
}

function planCells(plan: InterviewPlan, contact: Contact): Changes<InterviewKey> {
  return {
    contactId: contact.id,
    contactName: contact.name,
    purpose: plan.purpose,
    about: plan.about,
    minutes: plan.minutes,
    where: plan.where,
    questions: plan.questions.map(oneQuestion).filter(Boolean).join('\n'),
  };
}

/** Another day is not confirmed yet, and moves the thank-you with it. */
function dateCells(startsAt: Date | null, known: Interview | undefined): Changes<InterviewKey> {
  // A start that nobody can read ("next Tuesday") stays until there is a date.
  if (startsAt === null && !known?.startsAt) return {};
  if (!known || known.startsAt?.getTime() === startsAt?.getTime()) return { startsAt };
  const isNoteToCome = known.thankYou === 'Not due' && known.thankYouDue !== null;
  return {
    startsAt,
    ...(known.isConfirmed ? { confirmed: false } : {}),
    ...(isNoteToCome ? { thankYouDue: null } : {}),
  };
}

function stageCells({ stage }: Contact, startsAt: Date | null): Changes<ContactKey> {
  return startsAt && (stage === 'To ask' || stage === 'Asked') ? { stage: 'Scheduled' } : {};
}
