// For a member: the names of those who share the sheet. How far they are is theirs.

import { memberWords as words } from '#words/group-members';
import type { GroupState, MemberLine } from '../../../domain/group/group-state';

interface CompanyProps {
  readonly group: GroupState;
  readonly me: MemberLine;
}

export function Company({ group, me }: CompanyProps) {
  const coaches = namesOf(group.members.filter(({ role }) => role === 'Coach'));
  const others = namesOf(
    group.members.filter(({ role, email }) => role !== 'Coach' && email !== me.email),
  );
  return (
    <section class="company">
      <h2>{words.company}</h2>
      {coaches !== '' && <p>{words.coachedBy(coaches)}</p>}
      <p>{others === '' ? words.alone : words.withYou(others)}</p>
    </section>
  );
}

function namesOf(members: readonly MemberLine[]): string {
  return members.map(({ name }) => name).join(', ');
}
