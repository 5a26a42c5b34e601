// The windows that are open on one workbook. All changes go through here, so that everybody has
// them in one order.
import type { Mutation, Workbook } from '../workbook/workbook';
import { commutes, isOnlyFitting } from './commutes';
import type { BookState, Change, Replay, ToPage } from './messages';
import type { PageWindow } from './page-window';

/** Changes that are remembered to judge late ones by. A page that is further behind starts anew. */
const REMEMBERED = 5_000;

export class Room {
  private log: Mutation[] = [];
  private outbox: Mutation[] = [];
  private readonly stopListening: () => void;

  constructor(
    private readonly workbook: Workbook,
    readonly windows: Set<PageWindow>,
  ) {
    this.stopListening = workbook.onMutation((mutation) => this.remember(mutation));
  }

  /** The state to begin with; what comes later is told to the window. */
  join(window: PageWindow): BookState {
    this.flush();
    this.windows.add(window);
    return this.stateFor(window);
  }

  leave(window: PageWindow): void {
    this.windows.delete(window);
  }

  /** Who has a window open, in the order of their coming. */
  people(): readonly string[] {
    return [...new Set([...this.windows].map(({ person }) => person))];
  }

  private bringUpToDate(window: PageWindow): void {
    this.flush();
    window.epoch += 1;
    window.send({ kind: 'refused', ...this.stateFor(window) });
  }

  tellAll(message: ToPage): void {
    this.flush();
    for (const window of this.windows) window.send(message);
  }

  /**
   * Applies a window's change, or refuses it where changes that the window did not know of touch
   * the same cells. What a window sends before it has heard of its refusal is passed over: the page
   * gives all of that back to the person.
   */
  take(window: PageWindow, { changeId, base, epoch, mutations }: Change): void {
    if (epoch !== window.epoch) return;
    if (!this.isInOrder(window, base, mutations)) {
      if (!isOnlyFitting(mutations)) this.bringUpToDate(window);
      else {
        this.flush();
        window.send({ kind: 'accepted', changeId, version: this.workbook.version });
      }
      return;
    }
    try {
      for (const mutation of mutations) this.workbook.applyMutation(mutation, window.id);
    } catch (error) {
      console.error('A change of a page could not be made:', error);
      this.bringUpToDate(window);
      return;
    }
    this.flush();
    window.send({ kind: 'accepted', changeId, version: this.workbook.version });
  }

  close(): void {
    this.stopListening();
    this.windows.clear();
  }

  private isInOrder(window: PageWindow, base: number, mutations: readonly Replay[]): boolean {
    const unknown = this.workbook.version - base;
    if (unknown < 0 || unknown > this.log.length) return false;
    const later = unknown === 0 ? [] : this.log.slice(-unknown);
    return later.every(
      (theirs) =>
        theirs.source === window.id || mutations.every((mine) => commutes(mine, copyOf(theirs))),
    );
  }

  private stateFor(window: PageWindow): BookState {
    const { version, facts } = this.workbook;
    const book = this.workbook.snapshot().univer;
    return { version, epoch: window.epoch, timeZone: facts.timeZone, book };
  }

  private remember(mutation: Mutation): void {
    // The engine goes on using its objects: what is told is what they are now.
    const copy = structuredClone(mutation);
    this.log.push(copy);
    if (this.log.length > REMEMBERED) this.log.splice(0, this.log.length - REMEMBERED);
    if (this.outbox.length === 0) setImmediate(() => this.flush());
    this.outbox.push(copy);
  }

  /** Everything that mentions a version must come after the changes up to that version. */
  flush(): void {
    const mutations = this.outbox.splice(0);
    for (const window of this.windows) {
      const theirs = mutations.filter(({ source }) => source !== window.id);
      const last = theirs.at(-1);
      if (last)
        window.send({ kind: 'replay', version: last.version, mutations: theirs.map(copyOf) });
    }
  }
}

function copyOf({ id, params }: Mutation): Replay {
  return { id, params };
}
