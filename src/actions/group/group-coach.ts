// Who coaches a group: the few things that only a coach may do ask here.
import type { Member } from '../../domain/records';
import { Problem } from '../../problem';

/** @throws Problem `not-yours` for who is no coach of this group */
export function needCoach(members: readonly Member[], email: string): Member {
  const coach = members.find((one) => one.email === email && one.role === 'Coach');
  if (!coach) throw new Problem('not-yours', 'Only a coach of this group can do this.');
  return coach;
}
