// What a person has typed, kept while they look at another view or another contact, and while the
// server still answers.
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';

/** Values by name: "draft-request:contact-17" and the like. One store for the whole page. */
export class Kept {
  private readonly values = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    for (const listener of this.listeners) listener();
  }

  /** Hears of every change until the function that it gets back is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export const KeptContext = createContext(new Kept());

type Change<T> = (value: T) => T;

/**
 * State that outlives its component: an answer that comes when the view is closed is not lost, and
 * shows when the view is open again. The key must stay the same for the component's whole life:
 * give the component itself a `key` where it may change. The third value reads what is true now.
 */
export function useKept<T>(
  key: string,
  start: () => T,
): [value: T, change: (change: Change<T>) => void, read: () => T] {
  const kept = useContext(KeptContext);
  const read = useCallback(() => kept.get(key) as T, [kept, key]);
  const [value, setValue] = useState<T>(() => {
    if (!kept.has(key)) kept.set(key, start());
    return read();
  });
  useEffect(() => {
    const take = () => setValue(() => read());
    take();
    return kept.listen(take);
  }, [kept, read]);
  const change = useCallback((next: Change<T>) => kept.set(key, next(read())), [kept, key, read]);
  return [value, change, read];
}
