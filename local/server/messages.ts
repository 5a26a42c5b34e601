// What the page and the server say to each other over the WebSocket. Everything is JSON.
// Instants are milliseconds since 1970; rows and columns count from 0.
import type { IWorkbookData } from '@univerjs/core';
import type { Button, MenuTree, Question, ScreenSelection } from '../runtime/ui-host';

/** One of Univer's mutations, as it is replayed. */
export interface Replay {
  readonly id: string;
  readonly params: object;
}

/** The whole workbook, and how many changes it has had. */
export interface BookState {
  readonly version: number;
  /** Counts the times that this page was brought up to date; its changes carry it back. */
  readonly epoch: number;
  readonly timeZone: string;
  readonly book: IWorkbookData;
}

/** A change that a page has made already to its own copy, on top of version `base`. */
export interface Change {
  readonly changeId: number;
  readonly base: number;
  readonly epoch: number;
  readonly mutations: readonly Replay[];
}

export interface Pane {
  /** Unguessable; the address under which the pane is served, and what lets it call the script. */
  readonly token: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}

export type SaveState =
  | { readonly state: 'saving' }
  /** Everything up to and with `version` is on disk. */
  | { readonly state: 'saved'; readonly version: number }
  | { readonly state: 'failed'; readonly message: string };

export interface ClockState {
  /** What the clock shows now. It runs on by real time. */
  readonly now: number;
  /** When the next time trigger of anybody fires, or null. */
  readonly nextTrigger: number | null;
}

export interface Scope {
  readonly scope: string;
  readonly granted: boolean;
}

/** One trigger that fired while the clock moved. */
export interface TriggerRun {
  readonly at: number;
  readonly functionName: string;
  readonly owner: string;
  /** null where it ran to its end. */
  readonly problem: string | null;
}

export interface MailLine {
  readonly id: string;
  readonly folder: 'drafts' | 'sent';
  readonly to: string;
  readonly subject: string;
  readonly snippet: string;
  readonly at: number;
}

export interface MailText {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface MailMessage extends MailText, Pick<MailLine, 'id' | 'folder' | 'at'> {
  readonly from: string;
  readonly cc: string;
  readonly attachments: readonly { readonly name: string; readonly sizeBytes: number }[];
}

/** The first thing that the server says to a new window. */
export interface Hello extends BookState {
  readonly kind: 'hello';
  readonly person: string;
  readonly folder: string;
  readonly clock: ClockState;
  readonly drafts: number;
  /** Nobody has done anything here yet: the page offers the sample. */
  readonly isFresh: boolean;
  readonly save: SaveState;
}

export type ToPage =
  | Hello
  | { readonly kind: 'replay'; readonly version: number; readonly mutations: readonly Replay[] }
  | { readonly kind: 'accepted'; readonly changeId: number; readonly version: number }
  | (BookState & { readonly kind: 'refused' })
  | { readonly kind: 'save'; readonly save: SaveState }
  | { readonly kind: 'clock'; readonly clock: ClockState }
  | { readonly kind: 'drafts'; readonly count: number }
  /** Everybody who has a window open, once, in the order of their coming. */
  | { readonly kind: 'here'; readonly people: readonly string[] }
  | { readonly kind: 'menus'; readonly menus: readonly MenuTree[] }
  | { readonly kind: 'pane'; readonly pane: Pane }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      readonly seconds: number;
    }
  | {
      readonly kind: 'ask';
      readonly askId: number;
      readonly question: Question;
      readonly input: boolean;
    }
  | { readonly kind: 'select'; readonly selection: ScreenSelection }
  | { readonly kind: 'triggers-ran'; readonly runs: readonly TriggerRun[] }
  | { readonly kind: 'reply'; readonly callId: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly callId: number; readonly message: string };

export type ToServer =
  | ({ readonly kind: 'change' } & Change)
  | { readonly kind: 'selection'; readonly selection: ScreenSelection }
  | {
      readonly kind: 'answer';
      readonly askId: number;
      readonly button: Button;
      readonly text: string;
    }
  | { readonly kind: 'close-pane'; readonly token: string }
  | {
      readonly kind: 'call';
      readonly callId: number;
      readonly name: keyof PageCalls;
      readonly args: readonly unknown[];
    };

/** What the page can ask the server to do. Each answers, or fails with a sentence for the person. */
export interface PageCalls {
  /** Runs a function of the script as a click on its menu item does. */
  runMenuItem(functionName: string): void;
  readScopes(): readonly Scope[];
  /** Grants exactly these scopes. */
  writeScopes(scopes: readonly string[]): void;
  /** Sets the clock forward; what is due fires on the way, in order. */
  moveClock(to: number): void;
  startEmpty(): void;
  startWithSample(): void;
  /** Whoever asks for it is the coach. */
  startWithGroup(): void;
  /** Everybody who works in this sheet, by e-mail. */
  listPeople(): readonly string[];
  listMail(): readonly MailLine[];
  readMail(id: string): MailMessage;
  createDraft(text: MailText): MailLine;
  saveDraft(id: string, text: MailText): MailLine;
  /** Only moves it to Sent, on this computer. */
  sendDraft(id: string): void;
  discardDraft(id: string): void;
}
