// What a person has typed, kept while they look at another view or another contact.
import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

/** One for the whole page, by name: "request:contact-17" and the like. */
export const KeptContext = createContext(new Map<string, unknown>());

type Change<T> = (value: T) => T;

/**
 * State that outlives its component. The key must stay the same for the component's whole life: give
 * the component itself a `key` where it may change.
 */
export function useKept<T>(key: string, start: () => T): [T, (change: Change<T>) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : start()));
  const change = useCallback(
    (next: Change<T>) => {
      setValue((before) => {
        const after = next(before);
        kept.set(key, after);
        return after;
      });
    },
    [kept, key],
  );
  return [value, change];
}
