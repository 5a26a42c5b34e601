// What the whole page knows: the view that is open, the data of the sheet, and whom it is about.
import type {
  ContactDetail,
  LateParts,
  PageData,
  SheetChange,
  TargetLine,
  ThankYouStatus,
  UndoStep,
  ViewName,
} from '../calls';
import type { ContactId, InterviewId, Question, Template, TemplateUse } from '../domain/records';
import type { Settings } from '../domain/settings';
import {
  type PersonSummary,
  type TalkSummary,
  unpackPeople,
  unpackPerson,
  unpackTalk,
  unpackTalks,
} from '../domain/summaries';
import { mergeById } from './parts/merge-by-id';

export interface AppState {
  readonly view: ViewName;
  /** What the page came with, without what changes below. */
  readonly page: Omit<PageData, 'people' | 'talks' | 'targets'>;
  readonly people: readonly PersonSummary[];
  readonly talks: readonly TalkSummary[];
  readonly targets: readonly TargetLine[];
  readonly contact: ContactDetail | null;
  /** A contact that is being fetched, by name, and why that failed ('' while it goes on). */
  readonly looking: { readonly name: string; readonly problem: string } | null;
  /** What another view asked for when it opened this one; null where the person came by the menu. */
  readonly errand: Errand | null;
  /** The contact in the row that is selected in the sheet, as far as the page knows. */
  readonly selectedId: string;
  /** Another row was selected while a letter or a record was being written: shall it be this one? */
  readonly offered: ContactDetail | null;
  /** What was done last and can be taken back. */
  readonly undo: UndoStep | null;
}

/** What a view is opened for. */
export interface Errand {
  readonly contactId?: ContactId;
  /** Which letter is wanted. */
  readonly use?: TemplateUse;
  /** Whom the letter is about, such as the one who was met. */
  readonly aboutId?: ContactId;
  readonly interviewId?: InterviewId;
  /** An organization to look up. */
  readonly organization?: string;
}

export type AppAction =
  | { readonly type: 'opened'; readonly view: ViewName; readonly errand?: Errand | null }
  | { readonly type: 'page-read'; readonly page: PageData }
  | { readonly type: 'parts-read'; readonly late: LateParts }
  | { readonly type: 'looking-up'; readonly name: string }
  | { readonly type: 'look-up-failed'; readonly problem: string }
  | { readonly type: 'contact-chosen'; readonly contact: ContactDetail }
  | { readonly type: 'sheet-changed'; readonly change: SheetChange }
  | { readonly type: 'undo-closed' }
  | { readonly type: 'settings-saved'; readonly settings: Settings }
  | { readonly type: 'question-kept'; readonly question: Question }
  | { readonly type: 'thank-yous-read'; readonly thankYous: ThankYouStatus }
  /** `isWriting`: something was typed for the contact that is shown. */
  | {
      readonly type: 'selection-read';
      readonly selected: ContactDetail | null;
      readonly templates: readonly Template[] | null;
      readonly isWriting: boolean;
    }
  | { readonly type: 'offer-refused' };

export function startApp(page: PageData): AppState {
  return {
    ...dataOf(page),
    view: page.view,
    contact: page.selected,
    looking: null,
    errand: null,
    selectedId: page.selected?.id ?? '',
    offered: null,
    undo: null,
  };
}

function dataOf({ people, talks, targets, ...page }: PageData) {
  return { page, people: unpackPeople(people), talks: unpackTalks(talks), targets };
}

export function nextAppState(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'opened':
      return { ...state, view: action.view, errand: action.errand ?? null };
    case 'page-read':
      return {
        ...state,
        ...dataOf(action.page),
        contact: state.contact ?? action.page.selected,
      };
    case 'parts-read':
      return withParts(state, action.late);
    case 'looking-up':
      return { ...state, contact: null, looking: { name: action.name, problem: '' } };
    case 'look-up-failed':
      return {
        ...state,
        looking: { name: state.looking?.name ?? '', problem: action.problem },
      };
    case 'contact-chosen':
      return { ...withContact(state, action.contact), looking: null, offered: null };
    case 'sheet-changed':
      return withChange(state, action.change);
    case 'undo-closed':
      return { ...state, undo: null };
    case 'settings-saved':
      return withPage(state, { settings: action.settings });
    case 'question-kept':
      return withPage(state, { questions: [...state.page.questions, action.question] });
    case 'thank-yous-read':
      return withPage(state, { thankYous: action.thankYous });
    case 'selection-read':
      return withSelection(
        withTemplates(state, action.templates),
        action.selected,
        action.isWriting,
      );
    case 'offer-refused':
      return { ...state, offered: null };
  }
}

function withPage(state: AppState, change: Partial<AppState['page']>): AppState {
  return { ...state, page: { ...state.page, ...change } };
}

/** The same ones stay the same object, so that nothing is worked out anew. */
function withTemplates(state: AppState, templates: readonly Template[] | null): AppState {
  if (templates === null) return state;
  const isSame = JSON.stringify(templates) === JSON.stringify(state.page.templates);
  return isSame ? state : withPage(state, { templates });
}

/** What a view that was opened in the page needs beside what the page came with. */
function withParts(state: AppState, late: LateParts): AppState {
  const { targets = state.targets, ...part } = late.page;
  const { parts, problems, thankYous } = state.page;
  const isNew = ({ tab, message }: PageData['problems'][number]) =>
    !problems.some((one) => one.tab === tab && one.message === message);
  const page = {
    ...part,
    parts: [...parts, ...late.parts],
    problems: [...problems, ...late.problems.filter(isNew)],
    thankYous: { ...thankYous, ...late.thankYous },
  };
  const told = withPage({ ...state, targets }, page);
  return late.contact === null
    ? told
    : { ...withContact(told, late.contact), looking: null, offered: null };
}

function withChange(state: AppState, change: SheetChange): AppState {
  const gone = new Set<string>(change.removedIds);
  const isLeft = ({ id }: { readonly id: string }) => !gone.has(id);
  const isGone = state.contact !== null && gone.has(state.contact.id);
  const changed = {
    ...state,
    people: mergeById(state.people, change.people.map(unpackPerson)).filter(isLeft),
    talks: mergeById(state.talks, change.talks.map(unpackTalk)).filter(isLeft),
    targets: change.targets ?? state.targets,
    contact: isGone ? null : state.contact,
    undo: change.undo,
  };
  const told = withPage(changed, {
    ...(change.thankYous === null
      ? {}
      : { thankYous: { ...state.page.thankYous, ...change.thankYous } }),
    ...(change.group === null ? {} : { group: change.group }),
  });
  // The answer may come when the person has gone on to somebody else.
  return change.contact !== null && change.contact.id === state.contact?.id
    ? withContact(told, change.contact)
    : told;
}

function withContact(state: AppState, contact: ContactDetail): AppState {
  return {
    ...state,
    contact,
    people: mergeById(state.people, [contact]),
    talks: mergeById(state.talks, contact.interviews),
  };
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
