// Short messages at the lower right: as at Google, a new one takes the place of the last.
import type { Next, Store, Toast } from './state';

export class Toasts {
  private nextId = 1;

  constructor(private readonly store: Store) {}

  /** @param seconds at least two; below zero it stays until it is closed */
  show(title: string, text: string, seconds = 5): void {
    const id = this.put({ title, text });
    if (seconds >= 0) setTimeout(() => this.close(id), Math.max(2, seconds) * 1000);
  }

  /** Stays until it is closed or something is opened; its button says what comes next. */
  suggest(text: string, next: Next): void {
    const run = () => {
      this.close(id);
      next.run();
    };
    const id = this.put({ title: '', text, next: { ...next, run } });
  }

  close(id: number): void {
    this.keep((toast) => toast.id !== id);
  }

  /** Who has opened something needs no word on how to begin. */
  closeSuggestions(): void {
    this.keep(({ next }) => next === undefined);
  }

  private put(toast: Omit<Toast, 'id'>): number {
    const id = this.nextId;
    this.nextId += 1;
    this.store.set({ toasts: [{ ...toast, id }] });
    return id;
  }

  private keep(stays: (toast: Toast) => boolean): void {
    this.store.set({ toasts: this.store.get().toasts.filter(stays) });
  }
}
