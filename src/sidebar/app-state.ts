// What the whole page knows: the view that is open, the data of the sheet, and whom it is about.
import type { ContactDetail, PageData, PersonLine, ThankYouStatus, ViewName } from '../calls';
import type { Settings } from '../domain/settings';
import { mergePeople } from './parts/person-index';

export interface AppState {
  readonly view: ViewName;
  readonly page: PageData;
  readonly contact: ContactDetail | null;
  /** The contact in the row that is selected in the sheet, as far as the page knows. */
  readonly selectedId: string;
  /** Another row was selected while a letter or a record was being written: shall it be this one? */
  readonly offered: ContactDetail | null;
}

export type AppAction =
  | { readonly type: 'opened'; readonly view: ViewName }
  | { readonly type: 'page-read'; readonly page: PageData }
  | { readonly type: 'contact-chosen'; readonly contact: ContactDetail }
  | { readonly type: 'contact-changed'; readonly contact: ContactDetail }
  | { readonly type: 'people-added'; readonly people: readonly PersonLine[] }
  | { readonly type: 'settings-saved'; readonly settings: Settings }
  | { readonly type: 'thank-yous-read'; readonly thankYous: ThankYouStatus }
  /** `isWriting`: something was typed for the contact that is shown. */
  | {
      readonly type: 'selection-read';
      readonly selected: ContactDetail | null;
      readonly isWriting: boolean;
    }
  | { readonly type: 'offer-refused' };

export function startApp(page: PageData): AppState {
  return {
    view: page.view,
    page,
    contact: page.selected,
    selectedId: page.selected?.id ?? '',
    offered: null,
  };
}

export function nextAppState(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'opened':
      return { ...state, view: action.view };
    case 'page-read':
      return { ...state, page: action.page, contact: state.contact ?? action.page.selected };
    case 'contact-chosen':
      return { ...withContact(state, action.contact), offered: null };
    case 'contact-changed':
      return withContact(state, action.contact);
    case 'people-added':
      return withPage(state, { people: mergePeople(state.page.people, action.people) });
    case 'settings-saved':
      return withPage(state, { settings: action.settings });
    case 'thank-yous-read':
      return withPage(state, { thankYous: action.thankYous });
    case 'selection-read':
      return withSelection(state, action.selected, action.isWriting);
    case 'offer-refused':
      return { ...state, offered: null };
  }
}

function withPage(state: AppState, change: Partial<PageData>): AppState {
  return { ...state, page: { ...state.page, ...change } };
}

function withContact(state: AppState, contact: ContactDetail): AppState {
  const line: PersonLine = [
    contact.id,
    contact.name,
    contact.email,
    contact.organization,
    contact.stage,
  ];
  const people = mergePeople(state.page.people, [line]);
  return { ...state, contact, page: { ...state.page, people } };
}

/** A person chosen by name stays until another row is selected in the sheet. */
function withSelection(
  state: AppState,
  selected: ContactDetail | null,
  isWriting: boolean,
): AppState {
  if (selected === null) return state;
  if (selected.id === state.contact?.id) {
    return { ...withContact(state, selected), selectedId: selected.id, offered: null };
  }
  if (selected.id === state.selectedId) return state;
  const known = { ...state, selectedId: selected.id };
  return isWriting
    ? { ...known, offered: selected }
    : { ...withContact(known, selected), offered: null };
}
