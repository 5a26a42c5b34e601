// One window: hears the server, changes what the page shows, and does what the person asks for.
import { LifecycleStages } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { linkWords } from '#local-words/dialogs';
import { againWords, troubleWords, workWords } from '#local-words/work';
import type { Button } from '../runtime/ui-host';
import type { BookState, ToPage, TriggerRun } from '../server/messages';
import { instantToSerial, openZone, type Zone } from '../workbook/zone';
import { Connection } from './connection';
import { BookSync } from './grid/book-sync';
import { createGrid, type Grid } from './grid/create-grid';
import { nameDaysInCells } from './grid/days-in-cells';
import { keepRowsFitted } from './grid/fit-rows';
import type { LostEntry } from './grid/lost-entries';
import { showSelection } from './grid/selection';
import { SelectionWatch } from './grid/selection-watch';
import { mailTextOf, searchedAddress } from './mail/compose-link';
import { nowOf, Store } from './state';
import { Toasts } from './toasts';

/** Google's words where a script needs a permission that the person left out. */
const NEEDS_CONSENT = /Authorization is required/;
/** Where a script sends people for permission: `ScriptApp.getAuthorizationInfo` gives it. */
const CONSENT_URL = 'https://accounts.google.com/o/oauth2/';

export class Session {
  readonly store = new Store();
  readonly toasts = new Toasts(this.store);
  readonly connection: Connection;
  readonly grid: Grid;
  private readonly sync: BookSync;
  private readonly selection: SelectionWatch;
  private zone: Zone = openZone('Etc/UTC');
  /** Who left scopes out on purpose is not asked at every click. */
  private wasAsked = false;

