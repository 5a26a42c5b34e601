// Stands in for a view that was opened in the page until what it needs is there: one call, which also
// brings the contact that it was opened for.
import { useCallback, useEffect } from 'preact/hooks';
import { appWords as words } from '#words/frame';
import type { LateParts, PagePart } from '../calls';
import { useApp } from './app-context';
import { Button } from './parts/button';
import { Failure } from './parts/notice';
import { useTask } from './parts/task';
import { CallProblem, call } from './server';

export function FetchParts({ parts }: { readonly parts: readonly PagePart[] }) {
  const { state, dispatch } = useApp();
  const { task, start } = useTask<LateParts>();
  const wanted = state.looking?.problem === '' ? (state.errand?.contactId ?? '') : '';
  const names = parts.join();
  const fetch = useCallback(
    () =>
      start(async () => {
        const asked = names.split(',') as PagePart[];
        const late = await call('readParts', asked, wanted).catch((error: unknown) => {
          if (!(wanted !== '' && error instanceof CallProblem && error.code === 'row-missing')) {
            throw error;
          }
          // The contact is gone; the view can still be shown, and says so.
          dispatch({ type: 'look-up-failed', problem: error.message });
          return call('readParts', asked, '');
        });
        dispatch({ type: 'parts-read', late });
        return late;
      }),
    [names, wanted, start, dispatch],
  );
  // Once for each opening: what fails is tried again by the person.
  useEffect(fetch, []);
  return task.status === 'failed' ? (
    <div class="stack">
      <Failure message={task.problem.message} />
      <Button onClick={fetch}>{words.fetchAgain}</Button>
    </div>
  ) : (
    <p role="status">{words.fetching}</p>
  );
}
