// Thank-you notes: how each one stands, drafting what is due, and the hourly drafts.
import type { ThankYouStatus } from '../../../calls';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { HourlyDrafts } from './hourly-drafts';
import { newlyReady } from './newly-ready';
import { NoteList } from './note-list';
import { thankYouWords as words } from './words';

/** A draft takes Google about half a second. */
const MOST_A_CALL = 10;

export function ThankYouNotes() {
  const { state, dispatch, open, take } = useApp();
  const { thankYous, canDraftInGmail } = state.page;
  const { task, start } = useTask<number>();
  const hasDue = thankYous.notes.some(({ state: note }) => note === 'Due');
  const takeStatus = (status: ThankYouStatus) =>
    dispatch({ type: 'thank-yous-read', thankYous: status });
  const draftNow = () =>
    start(async () => {
      const change = await call('draftDueThankYous', MOST_A_CALL);
      take(change);
      return newlyReady(thankYous, change.thankYous ?? thankYous);
    });
  return (
    <div class="stack">
      <p class="lead">{words.lead}</p>
      {!canDraftInGmail && (
        <Notice kind="warning" title={words.noPermission}>
          <p>{words.noPermissionHint}</p>
        </Notice>
      )}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {task.status === 'done' && (
        <Notice kind="done" takesFocus>
          <p>{words.drafted(task.value)}</p>
        </Notice>
      )}
      <section>
        <h2>{words.notesTitle}</h2>
        {thankYous.notes.length === 0 ? (
          <div class="empty">
            <p>{words.none}</p>
            <p class="hint">{words.noneHint}</p>
            <Button onClick={() => open('record-interview')}>{words.record}</Button>
          </div>
        ) : (
          <NoteList notes={thankYous.notes} onChange={take} />
        )}
      </section>
      <HourlyDrafts status={thankYous} canDraft={canDraftInGmail} onChange={takeStatus} />
      <ActionBar reason={hasDue ? undefined : words.nothingDue}>
        <Button
          look="primary"
          icon="letter"
          isDisabled={!hasDue}
          busy={task.status === 'busy' && words.drafting}
          onClick={draftNow}
        >
          {words.draftNow}
        </Button>
      </ActionBar>
    </div>
  );
}
