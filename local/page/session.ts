// One window: hears the server, changes what the page shows, and does what the person asks for.
import { LifecycleStages } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { againWords, troubleWords, workWords } from '#local-words/work';
import type { Button } from '../runtime/ui-host';
import type { BookState, ToPage, TriggerRun } from '../server/messages';
import { instantToSerial, openZone, type Zone } from '../workbook/zone';
import { Connection } from './connection';
import { BookSync } from './grid/book-sync';
import { showCellsInLocale } from './grid/cells-in-locale';
import { createGrid, type Grid } from './grid/create-grid';
import { keepRowsFitted } from './grid/fit-rows';
import type { LostEntry } from './grid/lost-entries';
import { showSelection } from './grid/selection';
import { SelectionWatch } from './grid/selection-watch';
import { nowOf, Store } from './state';
import { Toasts } from './toasts';

export class Session {
  readonly store = new Store();
  readonly toasts = new Toasts(this.store);
  readonly connection: Connection;
  readonly grid: Grid;
  private readonly sync: BookSync;
  private readonly selection: SelectionWatch;
  private zone: Zone = openZone('Etc/UTC');

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

  enterAgain(entries: readonly LostEntry[]): void {
    for (const { sheetId, row, column, typed } of entries) {
      this.book?.getSheetBySheetId(sheetId)?.getRange(row, column).setValue(typed);
    }
    this.store.set({ lost: [] });
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
    showCellsInLocale(book);
    this.store.set({ bookName: book.getName() });
    this.selection.tell();
  }

  private addRuns(runs: readonly TriggerRun[]): void {
    this.store.set({ runs: [...this.store.get().runs, ...runs].slice(-20) });
  }
}
