// What is known about a step, and how a card says it: why now, and what came before.

import { todayWords as words } from '#words/today';
import type { ThankYouStatus } from '../../../calls';
import { labelOf } from '../../../domain/choice-labels';
import { dayOf, daysBetween } from '../../../domain/local-clock';
import { openBusinessDays } from '../../../domain/next-steps/business-days';
import type { Step } from '../../../domain/next-steps/step';
import { nameKey } from '../../../domain/people/same-name';
import type { Settings } from '../../../domain/settings';
import type { PersonSummary, TalkSummary } from '../../../domain/summaries';
import { day } from '../../parts/local-time';

export interface StepFacts {
  readonly person: PersonSummary | null;
  /** Who was met, or who could be asked next. */
  readonly about: PersonSummary | null;
  /** Whoever gave this name, where they are among one's own contacts. */
  readonly introducer: PersonSummary | null;
  readonly talk: TalkSummary | null;
  readonly draftUrl: string;
  readonly areDraftsHourly: boolean;
  readonly businessDaysSince: number;
  readonly today: string;
}

export type FindFacts = (step: Step) => StepFacts;

/** Prepares the look-ups once for all cards. @param areDraftsHourly notes come by themselves */
export function openFacts(
  people: readonly PersonSummary[],
  talks: readonly TalkSummary[],
  page: { readonly thankYous: ThankYouStatus; readonly settings: Settings },
  today: string,
  areDraftsHourly: boolean,
): FindFacts {
  const personById = new Map<string, PersonSummary>(people.map((one) => [one.id, one]));
  const talkById = new Map<string, TalkSummary>(talks.map((one) => [one.id, one]));
  const byName = new Map<string, PersonSummary>();
  for (const one of people) {
    const key = nameKey(one.name);
    if (one.isMine && !byName.has(key)) byName.set(key, one);
  }
  const { notes } = page.thankYous;
  const draftUrls = new Map<string, string>(notes.map((one) => [one.interviewId, one.draftUrl]));
  const businessDays = openBusinessDays(page.settings.holidays);
  return ({ contactId, aboutId, interviewId, sinceLocal }) => {
    const person = personById.get(contactId) ?? null;
    const introducedBy = person?.introducedBy ?? '';
    return {
      person,
      about: personById.get(aboutId) ?? null,
      introducer: introducedBy === '' ? null : (byName.get(nameKey(introducedBy)) ?? null),
      talk: talkById.get(interviewId) ?? null,
      draftUrl: draftUrls.get(interviewId) ?? '',
      areDraftsHourly,
      businessDaysSince: businessDays.since(sinceLocal, today),
      today,
    };
  };
}

/** Why it is a step now. */
export function whyNow(step: Step, facts: StepFacts): string {
  const { person, about, talk, today } = facts;
  switch (step.kind) {
    case 'thank-you':
      return whyThank(step, facts);
    case 'send-thank-you':
      return words.thankYou.ready;
    case 'resume':
      return words.resume;
    case 'introducer':
      return words.introducer(about?.name ?? '');
    case 'record':
      return words.record;
    case 'confirm':
      return words.confirm(momentOf(talk?.startsAtLocal ?? '', today));
    case 'questions':
      return words.questions(momentOf(talk?.startsAtLocal ?? '', today));
    case 'try-next':
      return about
        ? words.tryNext(about.name || about.email)
        : words.findNext(person?.organization ?? '');
    case 'nudge':
      return words.nudge;
    case 'own':
      return words.own(person?.nextStep ?? '');
    case 'referred':
      return whyNamed(facts);
    case 'in-touch':
      return words.inTouch(daysBetween(step.sinceLocal, today));
    case 'suggestion':
      return whyWarm(person);
  }
}

/** What is to be done for the same person after this; '' for nothing. */
export function whatFollows({ behind }: Step, { person }: StepFacts): string {
  const [next, ...others] = behind;
  if (!next) return '';
  const isOwn = next.kind === 'own' && person !== null && person.nextStep !== '';
  return words.behind(isOwn ? person.nextStep : words.short[next.kind], others.length);
}

/** What came before: the last thing that happened, and when; '' where nothing is known. */
export function whatIsKnown(step: Step, facts: StepFacts): string {
  const { about, person, today } = facts;
  const when = dayWords(step.sinceLocal, today);
  switch (step.kind) {
    case 'thank-you':
    case 'send-thank-you':
    case 'resume':
    case 'record':
      return when && words.known.talked(when);
    case 'introducer':
      return when && words.known.talkedWith(about?.name ?? '', when);
    case 'try-next':
    case 'nudge':
      return when && words.known.asked(when, facts.businessDaysSince);
    case 'own':
      return words.known.planned(shortDay(step.dueOnLocal, today));
    case 'in-touch':
      return words.known.lastContact(shortDay(step.sinceLocal, today));
    case 'confirm':
    case 'questions':
      return person?.lastContactOnLocal
        ? words.known.lastContact(shortDay(person.lastContactOnLocal, today))
        : '';
    case 'referred':
    case 'suggestion':
      return '';
  }
}

function whyThank({ isLate }: Step, { person, talk, areDraftsHourly }: StepFacts): string {
  if (talk?.thankYou === 'Needs attention') return words.thankYou.attention;
  const when = isLate ? words.thankYou.late : words.thankYou.due;
  if (talk?.hasLearned === false) return `${when} ${words.thankYou.nothingNoted}`;
  if (person?.email === '') return `${when} ${words.thankYou.noAddress}`;
  return areDraftsHourly ? `${when} ${words.thankYou.itself}` : when;
}

function whyNamed({ person, introducer }: StepFacts): string {
  const named = words.named(person?.introducedBy ?? '');
  return introducer ? `${named} ${words.namedPermission[introducer.mayMention]}` : named;
}

function whyWarm(person: PersonSummary | null): string {
  if (person?.kind === 'Colleague') return words.suggestion.Colleague;
  const isMember = person?.kind === 'Association member' || Boolean(person?.association);
  return isMember
    ? words.suggestion['Association member']
    : words.suggestion.other(labelOf(person?.kind ?? ''));
}

/** "today", "tomorrow", "on Thu 26 Nov"; '' for no day. */
function dayWords(local: string, today: string): string {
  if (local === '') return '';
  return nearDay(local, today) ?? words.on(date(local, today));
}

/** "tomorrow at 10:00", "on Thu 26 Nov at 10:00" */
function momentOf(local: string, today: string): string {
  return words.at(dayWords(local, today), local.slice(11, 16));
}

/** "today", "Thu 26 Nov", and the year where it is another one. */
export function shortDay(local: string, today: string): string {
  return nearDay(local, today) ?? date(local, today);
}

function nearDay(local: string, today: string): string | null {
  const away = daysBetween(today, local);
  if (away === 0) return words.today;
  if (away === 1) return words.tomorrow;
  return away === -1 ? words.yesterday : null;
}

function date(local: string, today: string): string {
  const year = dayOf(local).slice(0, 4);
  return year === today.slice(0, 4) ? day(local) : words.inYear(day(local), year);
}
