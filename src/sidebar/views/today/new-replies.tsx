// What the coach answered and the person has not seen yet.

import { todayWords as words } from '#words/today';
import type { SheetChange } from '../../../calls';
import type { WinLine } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export function NewReplies({ wins }: { readonly wins: readonly WinLine[] }) {
  return (
    <>
      {wins
        .filter((one) => one.isReplyNew)
        .map((win) => (
          <NewReply key={win.id} win={win} />
        ))}
    </>
  );
}

function NewReply({ win }: { readonly win: WinLine }) {
  const { take } = useApp();
  const { task, start } = useTask<SheetChange>();
  const see = () =>
    start(async () => {
      const change = await call('markReplySeen', win.id);
      take(change);
      return change;
    });
  return (
    <Notice kind="info" title={words.replyTitle}>
      <p>{win.coachReply}</p>
      <p class="muted">{words.youAsked(win.what)}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button busy={task.status === 'busy' && words.saving} onClick={see}>
          {words.gotIt}
        </Button>
      </div>
    </Notice>
  );
}
