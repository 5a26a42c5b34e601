// For who keeps a sheet to themselves and has a coach: numbers alone, to be gathered.

import { numbersWords as words } from '#words/group-own-sheets';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { CopyTextBox } from './copy-text-box';

export function ShareNumbers() {
  const { task, start } = useTask<string>();
  return (
    <details class="folded">
      <summary>{words.summary}</summary>
      <div class="stack">
        <p>{words.lead}</p>
        <p class="hint">{words.seen}</p>
        {task.status === 'failed' && <Failure message={task.problem.message} />}
        {task.status === 'done' ? (
          <>
            <Notice kind="done" takesFocus>
              <p>{words.done}</p>
              <ol>
                {words.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Notice>
            <CopyTextBox title={words.address} text={task.value} rows={2} action={words.copy} />
          </>
        ) : (
          <div class="row">
            <Button
              busy={task.status === 'busy' && words.making}
              onClick={() => start(() => call('shareNumbers'))}
            >
              {words.make}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
