// Follows what is selected: the server hears of it, and a link in the cell is offered.
import type { ScreenSelection } from '../../runtime/ui-host';
import { type CellLink, cellLinkOf } from './cell-link';
import type { Grid } from './create-grid';
import { readSelection } from './selection';

/** After these another cell or tab may be selected. */
const SELECTS = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
/** So long the grid may take to scroll to the cell. */
const SCROLL_MS = 150;

interface Listeners {
  readonly selected: (selection: ScreenSelection) => void;
  readonly link: (link: CellLink | null) => void;
}

export class SelectionWatch {
  private tellTimer: ReturnType<typeof setTimeout> | undefined;
  private linkTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly container: HTMLElement,
    private readonly listeners: Listeners,
  ) {
    const { api } = grid;
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (!SELECTS.has(id)) return;
      // On its way to a new selection the engine passes others.
      clearTimeout(this.tellTimer);
      this.tellTimer = setTimeout(() => this.tell(), 0);
    });
    api.addEvent(api.Event.Scroll, () => listeners.link(null));
    // A click into the sidebar: its script may ask at once what is selected.
    window.addEventListener('blur', () => this.tell());
  }

  /** Says anew what is selected. */
  tell(): void {
    const book = this.grid.api.getActiveWorkbook();
    const selection = book && readSelection(book);
    if (selection) this.listeners.selected(selection);
    this.listeners.link(null);
    clearTimeout(this.linkTimer);
    this.linkTimer = setTimeout(() => this.findLink(), SCROLL_MS);
  }

  private findLink(): void {
    const book = this.grid.api.getActiveWorkbook();
    this.listeners.link(book && cellLinkOf(book, this.container));
  }
}
