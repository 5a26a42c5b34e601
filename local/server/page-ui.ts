// The user interface that scripts see: what they show goes to the window in which their person last
// did something.
import type {
  Button,
  HtmlPane,
  MenuTree,
  Question,
  ScreenSelection,
  UiHost,
} from '../runtime/ui-host';
import type { Pane } from './messages';
import type { PageWindow } from './page-window';
import type { Panes } from './panes';

interface Answer {
  readonly button: Button;
  readonly text: string;
}

export class PageUi implements UiHost {
  private nextAskId = 1;
  private readonly asked = new Map<
    number,
    { readonly window: PageWindow; readonly resolve: (answer: Answer) => void }
  >();
  private readonly menus = new Map<string, readonly MenuTree[]>();

  constructor(
    private readonly windows: ReadonlySet<PageWindow>,
    private readonly panes: Panes,
    /** Has every window know of all changes so far. */
    private readonly flush: () => void,
  ) {}

  /** Every window of the person has the same menus. */
  addMenu(as: string, menu: MenuTree): void {
    const others = (this.menus.get(as) ?? []).filter(({ caption }) => caption !== menu.caption);
    const menus = [...others, menu];
    this.menus.set(as, menus);
    for (const window of this.windows)
      if (window.person === as) window.send({ kind: 'menus', menus });
  }

  showSidebar(as: string, pane: HtmlPane): void {
    this.show(as, 'sidebar', pane);
  }

  showModalDialog(as: string, pane: HtmlPane): void {
    this.show(as, 'modal', pane);
  }

  showModelessDialog(as: string, pane: HtmlPane): void {
    this.show(as, 'modeless', pane);
  }

  toast(as: string, text: string, title: string, seconds: number): void {
    this.front(as)?.send({ kind: 'toast', title, text, seconds });
  }

  async alert(as: string, question: Question): Promise<Button> {
    return (await this.ask(as, question, false)).button;
  }

  prompt(as: string, question: Question): Promise<Answer> {
    return this.ask(as, question, true);
  }

  selection(as: string): ScreenSelection | null {
    return this.front(as)?.selection ?? null;
  }

  select(as: string, selection: ScreenSelection): void {
    const window = this.front(as);
    if (!window) return;
    window.selection = selection;
    this.flush();
    window.send({ kind: 'select', selection });
  }

  /** A person's answer to an alert or a prompt. */
  answer(window: PageWindow, askId: number, answer: Answer): void {
    const asked = this.asked.get(askId);
    if (asked?.window !== window) return;
    this.asked.delete(askId);
    asked.resolve(answer);
  }

  /** A window that goes away leaves its questions as if they had been closed. */
  forget(window: PageWindow): void {
    for (const [askId, { window: asked }] of this.asked) {
      if (asked === window) this.answer(window, askId, { button: 'CLOSE', text: '' });
    }
    this.panes.closeAllOf(window);
  }

  /** The window in which the person last did something. */
  front(as: string): PageWindow | null {
    const mine = [...this.windows].filter(({ person }) => person === as.toLowerCase());
    return mine.sort((a, b) => b.usedAt - a.usedAt)[0] ?? null;
  }

  private show(as: string, kind: Pane['kind'], pane: HtmlPane): void {
    const window = this.front(as);
    if (window) this.panes.show(window, kind, pane);
  }

  private ask(as: string, question: Question, input: boolean): Promise<Answer> {
    const window = this.front(as);
    if (!window) return Promise.resolve({ button: 'CLOSE', text: '' });
    const askId = this.nextAskId;
    this.nextAskId += 1;
    return new Promise((resolve) => {
      this.asked.set(askId, { window, resolve });
      window.send({ kind: 'ask', askId, question, input });
    });
  }
}