  constructor(container: HTMLElement) {
    const { store } = this;
    this.connection = new Connection(
      (message) => this.hear(message),
      (isOpen) => store.set({ isOpen, running: null }),
    );
    this.grid = createGrid(container, () => instantToSerial(nowOf(store.get()), this.zone));
    this.sync = new BookSync(
      this.grid,
      (change) => {
        store.set({ save: { state: 'saving' } });
        this.connection.tell({ kind: 'change', ...change });
      },
      (book) => this.bookOpened(book),
    );
    this.selection = new SelectionWatch(this.grid, container, {
      selected: (selection) => this.connection.tell({ kind: 'selection', selection }),
      link: (cellLink) => store.set({ cellLink }),
    });
    this.grid.api.addEvent(this.grid.api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === LifecycleStages.Rendered) setTimeout(() => store.set({ isDrawn: true }));
    });
    keepRowsFitted(this.grid);
    this.connection.open();
  }

  get book(): FWorkbook | null {
    return this.grid.api.getActiveWorkbook();
  }

  /** Runs a command of the engine on what is selected. */
  command(id: string, params: object = {}): void {
    void this.grid.api.executeCommand(id, params);
  }

  /** Runs the function of a menu item; asks for permission first where some of it is missing. */
  async runMenuItem(caption: string, functionName: string): Promise<void> {
    const scopes = await this.connection.call('readScopes');
    if (scopes.some(({ granted }) => !granted) && !this.wasAsked) {
      this.store.set({ consent: { scopes, forItem: functionName } });
      return;
    }
    await this.attempt(caption, async () => {
      try {
        await this.connection.call('runMenuItem', functionName);
      } catch (error) {
        // A script requires what was left out: Google ends it and asks again.
        if (!(error instanceof Error && NEEDS_CONSENT.test(error.message))) throw error;
        this.store.set({ consent: { scopes, forItem: functionName } });
      }
    });
  }

  /** Shows the permissions: all ticked as Google asks for them, or with null as they are. */
  async askConsent(forItem: '' | null): Promise<void> {
    const scopes = await this.attempt(workWords.readingPermissions, () =>
      this.connection.call('readScopes'),
    );
    if (scopes) this.store.set({ consent: { scopes, forItem } });
  }

  /** Shows what is going on, and in a message what went wrong. Returns null where it failed. */
  async attempt<T>(running: string, work: () => Promise<T>): Promise<T | null> {
    this.store.set({ running });
    try {
      return await work();
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.store.set({ notice: { title: troubleWords.didNotWork(running), text } });
      return null;
    } finally {
      this.store.set({ running: null });
    }
  }

  async moveClock(to: number): Promise<void> {
    await this.attempt(workWords.movingClock, () => this.connection.call('moveClock', to));
  }

  answer(askId: number, button: Button, text: string): void {
    this.store.set({ asks: this.store.get().asks.filter((ask) => ask.askId !== askId) });
    this.connection.tell({ kind: 'answer', askId, button, text });
  }

  closePane(token: string): void {
    const { sidebar, dialog } = this.store.get();
    this.store.set({
      sidebar: sidebar?.token === token ? null : sidebar,
      dialog: dialog?.token === token ? null : dialog,
    });
    this.connection.tell({ kind: 'close-pane', token });
  }

  focusGrid(): void {
    document.querySelector<HTMLElement>('#grid [data-u-comp="editor"]')?.focus();
  }

  /** Opens a link as far as this computer can: mail here; the rest is named, not opened. */
  openLink(href: string): void {
    const text = mailTextOf(href);
    if (text) this.store.set({ compose: text });
    else if (/^https:\/\/mail\.google\.com\//.test(href))
      this.store.set({ mailbox: 'open', mailTo: searchedAddress(href), cellLink: null });
    else if (href.startsWith(CONSENT_URL)) void this.askConsent('');
    else {
      const isCalendar = /^https:\/\/(calendar\.google\.com|www\.google\.com\/calendar)\//.test(
        href,
      );
      const title = isCalendar ? linkWords.calendar : linkWords.elsewhere;
      this.store.set({ notice: { title, text: linkWords.text, copy: href } });
    }
  }

  enterAgain(entries: readonly LostEntry[]): void {
    for (const { sheetId, row, column, typed } of entries) {
      this.book?.getSheetBySheetId(sheetId)?.getRange(row, column).setValue(typed);
    }
    this.store.set({ lost: [] });
  }

  /** Grants what the person ticked, then goes on with the menu item that waited. */
  async consent(scopes: readonly string[]): Promise<void> {
    const { consent } = this.store.get();
    this.store.set({ consent: null });
    if (!consent) return;
    this.wasAsked = true;
    const { forItem } = consent;
    await this.attempt(workWords.givingPermission, () =>
      this.connection.call('writeScopes', scopes),
    );
    if (forItem)
      await this.attempt(workWords.runningItem, () => this.connection.call('runMenuItem', forItem));
  }

  private hear(message: ToPage): void {
    const { store } = this;
    switch (message.kind) {
      case 'hello': {
        this.takeZone(message.timeZone);
        const again = store.get().wasOpen;
        const clock = { ...message.clock, receivedAt: performance.now() };
        const { person, folder, drafts, isFresh, save } = message;
        store.set({ person, folder, drafts, isFresh, save, clock, isOpen: true, wasOpen: true });
        if (again) this.comeBack(message);
        else this.sync.open(message);
        break;
      }
      case 'replay':
        this.sync.replay(message.version, message.mutations);
        store.set({ bookName: this.book?.getName() ?? '' });
        break;
      case 'accepted':
        this.sync.accepted(message.changeId, message.version);
        break;
      case 'refused':
        store.set({ lost: this.sync.refused(message) });
        break;
      case 'clock':
        store.set({ clock: { ...message.clock, receivedAt: performance.now() } });
        this.grid.api.getFormula().executeCalculation();
        break;
      case 'save':
        if (message.save.state === 'saved' && !this.sync.isOnDisk(message.save.version)) break;
        store.set({ save: message.save });
        break;
      case 'drafts':
        store.set({ drafts: message.count });
        break;
      case 'here':
        store.set({ here: message.people });
        break;
      case 'menus':
        store.set({ menus: message.menus });
        break;
      case 'pane':
        this.toasts.closeSuggestions();
        store.set(
          message.pane.kind === 'sidebar'
            ? { sidebar: message.pane, mailbox: 'closed' }
            : { dialog: message.pane },
        );
        break;
      case 'toast':
        this.toasts.show(message.title, message.text, message.seconds);
        break;
      case 'ask':
        store.set({ asks: [...store.get().asks, message] });
        break;
      case 'select':
        if (this.book) showSelection(this.book, message.selection);
        break;
      case 'triggers-ran':
        this.addRuns(message.runs);
        break;
      case 'reply':
      case 'failed':
        break;
    }
  }

  /** The line was broken, or the program was started anew: nothing that was typed goes without a word. */
  private comeBack(message: BookState): void {
    const { sidebar, dialog } = this.store.get();
    this.store.set({ lost: this.sync.refused(message), asks: [] });
    if (sidebar === null && dialog === null) return;
    this.toasts.show(againWords.title, againWords.text, -1);
  }

  private takeZone(timeZone: string): void {
    this.zone = openZone(timeZone);
    this.store.set({ timeZone });
  }

  private bookOpened(book: FWorkbook): void {
    nameDaysInCells(book);
    this.store.set({ bookName: book.getName() });
    this.selection.tell();
  }

  private addRuns(runs: readonly TriggerRun[]): void {
    this.store.set({ runs: [...this.store.get().runs, ...runs].slice(-20) });
  }
}
