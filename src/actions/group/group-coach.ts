// Who coaches a group: the few things that only a coach may do ask here.
import { groupProblems } from '#words/group-problems';
import type { Member } from '../../domain/records';
import { Problem } from '../../problem';

/** @throws Problem `not-yours` for who is no coach of this group */
export function needCoach(members: readonly Member[], email: string): Member {
  const coach = members.find((one) => one.email === email && one.role === 'Coach');
  if (!coach) throw new Problem('not-yours', groupProblems.onlyCoach);
  return coach;
}
