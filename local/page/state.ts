// What the page shows, in one value; React is told when it changes.
import { useSyncExternalStore } from 'react';
import type { MenuTree, Question } from '../runtime/ui-host';
import type { ClockState, MailText, Pane, SaveState, Scope, TriggerRun } from '../server/messages';
import type { CellLink } from './grid/cell-link';
import type { LostEntry } from './grid/lost-entries';

export interface Ask {
  readonly askId: number;
  readonly question: Question;
  readonly input: boolean;
}

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** A button for what comes next. */
  readonly next?: Next;
}

export interface Next {
  /** The word on the button. */
  readonly action: string;
  readonly run: () => void;
}

/** A short message of the page itself; `copy` is offered for the clipboard. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly copy?: string;
}

export interface Confirm extends Next {
  readonly title: string;
  readonly text: string;
}

export interface PageState {
  readonly isOpen: boolean;
  readonly wasOpen: boolean;
  readonly person: string;
  /** Everybody who has a window open. */
  readonly here: readonly string[];
  readonly folder: string;
  readonly bookName: string;
  readonly timeZone: string;
  readonly save: SaveState;
  /** `receivedAt` is of performance.now(). */
  readonly clock: ClockState & { readonly receivedAt: number };
  readonly drafts: number;
  readonly isFresh: boolean;
  /** A dialog that is open while the grid draws itself first would leave its editor deaf. */
  readonly isDrawn: boolean;
  readonly menus: readonly MenuTree[];
  /** What the script is busy with, or null. */
  readonly running: string | null;
  readonly sidebar: Pane | null;
  readonly dialog: Pane | null;
  readonly asks: readonly Ask[];
  readonly toasts: readonly Toast[];
  readonly runs: readonly TriggerRun[];
  readonly lost: readonly LostEntry[];
  readonly notice: Notice | null;
  readonly confirm: Confirm | null;
  readonly mailbox: 'closed' | 'open';
  /** Only letters to this address are listed; '' lists all. */
  readonly mailTo: string;
  readonly cellLink: CellLink | null;
  readonly compose: MailText | null;
  /** `forItem`: the menu item that waits, '' where Google's question was opened by itself, null to manage. */
  readonly consent: { readonly scopes: readonly Scope[]; readonly forItem: string | null } | null;
  /** Who left scopes out on purpose is not asked at every click. */
  readonly wasAsked: boolean;
}

const START: PageState = {
  isOpen: false,
  wasOpen: false,
  person: '',
  here: [],
  folder: '',
  bookName: '',
  timeZone: 'Etc/UTC',
  save: { state: 'saved', version: 0 },
  clock: { now: Date.now(), nextTrigger: null, receivedAt: performance.now() },
  drafts: 0,
  isFresh: false,
  isDrawn: false,
  menus: [],
  running: null,
  sidebar: null,
  dialog: null,
  asks: [],
  toasts: [],
  runs: [],
  lost: [],
  notice: null,
  confirm: null,
  mailbox: 'closed',
  mailTo: '',
  cellLink: null,
  compose: null,
  consent: null,
  wasAsked: false,
};

export class Store {
  private state = START;
  private readonly listeners = new Set<() => void>();

  readonly get = (): PageState => this.state;

  readonly set = (change: Partial<PageState>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export function useStore(store: Store): PageState {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** What the movable clock shows at this moment. */
export function nowOf({ clock }: PageState): number {
  return clock.now + performance.now() - clock.receivedAt;
}
