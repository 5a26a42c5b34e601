// The way to Google's page where drafts are allowed, and back.
import { useState } from 'preact/hooks';
import { useApp } from '../app-context';
import { call } from '../server';
import { Button, LinkButton } from './button';
import { Failure } from './notice';
import { useTask } from './task';
import { allowWords as words } from './words';

/** Nothing where Google names no such page. */
export function AllowDrafts() {
  const { state, dispatch } = useApp();
  const { task, start } = useTask<void>();
  const [isOpened, setOpened] = useState(false);
  const { allowUrl } = state.page;
  const look = () =>
    start(async () => dispatch({ type: 'page-read', page: await call('readPage', state.view) }));
  if (allowUrl === '') return null;
  return (
    <>
      <LinkButton href={allowUrl} onClick={() => setOpened(true)}>
        {words.allow}
      </LinkButton>
      {isOpened && (
        <Button busy={task.status === 'busy' && words.looking} onClick={look}>
          {words.hasAllowed}
        </Button>
      )}
      {task.status === 'done' && <p role="status">{words.notYet}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </>
  );
}
