// What every view may use of the page as a whole.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SheetChange, ViewName } from '../calls';
import type { ContactId } from '../domain/records';
import type { AppAction, AppState, Errand } from './app-state';
import type { PersonIndex } from './parts/person-index';

export interface AppTools {
  readonly state: AppState;
  readonly dispatch: (action: AppAction) => void;
  readonly index: PersonIndex;
  /** Now, as wall-clock text in the spreadsheet's zone. */
  readonly nowLocal: () => string;
  /** Opens a view, for a contact where the errand names one: that takes one call. */
  readonly open: (view: ViewName, errand?: Errand) => void;
  /** Fetches a contact and makes it the one that the views are about. Rejects with a CallProblem. */
  readonly choose: (id: ContactId) => Promise<void>;
  /** Takes over what a call changed, and offers the way back. */
  readonly take: (change: SheetChange) => void;
  /** Says something to a screen reader that nothing on the page says. */
  readonly announce: (text: string) => void;
}

export const AppContext = createContext<AppTools | null>(null);

export function useApp(): AppTools {
  const tools = useContext(AppContext);
  if (tools === null) throw new Error('A view must stand inside the App');
  return tools;
}
