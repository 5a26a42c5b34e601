// What a contact asks for, apart from single talks: an answer to wait for, thanks to pass on, a name
// to follow, a few lines after a long silence, and what one has planned for oneself.
import { addDays, dayOf } from '../local-clock';
import type { PersonSummary, TalkSummary } from '../summaries';
import {
  ASK_KEY,
  askedAt,
  isOpenRequest,
  type OpenRequests,
  TRY_NEXT_AFTER_BUSINESS_DAYS,
} from './open-requests';
import type { PeopleBook } from './people-book';
import { type Step, stepFor } from './step';

const NUDGE_AFTER_BUSINESS_DAYS = 7;
/** After a quarter a follow-up would be a new request, and the old one rests. */
const NUDGE_UNTIL_BUSINESS_DAYS = 60;
const IN_TOUCH_AFTER_DAYS = 90;
const TELL_INTRODUCER_WITHIN_DAYS = 7;
const IS_MET: readonly string[] = ['Met', 'Thanked', 'Keeping in touch'];

export function personSteps(
  person: PersonSummary,
  book: PeopleBook,
  requests: OpenRequests,
): readonly Step[] {
  return [
    ...introducerSteps(person, book),
    ...waitingSteps(person, book, requests),
    ...ownSteps(person, book),
    ...referredSteps(person, requests),
    ...inTouchSteps(person, book),
  ];
}

/** Whoever opened the door hears how it went. The step is theirs: the letter goes to them. */
function introducerSteps(about: PersonSummary, book: PeopleBook): readonly Step[] {
  if (!IS_MET.includes(about.stage) || about.isIntroducerTold) return [];
  const introducer = book.named(about.introducedBy).find(({ id }) => id !== about.id);
  if (!introducer) return [];
  const talk = lastTalk(about, book);
  const met = talk?.startsAtLocal ?? '';
  const dueOnLocal = addDays(met, 1);
  return [
    stepFor(introducer, {
      key: `introducer:${about.id}`,
      kind: 'introducer',
      aboutId: about.id,
      interviewId: talk?.id ?? '',
      sinceLocal: met,
      dueOnLocal,
      isLate: met !== '' && addDays(met, TELL_INTRODUCER_WITHIN_DAYS) < book.today,
    }),
  ];
}

/**
 * Three business days without an answer: the next person there. Seven: one follow-up. After that
 * there is no further step; the request rests.
 */
function waitingSteps(
  person: PersonSummary,
  book: PeopleBook,
  requests: OpenRequests,
): readonly Step[] {
  const asked = askedAt(person);
  if (!isOpenRequest(person) || asked === '' || person.followedUpOnLocal !== '') return [];
  // A talk since then is an answer, whatever the stage says.
  if (book.talksWith(person.id).some(({ startsAtLocal }) => startsAtLocal >= asked)) return [];
  const after = (count: number) => book.businessDays.after(asked, count);
  const nudgeOn = after(NUDGE_AFTER_BUSINESS_DAYS);
  const tryNextOn = after(TRY_NEXT_AFTER_BUSINESS_DAYS);
  const nudge = stepFor(person, {
    key: `nudge:${dayOf(asked)}`,
    kind: 'nudge',
    fromLocal: nudgeOn,
    untilLocal: after(NUDGE_UNTIL_BUSINESS_DAYS),
    dueOnLocal: nudgeOn,
    sinceLocal: asked,
  });
  if (!requests.isLastThere(person)) return [nudge];
  const tryNext = stepFor(person, {
    key: `try-next:${dayOf(asked)}`,
    kind: 'try-next',
    aboutId: requests.nextThere(person)?.id ?? '',
    fromLocal: tryNextOn,
    untilLocal: nudgeOn,
    dueOnLocal: tryNextOn,
    sinceLocal: asked,
  });
  return [tryNext, nudge];
}

function ownSteps(person: PersonSummary, { today }: PeopleBook): readonly Step[] {
  const { nextStepOnLocal: day } = person;
  if (day === '') return [];
  const isLate = day < today;
  // With its day in the key: the next plan for this person is another step.
  return [
    stepFor(person, { key: `own:${day}`, kind: 'own', fromLocal: day, dueOnLocal: day, isLate }),
  ];
}

function referredSteps(person: PersonSummary, requests: OpenRequests): readonly Step[] {
  if (person.stage !== 'To ask' || person.introducedBy === '') return [];
  return [
    stepFor(person, { key: ASK_KEY, kind: 'referred', fromLocal: requests.heldUntil(person) }),
  ];
}

function inTouchSteps(person: PersonSummary, book: PeopleBook): readonly Step[] {
  if (!IS_MET.includes(person.stage)) return [];
  const talks = book.talksWith(person.id);
  if (talks.some(({ startsAtLocal }) => startsAtLocal > book.nowLocal)) return [];
  const last = lastTouch(person, talks, book.today);
  if (last === '') return [];
  const dueOn = addDays(last, IN_TOUCH_AFTER_DAYS);
  return [
    stepFor(person, {
      key: `in-touch:${last}`,
      kind: 'in-touch',
      fromLocal: dueOn,
      dueOnLocal: dueOn,
      sinceLocal: last,
    }),
  ];
}

/** The last day on which one wrote or spoke, from all that the sheet knows; '' for never. */
function lastTouch(person: PersonSummary, talks: readonly TalkSummary[], today: string): string {
  const { lastContactOnLocal, askedAtLocal, followedUpOnLocal } = person;
  let last = '';
  const look = (local: string) => {
    const day = dayOf(local);
    if (day > last && day <= today) last = day;
  };
  for (const local of [lastContactOnLocal, askedAtLocal, followedUpOnLocal]) look(local);
  for (const talk of talks) {
    look(talk.startsAtLocal);
    look(talk.thankedOnLocal);
  }
  return last;
}

function lastTalk(person: PersonSummary, book: PeopleBook): TalkSummary | null {
  let last: TalkSummary | null = null;
  for (const talk of book.talksWith(person.id)) {
    const { startsAtLocal: start } = talk;
    if (start !== '' && start <= book.nowLocal && start > (last?.startsAtLocal ?? '')) last = talk;
  }
  return last;
}
