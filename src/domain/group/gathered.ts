// Members who work in a sheet of their own: their figures, as the coach's sheet has gathered them, stand
// beside those of members who work here.
import type { GatheredSheet, GroupState, MemberLine, MemberProgress } from './group-state';

/** The members whose figures could be read, as lines of the list; they have no aims here. */
export function gatheredMembers(group: GroupState): readonly MemberLine[] {
  return readable(group).map(({ name, key }) => ({
    ...{ name, email: key, role: 'Member' as const, weeklyRequests: 0, weeklyInterviews: 0 },
    ...{ coachMayLook: true, introduces: false, hasJoined: true },
  }));
}

export function gatheredProgress(group: GroupState): readonly MemberProgress[] {
  return readable(group).map(({ key, figures }) => ({ memberEmail: key, figures }));
}

function readable({ gathered = [] }: GroupState): readonly GatheredSheet[] {
  return gathered.filter(({ figures }) => figures !== null);
}
