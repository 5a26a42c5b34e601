// Everything behind the page, put together: the edition, its windows, panes, clock and saving.
import { Edition } from '../edition';
import type { ExecuteOptions } from '../executions';
import { ClockWork } from './clock-work';
import { PageKey } from './guard';
import type { ClockState, Hello, ToServer } from './messages';
import { pageCalls, valueOfRun } from './page-calls';
import { PageUi } from './page-ui';
import { PageWindow } from './page-window';
import { Panes } from './panes';
import { Room } from './room';
import { problemToTell } from './save-problem';
import { Saver } from './saver';
import { isFresh } from './start-over';

interface DeskOptions {
  readonly dataDir: string;
  /** The folder of the compiled add-on. */
  readonly distDir: string;
  readonly paneOrigin: string;
  readonly warn: (message: string) => void;
}

/** Who works here unless the address says otherwise: `/?as=ana@example.com`. */
export const DEFAULT_PERSON = 'you@example.com';

export class Desk {
  readonly room: Room;
  readonly key: PageKey;
  readonly clockWork: ClockWork;
  /** What `google.script.run` may call. */
  readonly functionNames: readonly string[];
  private readonly saver: Saver;

  private constructor(
    readonly edition: Edition,
    readonly ui: PageUi,
    readonly panes: Panes,
    windows: Set<PageWindow>,
  ) {
    this.functionNames = edition.project.scripts.flatMap(({ source }) => callableNames(source));
    this.room = new Room(edition.workbook, windows);
    this.key = new PageKey(edition.folder);
    this.saver = new Saver(edition, (save) => this.room.tellAll({ kind: 'save', save }));
    this.clockWork = new ClockWork(edition, (run) =>
      this.room.tellAll({ kind: 'triggers-ran', runs: [run] }),
    );
    edition.clock.onMove(() => this.tellClock());
    edition.mailboxes.onChange((person) => this.tellDrafts(person));
    this.clockWork.start();
  }

  /** @throws DataFolderError where the folder is in use or cannot be written to */
  static async open({ paneOrigin, ...options }: DeskOptions): Promise<Desk> {
    const windows = new Set<PageWindow>();
    const panes = new Panes(paneOrigin);
    const ui = new PageUi(windows, panes, () => desk?.room.flush());
    let desk: Desk | null = null;
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const edition = await Edition.open({
      ...options,
      ui,
      owner: DEFAULT_PERSON,
      timeZone,
      savesInOrder: true,
    });
    desk = new Desk(edition, ui, panes, windows);
    return desk;
  }

  /** A new window: gets the workbook, then its menu. */
  enter(person: string, socket: { send(text: string): void }): PageWindow {
    const window = new PageWindow(person, socket);
    const { edition } = this;
    this.addEditor(person);
    const hello: Hello = {
      kind: 'hello',
      ...this.room.join(window),
      person,
      folder: edition.folder.path,
      clock: this.clockState(),
      drafts: this.draftCount(person),
      isFresh: isFresh(edition),
      save: this.saver.state,
    };
    window.send(hello);
    this.tellWhoIsHere();
    void this.runOnOpen(person);
    return window;
  }

  leave(window: PageWindow): void {
    this.room.leave(window);
    this.ui.forget(window);
    this.tellWhoIsHere();
  }

  hear(window: PageWindow, message: ToServer): void {
    if (typeof message?.kind !== 'string') throw new TypeError('It has no kind.');
    if (message.kind !== 'close-pane') window.usedAt = performance.now();
    if (message.kind === 'change') this.room.take(window, message);
    else if (message.kind === 'selection') window.selection = message.selection;
    else if (message.kind === 'answer') this.ui.answer(window, message.askId, message);
    else if (message.kind === 'close-pane') this.panes.close(message.token);
    else if (message.kind === 'call') void this.call(window, message);
  }

  /** Runs a function of the script for the person before the page. Throws what it failed with. */
  async run(options: ExecuteOptions): Promise<unknown> {
    const before = this.clockState().nextTrigger;
    const result = await this.edition.execute(options);
    if (this.clockState().nextTrigger !== before) this.tellClock();
    // Whoever hears that it is done may pull the plug.
    this.saver.saveNow();
    return valueOfRun(result);
  }

  async close(): Promise<void> {
    this.saver.close();
    await this.clockWork.close();
    this.room.close();
    await this.edition.close();
  }

  private async call(
    window: PageWindow,
    { callId, name, args }: ToServer & { kind: 'call' },
  ): Promise<void> {
    try {
      const handlers = pageCalls(this, window);
      if (!Object.hasOwn(handlers, name)) throw new Error(`Nothing here is called ${name}.`);
      const handler = handlers[name] as (...given: readonly unknown[]) => unknown;
      const value = (await handler(...args)) ?? null;
      this.room.flush();
      window.send({ kind: 'reply', callId, value });
    } catch (error) {
      window.send({ kind: 'failed', callId, message: problemToTell(error, this.edition) });
    }
  }

  private async runOnOpen(as: string): Promise<void> {
    if (!this.functionNames.includes('onOpen')) return;
    const result = await this.edition.execute({
      functionName: 'onOpen',
      args: [{ authMode: 'LIMITED', user: as }],
      as,
      kind: 'simple-trigger',
      authMode: 'LIMITED',
    });
    if (!result.ok) console.error(`onOpen: ${result.error.message}`);
  }

  /** Whoever opens a window here can edit, as with a sheet that is shared by link. */
  private addEditor(person: string): void {
    const { workbook } = this.edition;
    const { editors } = workbook.facts;
    if (!editors.includes(person)) workbook.setFacts({ editors: [...editors, person] });
  }

  private tellWhoIsHere(): void {
    this.room.tellAll({ kind: 'here', people: this.room.people() });
  }

  private tellClock(): void {
    this.room.tellAll({ kind: 'clock', clock: this.clockState() });
  }

  private clockState(): ClockState {
    const now = this.edition.clock.now();
    const next = this.edition.triggers.nextFire(now);
    return { now: now.getTime(), nextTrigger: next?.getTime() ?? null };
  }

  private draftCount(person: string): number {
    return this.edition.mailboxes.of(person).draftCount;
  }

  private tellDrafts(person: string): void {
    const count = this.draftCount(person);
    for (const window of this.room.windows) {
      if (window.person === person) window.send({ kind: 'drafts', count });
    }
  }
}

/** Top-level functions that do not end in `_`, as Google offers them to a page. */
function callableNames(source: string): readonly string[] {
  return [...source.matchAll(/^(?:async )?function (\w+)\s*\(/gm)].flatMap(([, name = '_']) =>
    name.endsWith('_') ? [] : [name],
  );
}
