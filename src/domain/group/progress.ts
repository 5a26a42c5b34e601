// How far each member is. Pure: the week and the days are those of the spreadsheet's clock.

import type { PrivateFigures } from '../just-me/figures';
import { addDays, dayNumber, dayOf, daysBetween } from '../local-clock';
import type { Contact, Interview, Member, Win } from '../records';
import { endOf } from '../thank-you-plan';
import type { MemberProgress, ProgressFigures } from './group-state';

/** A week without anything asked, held, thanked or shared: time for a word with the coach. */
export const STUCK_AFTER_DAYS = 7;
const DAY_MILLISECONDS = 86_400_000;

export interface ProgressInput {
  readonly members: readonly Member[];
  readonly contacts: readonly Contact[];
  readonly interviews: readonly Interview[];
  readonly wins: readonly Win[];
  /** Whose private people are among the contacts; of others the sheet has numbers only. */
  readonly own?: string;
  readonly now: Date;
  /** The Monday from which a week is counted; by default the one of this week. */
  readonly mondayLocal?: string;
  /** The wall clock of the spreadsheet: an instant as "2026-11-24T09:30". */
  readonly toLocal: (instant: Date) => string;
}

/** One line a member, in the order of the list. Figures only where the member agreed. */
export function progressOf(input: ProgressInput): readonly MemberProgress[] {
  const nowLocal = input.toLocal(input.now);
  const counting = new Map<string, Tally>();
  for (const { email, coachMayLook, privateFigures } of input.members) {
    if (!coachMayLook) continue;
    const tally = new Tally(input.mondayLocal ?? mondayOf(nowLocal), nowLocal);
    if (privateFigures && email !== input.own) tally.addPrivate(privateFigures);
    counting.set(email, tally);
  }
  const toLocal = (instant: Date | null) => (instant ? input.toLocal(instant) : '');
  for (const contact of input.contacts) {
    counting.get(contact.owner)?.countContact(contact, toLocal);
  }
  for (const talk of input.interviews) counting.get(talk.owner)?.countTalk(talk, toLocal);
  for (const win of input.wins) counting.get(win.owner)?.countWin(win, toLocal);
  return input.members.map(({ email, coachMayLook, privatePeople }) => ({
    memberEmail: email,
    figures: counting.get(email)?.figures() ?? null,
    ...(coachMayLook && privatePeople > 0 ? { privatePeople } : {}),
  }));
}

/** `mondayOf('2026-11-25T10:00')` → `'2026-11-23'` */
export function mondayOf(local: string): string {
  // 1 January 1970 was a Thursday: the third day from Monday, counted from 0.
  const weekday = ((dayNumber(local) ?? 0) + 3) % 7;
  return addDays(local, -weekday);
}

/** Adds up the rows of one member. Only what has happened by now counts. */
class Tally {
  private readonly monday: string;
  private readonly nextMonday: string;
  private readonly nowLocal: string;
  private readonly counts = {
    askedThisWeek: 0,
    metThisWeek: 0,
    asked: 0,
    met: 0,
    answered: 0,
    thanked: 0,
    thankedOnTime: 0,
    winsThisWeek: 0,
    wins: 0,
    openQuestions: 0,
  };
  private last = '';

  constructor(monday: string, nowLocal: string) {
    this.monday = monday;
    this.nextMonday = addDays(monday, 7);
    this.nowLocal = nowLocal;
  }

  countContact({ askedOn, lastContactOn, stage }: Contact, toLocal: ToLocal): void {
    this.happened(toLocal(lastContactOn));
    const askedAt = toLocal(askedOn);
    if (stage === 'To ask' || !this.happened(askedAt)) return;
    this.counts.asked += 1;
    if (this.isInWeek(askedAt)) this.counts.askedThisWeek += 1;
    if (stage !== 'Asked') this.counts.answered += 1;
  }

  countTalk(talk: Interview, toLocal: ToLocal): void {
    const thankedAt = toLocal(talk.thankedOn);
    const isThanked = this.happened(thankedAt);
    const startsAt = toLocal(talk.startsAt);
    if (!this.happened(startsAt)) return;
    this.counts.met += 1;
    if (this.isInWeek(startsAt)) this.counts.metThisWeek += 1;
    if (!isThanked) return;
    this.counts.thanked += 1;
    const waited = Number(talk.thankedOn) - Number(endOf(talk));
    if (waited <= DAY_MILLISECONDS) this.counts.thankedOnTime += 1;
  }

  countWin({ kind, sharedOn, coachReply }: Win, toLocal: ToLocal): void {
    const sharedAt = toLocal(sharedOn);
    this.happened(sharedAt);
    if (kind === 'Question' && coachReply === '') this.counts.openQuestions += 1;
    if (kind !== 'Win') return;
    this.counts.wins += 1;
    if (this.isInWeek(sharedAt)) this.counts.winsThisWeek += 1;
  }

  addPrivate({ weeks, lastActivityLocal, ...all }: PrivateFigures): void {
    this.happened(lastActivityLocal);
    const week = weeks[this.monday];
    this.counts.asked += all.asked;
    this.counts.met += all.met;
    this.counts.answered += all.answered;
    this.counts.thanked += all.thanked;
    this.counts.thankedOnTime += all.thankedOnTime;
    this.counts.askedThisWeek += week?.asked ?? 0;
    this.counts.metThisWeek += week?.met ?? 0;
  }

  figures(): ProgressFigures {
    const lastActivityLocal = dayOf(this.last);
    const isStuck = this.last !== '' && daysBetween(this.last, this.nowLocal) >= STUCK_AFTER_DAYS;
    return { ...this.counts, lastActivityLocal, stuckSinceLocal: isStuck ? lastActivityLocal : '' };
  }

  private isInWeek(local: string): boolean {
    return local >= this.monday && local < this.nextMonday;
  }

  /** Has it come to pass? A date ahead is a plan. */
  private happened(local: string): boolean {
    if (local === '' || local > this.nowLocal) return false;
    if (local > this.last) this.last = local;
    return true;
  }
}

type ToLocal = (instant: Date | null) => string;
