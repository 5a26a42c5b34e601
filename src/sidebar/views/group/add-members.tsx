// More members for a group that is there: pasted as at its set-up.
import { useMemo } from 'preact/hooks';
import { memberWords as words } from '#words/group-members';
import type { MemberLine } from '../../../domain/group/group-state';
import { readPastedMembers } from '../../../domain/group/paste-members';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { leftover } from './leftover';
import { PasteMembers } from './paste-members';
import { useWelcome } from './use-welcome';

export function AddMembers({ members }: { readonly members: readonly MemberLine[] }) {
  const { take } = useApp();
  const [text, change] = useKept('group:paste', () => '');
  const { showWelcome } = useWelcome();
  const { task, start } = useTask<void>();
  const read = useMemo(
    () => readPastedMembers(text, new Set(members.map(({ email }) => email))),
    [text, members],
  );
  const count = read.members.length;
  const add = () =>
    start(async () => {
      const fresh = read.members.map(({ name, email }) => ({ name, email }));
      take(await call('addMembers', fresh));
      change(() => leftover(text, read));
      showWelcome({ kind: 'added', emails: fresh.map(({ email }) => email) });
    });
  return (
    <details class="folded" open={text !== ''}>
      <summary>{words.addTitle}</summary>
      <div class="stack">
        <PasteMembers text={text} read={read} onChange={(next) => change(() => next)} />
        {task.status === 'failed' && <Failure message={task.problem.message} />}
        <div class="row">
          <Button
            isDisabled={count === 0}
            busy={task.status === 'busy' && words.adding}
            onClick={add}
          >
            {words.add(count)}
          </Button>
        </div>
      </div>
    </details>
  );
}
