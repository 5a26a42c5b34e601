// The way to Google's own question for permission, and back.
import { useState } from 'preact/hooks';
import { hourlyWords as words } from '#words/hourly';
import { useApp } from '../../app-context';
import { call } from '../../server';
import { Button, LinkButton } from '../button';
import { Failure } from '../notice';
import { useTask } from '../task';

export function PermissionButtons() {
  const { state, dispatch } = useApp();
  const { task, start } = useTask<void>();
  const [isStillMissing, setStillMissing] = useState(false);
  const lookAgain = () =>
    start(async () => {
      const page = await call('readPage', state.view);
      setStillMissing(page.consentUrl !== '');
      dispatch({ type: 'page-read', page });
    });
  return (
    <>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {isStillMissing && <p role="status">{words.stillMissing}</p>}
      {state.page.consentUrl === '' && <p>{words.byMenu}</p>}
      <div class="row">
        {state.page.consentUrl !== '' && (
          <LinkButton href={state.page.consentUrl}>{words.allow}</LinkButton>
        )}
        <Button look="quiet" busy={task.status === 'busy' && words.looking} onClick={lookAgain}>
          {words.allowed}
        </Button>
      </div>
    </>
  );
}
