// What a single talk asks for: before it, and afterwards.
import { addDays, addMinutes, dayOf } from '../local-clock';
import type { PersonSummary, TalkSummary } from '../summaries';
import { LATE_AFTER_HOURS } from '../thank-you-plan';
import type { BusinessDays } from './business-days';
import type { PeopleBook } from './people-book';
import { type Step, stepForTalk } from './step';

const HOUR_MINUTES = 60;
/** What was promised in a talk, or heard in it, keeps about as long as the memory of it. */
const WRITE_DOWN_WITHIN_HOURS = 24;
const QUESTIONS_FROM_DAYS = 3;
const CONFIRM_FROM_HOURS = 48;

export function talkSteps(
  talk: TalkSummary,
  person: PersonSummary | null,
  book: PeopleBook,
): readonly Step[] {
  const end = addMinutes(talk.startsAtLocal, talk.minutes);
  // A note and a promised résumé are owed whatever became of the contact since.
  const owed = [...thankYouSteps(talk, person, end, book), ...resumeSteps(talk, person, end, book)];
  if (person === null || person.stage === 'Declined' || end === '') return owed;
  const toRecord = recordSteps(talk, person, end, book);
  const isToCome = talk.startsAtLocal > book.nowLocal;
  return [...owed, ...toRecord, ...(isToCome ? comingSteps(talk, person, book) : [])];
}

function thankYouSteps(
  talk: TalkSummary,
  person: PersonSummary | null,
  end: string,
  { delayHours, nowLocal }: PeopleBook,
): readonly Step[] {
  const { thankYou, hasLearned } = talk;
  const dueAt = talk.thankYouDueLocal || addMinutes(end, delayHours * HOUR_MINUTES);
  const known = {
    dueOnLocal: dayOf(dueAt),
    isLate: isOver(end, LATE_AFTER_HOURS, nowLocal),
  };
  switch (thankYou) {
    case 'Due':
    case 'Drafting':
      return [stepForTalk(person, talk, { ...known, kind: 'thank-you', fromLocal: dueAt })];
    case 'Not due':
      // Typed by hand. Without a word about the talk, that is to be written first.
      return hasLearned && end !== ''
        ? [stepForTalk(person, talk, { ...known, kind: 'thank-you', fromLocal: later(dueAt, end) })]
        : [];
    case 'Needs attention':
      return [stepForTalk(person, talk, { ...known, kind: 'thank-you' })];
    case 'Draft ready':
      return [stepForTalk(person, talk, { ...known, kind: 'send-thank-you' })];
    default:
      return [];
  }
}

function resumeSteps(
  talk: TalkSummary,
  person: PersonSummary | null,
  end: string,
  { nowLocal }: PeopleBook,
): readonly Step[] {
  if (talk.resume !== 'Asked for' || person === null) return [];
  const isLate = isOver(end, LATE_AFTER_HOURS, nowLocal);
  return [stepForTalk(person, talk, { kind: 'resume', dueOnLocal: dayOf(end), isLate })];
}

function recordSteps(
  talk: TalkSummary,
  person: PersonSummary,
  end: string,
  { nowLocal }: PeopleBook,
): readonly Step[] {
  // Whatever the note says beyond "Not due" was put there when the talk was filed, or by hand.
  if (talk.hasLearned || talk.thankYou !== 'Not due') return [];
  const isLate = isOver(end, WRITE_DOWN_WITHIN_HOURS, nowLocal);
  const dueOnLocal = dayOf(end);
  return [stepForTalk(person, talk, { kind: 'record', fromLocal: end, dueOnLocal, isLate })];
}

function comingSteps(
  talk: TalkSummary,
  person: PersonSummary,
  { businessDays, today }: PeopleBook,
): readonly Step[] {
  const { startsAtLocal: start } = talk;
  const day = dayOf(start);
  const questions = stepForTalk(person, talk, {
    kind: 'questions',
    fromLocal: addDays(day, -QUESTIONS_FROM_DAYS),
    untilLocal: start,
    dueOnLocal: day,
  });
  const confirm = stepForTalk(person, talk, {
    kind: 'confirm',
    fromLocal: later(
      confirmFrom(start, businessDays),
      inTouchToday(person, today) ? addDays(today, 1) : '',
    ),
    // On the day itself it would only unsettle.
    untilLocal: day,
    dueOnLocal: businessDays.before(day),
  });
  return [...(talk.isConfirmed ? [] : [confirm]), ...(talk.hasQuestions ? [] : [questions])];
}

/**
 * A talk is confirmed 24 to 48 hours before, on a business day: from 48 hours before where that is
 * one, and in any case during the last business day before the talk. A talk on Monday is confirmed on
 * Friday.
 */
export function confirmFrom(startsAtLocal: string, businessDays: BusinessDays): string {
  const twoDaysBefore = addMinutes(startsAtLocal, -CONFIRM_FROM_HOURS * HOUR_MINUTES);
  const dayBefore = businessDays.before(dayOf(startsAtLocal));
  return businessDays.has(twoDaysBefore) && twoDaysBefore < dayBefore ? twoDaysBefore : dayBefore;
}

/**
 * Nobody is asked to confirm on the day on which one has just heard from them. So a talk that was
 * agreed today for tomorrow is never confirmed, and one agreed today for the day after is tomorrow.
 */
function inTouchToday({ lastContactOnLocal, askedAtLocal }: PersonSummary, today: string): boolean {
  return dayOf(lastContactOnLocal) === today || dayOf(askedAtLocal) === today;
}

function isOver(end: string, hours: number, nowLocal: string): boolean {
  return end !== '' && addMinutes(end, hours * HOUR_MINUTES) < nowLocal;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
