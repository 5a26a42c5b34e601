// The way to a tab with nothing but one's own people.

import { myRowsWords as words } from '#words/group-my-rows';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export function MyRows() {
  const { task, start } = useTask<string>();
  return (
    <section class="group-part">
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {task.status === 'done' && <p role="status">{words.shown(task.value)}</p>}
      <div class="row">
        <Button
          busy={task.status === 'busy' && words.showing}
          onClick={() => start(() => call('showMyRows'))}
        >
          {words.show}
        </Button>
      </div>
    </section>
  );
}
