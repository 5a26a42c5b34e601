// One member's name, role and aims; and the way off the list, with a question first.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { memberWords as words } from '#words/group-members';
import type { MemberLine } from '../../../domain/group/group-state';
import type { Role } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Segments } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { AimFields, readAims } from './aims';
import { RemoveMember } from './remove-member';

const ROLE_OPTIONS = (['Member', 'Coach'] as const).map((value) => ({
  value,
  label: words.roles[value],
}));

export interface EditMemberProps {
  readonly member: MemberLine;
  /** Nobody else coaches the group: this one stays on the list, and its coach. */
  readonly isLastCoach: boolean;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

export function EditMember({ member, isLastCoach, onClose, onGone }: EditMemberProps) {
  const { take, announce } = useApp();
  const [form, setForm] = useState({
    name: member.name,
    role: member.role as Role,
    requests: String(member.weeklyRequests),
    talks: String(member.weeklyInterviews),
  });
  const [isAsking, setAsking] = useState(false);
  const { task, start } = useTask<void>();
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const aims = readAims(form);
  const name = form.name.trim();
  function save() {
    if (aims === null || name === '') return;
    start(async () => {
      const { email } = member;
      take(await call('changeMember', { email, name, role: form.role, ...aims }));
      announce(words.saved(name));
      onClose();
    });
  }
  return (
    <form
      ref={box}
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{words.changeTitle(member.name)}</h3>
      <TextField
        label={words.name}
        value={form.name}
        problem={name === '' ? words.nameProblem : undefined}
        onChange={(text) => set({ name: text })}
      />
      <AimFields value={form} onChange={set} />
      {isLastCoach ? (
        <p class="hint">{words.lastCoach}</p>
      ) : (
        <Segments
          label={words.role}
          value={form.role}
          options={ROLE_OPTIONS}
          onChange={(role) => set({ role })}
        />
      )}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button look="primary" isSubmit busy={task.status === 'busy' && words.saving}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
      {!isLastCoach &&
        (isAsking ? (
          <RemoveMember member={member} onKeep={() => setAsking(false)} onGone={onGone} />
        ) : (
          <div class="row">
            <Button look="quiet" onClick={() => setAsking(true)}>
              {words.remove(member.name)}
            </Button>
          </div>
        ))}
    </form>
  );
}
