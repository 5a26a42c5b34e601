// How far each member is. Pure: the week and the days are those of the spreadsheet's clock.
import type { Contact, Interview, Member, Win } from '../records';
import type { MemberProgress } from './group-state';

export interface ProgressInput {
  readonly members: readonly Member[];
  readonly contacts: readonly Contact[];
  readonly interviews: readonly Interview[];
  readonly wins: readonly Win[];
  readonly now: Date;
  /** The wall clock of the spreadsheet: an instant as "2026-11-24T09:30". */
  readonly toLocal: (instant: Date) => string;
}

/** One line a member, in the order of the list. Figures only where the member agreed. */
export function progressOf({ members }: ProgressInput): readonly MemberProgress[] {
  return members.map(({ email }) => ({ memberEmail: email, figures: null }));
}
