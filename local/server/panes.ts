// The open sidebars and dialogs of scripts: what each shows, and in whose name it may call.
import { randomBytes } from 'node:crypto';
import type { HtmlPane } from '../runtime/ui-host';
import { asServedByGoogle } from '../services/as-served';
import type { Pane } from './messages';
import type { PageWindow } from './page-window';

export interface OpenPane {
  readonly pane: Pane;
  readonly window: PageWindow;
  readonly html: string;
}

export class Panes {
  private readonly open = new Map<string, OpenPane>();

  /** @param origin where panes are served, without a slash at the end */
  constructor(private readonly origin: string) {}

  /** Opens a pane in a window. A new sidebar takes the old one's place, and so does a dialog. */
  show(window: PageWindow, kind: Pane['kind'], { title, html, width, height }: HtmlPane): void {
    for (const [token, old] of this.open) {
      const isSamePlace = (old.pane.kind === 'sidebar') === (kind === 'sidebar');
      if (old.window === window && isSamePlace) this.open.delete(token);
    }
    const token = randomBytes(18).toString('base64url');
    const pane = { token, kind, title, url: `${this.origin}/pane/${token}`, width, height };
    this.open.set(token, { pane, window, html: asServedByGoogle(html) });
    window.send({ kind: 'pane', pane });
  }

  find(token: string): OpenPane | undefined {
    return this.open.get(token);
  }

  close(token: string): void {
    this.open.delete(token);
  }

  closeAllOf(window: PageWindow): void {
    for (const [token, open] of this.open) if (open.window === window) this.open.delete(token);
  }

  closeAll(): void {
    this.open.clear();
  }
}

/** The HTML with `google.script` in it, before anything of its own runs. */
export function withClient(
  html: string,
  pageOrigin: string,
  functionNames: readonly string[],
): string {
  const client = `<script src="/pane.js" data-page="${pageOrigin}" data-functions="${functionNames.join(' ')}"></script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html);
  if (!head) return `<!doctype html>${client}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + client + html.slice(at);
}
