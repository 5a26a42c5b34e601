// Rows that bear nobody's address: offered to whoever is here, never taken by themselves.
import { useId } from 'preact/hooks';
import { unownedWords as words } from '#words/group-join';
import type { PageData } from '../../../calls';
import type { GroupState } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export function UnownedRows({ group }: { readonly group: GroupState }) {
  const { dispatch } = useApp();
  /** Those of which the person said that they are not theirs; asked again when there are more. */
  const [refused, refuse] = useKept('group:not-mine', () => 0);
  const { task, start } = useTask<PageData>();
  const hintId = useId();
  const { unownedPeople: people, unownedTalks: talks, unownedNames: names } = group;
  const count = people + talks;
  if (task.status === 'done' && count === 0) {
    return (
      <Notice kind="done" takesFocus>
        <p>{words.taken}</p>
      </Notice>
    );
  }
  if (count === 0 || count <= refused) return null;
  const take = () =>
    start(async () => {
      const page = await call('takeUnowned');
      dispatch({ type: 'page-read', page });
      return page;
    });
  return (
    <div class="unowned">
      <p>{words.question(people, talks, names)}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button busy={task.status === 'busy' && words.taking} describedBy={hintId} onClick={take}>
          {words.take(count)}
        </Button>
        <Button look="quiet" onClick={() => refuse(() => count)}>
          {words.no}
        </Button>
      </div>
      {count > 1 && (
        <p class="hint" id={hintId}>
          {words.onlySome}
        </p>
      )}
    </div>
  );
}
