// Thank-you notes: how each one stands, drafting what is due, and the hourly drafts.
import { useState } from 'preact/hooks';
import { thankYouWords as words } from '#words/thank-you-notes';
import type { ContactId } from '../../../domain/records';
import { unpackTalk } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { HourlyNotice } from '../../parts/hourly/hourly-notice';
import { PermissionButtons } from '../../parts/hourly/permission-buttons';
import { troubleNow } from '../../parts/hourly/trouble';
import { Notice } from '../../parts/notice';
import { CallProblem, call, problemOf } from '../../server';
import { draftInPieces } from './draft-in-pieces';
import { DraftingEnded, DraftingNow, type Run } from './draft-run';
import { dueTalks, readyIds, sureTalks } from './due-talks';
import { HourlyDrafts } from './hourly-drafts';
import { NoteList } from './note-list';
import { SentNote } from './sent-note';

/** A draft takes Google about half a second; after a few seconds one wants to see it move. */
const MOST_A_CALL = 5;

interface Sent {
  readonly contactId: ContactId | '';
  readonly contactName: string;
}

export function ThankYouNotes() {
  const { state, dispatch, open, take, nowLocal } = useApp();
  const { thankYous, canDraftInGmail, settings } = state.page;
  const [run, changeRun, readRun] = useKept<Run>('thank-yous:run', () => ({ name: 'idle' }));
  const [sent, changeSent] = useKept<Sent | null>('thank-yous:sent', () => null);
  const [isAsking, setAsking] = useState(false);
  const due = dueTalks(state.talks, nowLocal(), settings.thankYouDelayHours);
  const sureCount = sureTalks(due, state.people).length;

  /** The person pressed Stop, perhaps after they had looked at another view. */
  const isStopping = () => {
    const now = readRun();
    return now.name === 'drafting' && now.isStopping;
  };

  async function draftAll() {
    changeSent(() => null);
    let ready = readyIds(state.talks);
    let result = '';
    const end = await draftInPieces(due.length, {
      draft: async () => {
        const change = await call('draftDueThankYous', MOST_A_CALL);
        take(change);
        const before = ready;
        ready = readyIds(change.talks.map(unpackTalk));
        result = change.thankYous?.lastRun?.result ?? '';
        return [...ready].filter((id) => !before.has(id)).length;
      },
      onProgress: (progress) =>
        changeRun(() => ({ name: 'drafting', progress, isStopping: isStopping() })),
      isStopped: isStopping,
      messageOf: (error) => (error instanceof CallProblem ? error : problemOf(error)).message,
    });
    changeRun(() => ({ name: 'ended', end, result }));
  }

  return (
    <div class="stack">
      <p class="lead">{words.lead}</p>
      <HourlyNotice now={nowLocal()} askFirst={() => setAsking(true)} />
      {!canDraftInGmail && troubleNow(state.page, nowLocal()) === null && (
        <Notice kind="warning" title={words.noPermission}>
          <p>{words.noPermissionHint}</p>
          <PermissionButtons />
        </Notice>
      )}
      {sent && <SentNote key={sent.contactId} {...sent} onClose={() => changeSent(() => null)} />}
      {run.name === 'ended' && <DraftingEnded {...run} />}
      <section>
        <h2>{words.notesTitle}</h2>
        {thankYous.notes.length === 0 ? (
          <div class="empty">
            <p>{words.none}</p>
            <p class="hint">{words.noneHint}</p>
            <Button onClick={() => open('record-interview')}>{words.record}</Button>
          </div>
        ) : (
          <NoteList
            notes={thankYous.notes}
            onMarked={({ contactId, contactName }, mark, change) => {
              take(change);
              changeRun((now) => (now.name === 'ended' ? { name: 'idle' } : now));
              changeSent(() => (mark === 'Sent' ? { contactId, contactName } : null));
            }}
          />
        )}
      </section>
      <HourlyDrafts
        status={thankYous}
        canDraft={canDraftInGmail}
        isAsking={isAsking}
        onAsk={setAsking}
        onChange={(status) => dispatch({ type: 'thank-yous-read', thankYous: status })}
      />
      {run.name === 'drafting' ? (
        <ActionBar>
          <DraftingNow
            {...run}
            onStop={() =>
              changeRun((now) => (now.name === 'drafting' ? { ...now, isStopping: true } : now))
            }
          />
        </ActionBar>
      ) : (
        <ActionBar reason={due.length === 0 ? words.nothingDue : undefined}>
          <Button
            look="primary"
            icon="letter"
            isDisabled={due.length === 0 || !canDraftInGmail}
            onClick={() => void draftAll()}
          >
            {sureCount > 1 ? words.draftAll(sureCount) : words.draftNow}
          </Button>
        </ActionBar>
      )}
    </div>
  );
}
