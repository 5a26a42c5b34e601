// What was done last, with the way back, until the next thing is done or the person closes it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { undoWords as words } from '#words/parts';
import { useApp } from '../app-context';
import { call } from '../server';
import { Button } from './button';
import { Failure } from './notice';
import { useTask } from './task';

export function UndoBar() {
  const { undo } = useApp().state;
  return undo && <Offer key={undo.token || undo.done} done={undo.done} token={undo.token} />;
}

function Offer({ done, token }: { readonly done: string; readonly token: string }) {
  const { take, dispatch, announce } = useApp();
  const { task, start } = useTask<void>();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepRoomFor(bar.current), []);
  const goBack = () =>
    start(async () => {
      const change = await call('undo', token);
      take(change);
      // What stays is told by the bar itself.
      if (change.undo === null) announce(words.undone);
    });
  return (
    <div ref={bar} class="undo-bar">
      <p role="status">{done}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        {token !== '' && (
          <Button look="quiet" busy={task.status === 'busy' && words.undoing} onClick={goBack}>
            {words.undo}
          </Button>
        )}
        <Button
          look="quiet"
          icon="close"
          label={words.close}
          onClick={() => dispatch({ type: 'undo-closed' })}
        />
      </div>
    </div>
  );
}

/** The buttons of a view stick to its upper edge, however many lines the bar has. */
function keepRoomFor(bar: HTMLElement | null): () => void {
  const { style } = document.documentElement;
  const measure = () => style.setProperty('--undo-height', `${bar?.offsetHeight ?? 0}px`);
  const observer = new ResizeObserver(measure);
  if (bar) observer.observe(bar);
  measure();
  return () => {
    observer.disconnect();
    style.removeProperty('--undo-height');
  };
}
