// The question before somebody is taken off the list: what becomes of what they have here.

import { memberWords as words } from '#words/group-members';
import type { MemberLine } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

interface RemoveMemberProps {
  readonly member: MemberLine;
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

export function RemoveMember({ member: { name, email }, onKeep, onGone }: RemoveMemberProps) {
  const { state, take, announce } = useApp();
  const { task, start } = useTask<void>();
  const remove = () =>
    start(async () => {
      take(await call('removeMember', email));
      announce(words.removed(name));
      onGone();
    });
  return (
    <Notice kind="warning" title={words.removeTitle(name)} takesFocus>
      <ul>
        {words.removeFacts(name, email === state.page.me).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button busy={task.status === 'busy' && words.removing} onClick={remove}>
          {words.removeYes(name)}
        </Button>
        <Button look="quiet" onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </Notice>
  );
}
