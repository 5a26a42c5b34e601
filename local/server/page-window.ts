// One open window of one person.
import { randomUUID } from 'node:crypto';
import type { ScreenSelection } from '../runtime/ui-host';
import type { ToPage } from './messages';

export class PageWindow {
  readonly id = randomUUID();
  /** Counts the times that the page was brought up to date from a snapshot. */
  epoch = 0;
  selection: ScreenSelection | null = null;
  /** When the person last did something here: a script that they run speaks to this window. */
  usedAt = performance.now();

  constructor(
    readonly person: string,
    private readonly socket: { send(text: string): void },
  ) {}

  send(message: ToPage): void {
    this.socket.send(JSON.stringify(message));
  }
}
