// For a coach: who is in the group, each to be changed or taken off, and more to be added.
import { useId, useMemo, useState } from 'preact/hooks';
import { memberWords as words } from '#words/group-members';
import { LOCALE } from '#words/locale';
import type { GroupState, MemberLine } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { AddMembers } from './add-members';
import { EditMember } from './edit-member';
import { useWelcome } from './use-welcome';

export function Members({ group }: { readonly group: GroupState }) {
  const { state } = useApp();
  const { showWelcome } = useWelcome();
  const [open, setOpen] = useState('');
  const titleId = useId();
  const { members } = group;
  const sorted = useMemo(() => [...members].sort(byRoleAndName), [members]);
  const coaches = members.filter(({ role }) => role === 'Coach').length;
  const others = members.map(({ email }) => email).filter((email) => email !== state.page.me);
  return (
    <section class="stack" aria-labelledby={titleId}>
      <h2 id={titleId} class="members-title" tabIndex={-1}>
        {words.title(members.length)}
      </h2>
      <ul class="members">
        {sorted.map((member) => (
          <li key={member.email} class="card">
            {open === member.email ? (
              <EditMember
                member={member}
                isLastCoach={member.role === 'Coach' && coaches === 1}
                onClose={() => setOpen('')}
                onGone={() => {
                  setOpen('');
                  document.getElementById(titleId)?.focus();
                }}
              />
            ) : (
              <MemberCard member={member} onChange={() => setOpen(member.email)} />
            )}
          </li>
        ))}
      </ul>
      <AddMembers members={members} />
      <div class="row">
        <Button look="quiet" onClick={() => showWelcome({ kind: 'again', emails: others })}>
          {words.welcome}
        </Button>
      </div>
    </section>
  );
}

interface MemberCardProps {
  readonly member: MemberLine;
  readonly onChange: () => void;
}

function MemberCard({ member, onChange }: MemberCardProps) {
  const { name, email, role, hasJoined, weeklyRequests, weeklyInterviews, coachMayLook } = member;
  return (
    <>
      <div class="member-head">
        <p class="card-name">
          {name} {role === 'Coach' && <span class="stage">{words.roles.Coach}</span>}
          {!hasJoined && (
            <span class="stage" title={words.invitedHint}>
              {words.invited}
            </span>
          )}
        </p>
        <Button look="quiet" label={words.changeOne(name)} onClick={onChange}>
          {words.change}
        </Button>
      </div>
      {name !== email && <p class="muted">{email}</p>}
      <p class="muted">{words.aims(weeklyRequests, weeklyInterviews)}</p>
      {hasJoined && role !== 'Coach' && <p class="muted">{words.looks(coachMayLook)}</p>}
    </>
  );
}

function byRoleAndName(a: MemberLine, b: MemberLine): number {
  if (a.role !== b.role) return a.role === 'Coach' ? -1 : 1;
  return a.name.localeCompare(b.name, LOCALE);
}
