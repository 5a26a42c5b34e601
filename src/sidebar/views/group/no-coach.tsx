// The coach has left: somebody of the group can take over.

import { memberWords as words } from '#words/group-members';
import type { PageData } from '../../../calls';
import type { GroupState } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export function NoCoach({ group }: { readonly group: GroupState }) {
  const { state, dispatch } = useApp();
  const { task, start } = useTask<PageData>();
  if (group.members.some(({ role }) => role === 'Coach')) return null;
  const { me } = group;
  const become = () =>
    start(async () => {
      const page = await call('setUpGroup', {
        coachName: me?.name ?? state.page.settings.name,
        members: [],
        weeklyRequests: me?.weeklyRequests ?? 0,
        weeklyInterviews: me?.weeklyInterviews ?? 0,
      });
      dispatch({ type: 'page-read', page });
      return page;
    });
  return (
    <Notice kind="warning" title={words.noCoachTitle}>
      <p>{words.noCoach}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button busy={task.status === 'busy' && words.becoming} onClick={become}>
          {words.becomeCoach}
        </Button>
      </div>
    </Notice>
  );
}
