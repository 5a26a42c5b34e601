// The whole page around the grid.
import { useEffect, useRef } from 'react';
import { openingWords, PRODUCT } from '#local-words/frame';
import { LinkCard } from './chrome/link-card';
import { TitleBar } from './chrome/title-bar';
import { RunningMark, Toasts } from './chrome/toasts';
import { AskDialog } from './dialogs/ask-dialog';
import { ConfirmDialog } from './dialogs/confirm-dialog';
import { ConsentDialog } from './dialogs/consent-dialog';
import { LostDialog } from './dialogs/lost-dialog';
import { NoticeDialog } from './dialogs/notice-dialog';
import { PaneDialog } from './dialogs/pane-dialog';
import { Welcome } from './dialogs/welcome';
import { Compose } from './mail/compose';
import { Mailbox } from './mail/mailbox';
import { Sidebar } from './pane/sidebar';
import type { Session } from './session';
import { useStore } from './state';

export function Page({ session, grid }: { session: Session; grid: HTMLElement }) {
  const state = useStore(session.store);
  const { sidebar, dialog, asks, lost, notice, consent, compose } = state;
  const [ask] = asks;
  useEffect(() => {
    document.title = state.bookName === '' ? PRODUCT : state.bookName;
  }, [state.bookName]);
  return (
    <>
      <TitleBar session={session} state={state} />
      <div className="work">
        <GridHolder grid={grid} isBusy={!state.isDrawn} />
        {sidebar ? (
          <Sidebar session={session} pane={sidebar} isBehind={state.mailbox === 'open'} />
        ) : null}
        {state.mailbox === 'open' ? <Mailbox session={session} state={state} /> : null}
      </div>
      <LinkCard session={session} state={state} />
      {compose ? <Compose key={JSON.stringify(compose)} session={session} start={compose} /> : null}
      {dialog ? <PaneDialog session={session} pane={dialog} /> : null}
      {state.isFresh && state.isDrawn ? <Welcome session={session} /> : null}
      {ask ? <AskDialog key={ask.askId} session={session} ask={ask} /> : null}
      {consent ? <ConsentDialog session={session} consent={consent} person={state.person} /> : null}
      {lost.length > 0 ? <LostDialog session={session} lost={lost} /> : null}
      {state.confirm ? <ConfirmDialog session={session} confirm={state.confirm} /> : null}
      {notice ? <NoticeDialog session={session} notice={notice} /> : null}
      <RunningMark running={state.running} />
      <Toasts session={session} state={state} />
    </>
  );
}

/** The grid draws itself: React only gives it a place. */
function GridHolder({ grid, isBusy }: { grid: HTMLElement; isBusy: boolean }) {
  const holder = useRef<HTMLElement>(null);
  useEffect(() => {
    holder.current?.append(grid);
  }, [grid]);
  return (
    <main ref={holder} className="grid-holder" aria-label={openingWords.grid} aria-busy={isBusy} />
  );
}
