// The page: its frame, the view that is open, and what all views share.
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { PARTS_OF, type SheetChange, type ViewName } from '../calls';
import type { ContactId } from '../domain/records';
import { AppContext, type AppTools } from './app-context';
import { type AppState, type Errand, nextAppState } from './app-state';
import { FetchParts } from './fetch-parts';
import { Header } from './header';
import { Kept, KeptContext } from './kept';
import { inPieces } from './parts/breathe';
import { addMinutes } from './parts/local-time';
import { indexPeople, prepareIndex } from './parts/person-index';
import { UndoBar } from './parts/undo-bar';
import { call, problemOf } from './server';
import { SheetState } from './sheet-state';
import { useSelection } from './use-selection';
import { AddPeople } from './views/add-people/add-people';
import { DraftRequest } from './views/draft-request/draft-request';
import { FollowUp } from './views/follow-up/follow-up';
import { Group } from './views/group/group';
import { CheckSheet } from './views/help/check-sheet';
import { Help } from './views/help/help';
import { JustMe } from './views/just-me/just-me';
import { Network } from './views/network/network';
import { PrepareQuestions } from './views/prepare-questions/prepare-questions';
import { RecordInterview } from './views/record-interview/record-interview';
import { SettingsView } from './views/settings/settings-view';
import { ThankYouNotes } from './views/thank-you-notes/thank-you-notes';
import { Today } from './views/today/today';
import { WhomIKnow } from './views/whom-i-know/whom-i-know';

const VIEW_OF: Readonly<Record<ViewName, () => JSX.Element>> = {
  today: Today,
  'add-people': AddPeople,
  'whom-i-know': WhomIKnow,
  'draft-request': DraftRequest,
  'prepare-questions': PrepareQuestions,
  'record-interview': RecordInterview,
  'thank-you-notes': ThankYouNotes,
  'follow-up': FollowUp,
  network: Network,
  group: Group,
  'just-me': JustMe,
  settings: SettingsView,
  help: Help,
  'check-sheet': CheckSheet,
};
/** These have something to show before the sheet is set up. */
const NEEDS_NO_SHEET: readonly ViewName[] = ['settings', 'help', 'check-sheet'];

export function App({ start }: { readonly start: AppState }) {
  const [state, dispatch] = useReducer(nextAppState, start);
  const [said, setSaid] = useState('');
  const kept = useMemo(() => new Kept(), []);
  const openedAt = useRef(Date.now());
  const title = useRef<HTMLHeadingElement>(null);
  const index = useMemo(() => indexPeople(state.people), [state.people]);
  useEffect(() => {
    void inPieces(prepareIndex(index));
  }, [index]);
  useSelection(state, dispatch, kept);

  const nowLocal = useCallback(
    () => addMinutes(start.page.nowLocal, Math.floor((Date.now() - openedAt.current) / 60_000)),
    [start],
  );
  const choose = useCallback(async (id: ContactId) => {
    dispatch({ type: 'contact-chosen', contact: await call('readContact', id) });
  }, []);
  const lackedBy = (view: ViewName) =>
    PARTS_OF[view].filter((part) => !state.page.parts.includes(part));
  const open = (view: ViewName, errand?: Errand) => {
    dispatch({ type: 'opened', view, errand: errand ?? null });
    window.scrollTo(0, 0);
    title.current?.focus();
    const id = errand?.contactId;
    if (id === undefined || id === state.contact?.id) return;
    dispatch({ type: 'looking-up', name: state.people.find((one) => one.id === id)?.name ?? '' });
    // What the view lacks is fetched along with the contact, in one call.
    if (lackedBy(view).length > 0) return;
    choose(id).catch((error: unknown) =>
      dispatch({ type: 'look-up-failed', problem: problemOf(error).message }),
    );
  };
  const take = useCallback(
    (change: SheetChange) => dispatch({ type: 'sheet-changed', change }),
    [],
  );
  const tools: AppTools = {
    ...{ state, dispatch, index, nowLocal, open, choose, take },
    announce: setSaid,
  };

  const View = VIEW_OF[state.view];
  const lacked = lackedBy(state.view);
  const isBlocked = !state.page.isSetUp && !NEEDS_NO_SHEET.includes(state.view);
  return (
    <AppContext.Provider value={tools}>
      <KeptContext.Provider value={kept}>
        <Header titleRef={title} />
        <main>
          {/* The check says all of that itself. */}
          {state.view !== 'check-sheet' && <SheetState />}
          {!isBlocked &&
            (lacked.length > 0 ? (
              <FetchParts key={state.view} parts={lacked} />
            ) : (
              <View key={state.view} />
            ))}
        </main>
        <UndoBar />
        <p class="unseen" role="status">
          {said}
        </p>
      </KeptContext.Provider>
    </AppContext.Provider>
  );
}
