// What stands above every view when the sheet is not ready: set it up, or mend what is broken; and
// one line where the person's own name is still missing.

import { appWords as words } from '#words/frame';
import type { PageData, ViewName } from '../calls';
import { useApp } from './app-context';
import { Button } from './parts/button';
import { Failure, Notice } from './parts/notice';
import { useTask } from './parts/task';
import { call } from './server';

/** Settings is where it is given; a group asks for it in its own words. */
const asksForName = (view: ViewName) => !['settings', 'help', 'group'].includes(view);

export function SheetState() {
  const { state, dispatch, open } = useApp();
  const { page, view } = state;
  const { task, start } = useTask<PageData>();
  const isBusy = task.status === 'busy';
  const setUp = () =>
    start(async () => {
      const fresh = await call('setUpSheetFromPage');
      dispatch({ type: 'page-read', page: fresh });
      return fresh;
    });
  return (
    <>
      {!page.isSetUp && (
        <Notice kind="info" title={words.notSetUp}>
          <p>{words.notSetUpHint}</p>
          <Button look="primary" busy={isBusy && words.settingUp} onClick={setUp}>
            {words.setUp}
          </Button>
        </Notice>
      )}
      {page.isSetUp && page.problems.length > 0 && (
        <Notice kind="warning" title={words.problems}>
          <ul>
            {page.problems.map(({ tab, message }) => (
              <li key={tab + message}>
                <strong>{tab}:</strong> {message}
              </li>
            ))}
          </ul>
          <p>{words.problemsHint}</p>
          <Button busy={isBusy && words.repairing} onClick={setUp}>
            {words.repair}
          </Button>
        </Notice>
      )}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {task.status === 'done' && page.isSetUp && page.problems.length === 0 && (
        <Notice kind="done" takesFocus>
          <p>{state.people.length === 0 ? words.isSetUp : words.isRepaired}</p>
        </Notice>
      )}
      {page.isSetUp && page.settings.name === '' && asksForName(view) && (
        <Notice kind="info">
          <p>{words.nameFirst}</p>
          <Button onClick={() => open('settings')}>{words.openSettings}</Button>
        </Notice>
      )}
    </>
  );
}
