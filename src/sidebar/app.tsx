// The page: its frame, the view that is open, and what all views share.
import type { JSX } from 'preact';
import { useCallback, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { PageData, ViewName } from '../calls';
import type { ContactId } from '../domain/records';
import { AppContext, type AppTools } from './app-context';
import { nextAppState, startApp } from './app-state';
import { Header } from './header';
import { Kept, KeptContext } from './kept';
import { addMinutes } from './parts/local-time';
import { indexPeople } from './parts/person-index';
import { call } from './server';
import { SheetState } from './sheet-state';
import { useSelection } from './use-selection';
import { AddPeople } from './views/add-people/add-people';
import { DraftRequest } from './views/draft-request/draft-request';
import { Help } from './views/help/help';
import { RecordInterview } from './views/record-interview/record-interview';
import { SettingsView } from './views/settings/settings-view';
import { ThankYouNotes } from './views/thank-you-notes/thank-you-notes';

const VIEW_OF: Readonly<Record<ViewName, () => JSX.Element>> = {
  'add-people': AddPeople,
  'draft-request': DraftRequest,
  'record-interview': RecordInterview,
  'thank-you-notes': ThankYouNotes,
  settings: SettingsView,
  help: Help,
};
const NEEDS_SHEET: readonly ViewName[] = [
  'add-people',
  'draft-request',
  'record-interview',
  'thank-you-notes',
];

export function App({ page }: { readonly page: PageData }) {
  const [state, dispatch] = useReducer(nextAppState, page, startApp);
  const [said, setSaid] = useState('');
  const kept = useMemo(() => new Kept(), []);
  const openedAt = useRef(Date.now());
  const title = useRef<HTMLHeadingElement>(null);
  const index = useMemo(() => indexPeople(state.page.people), [state.page.people]);
  useSelection(state, dispatch, kept);

  const nowLocal = useCallback(
    () => addMinutes(page.nowLocal, Math.floor((Date.now() - openedAt.current) / 60_000)),
    [page],
  );
  const open = useCallback((view: ViewName) => {
    dispatch({ type: 'opened', view });
    window.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const choose = useCallback(async (id: ContactId) => {
    dispatch({ type: 'contact-chosen', contact: await call('readContact', id) });
  }, []);
  const tools: AppTools = { state, dispatch, index, nowLocal, open, choose, announce: setSaid };

  const View = VIEW_OF[state.view];
  const isBlocked = !state.page.isSetUp && NEEDS_SHEET.includes(state.view);
  return (
    <AppContext.Provider value={tools}>
      <KeptContext.Provider value={kept}>
        <Header titleRef={title} />
        <main>
          <SheetState />
          {!isBlocked && <View key={state.view} />}
        </main>
        <p class="unseen" role="status">
          {said}
        </p>
      </KeptContext.Provider>
    </AppContext.Provider>
  );
}
