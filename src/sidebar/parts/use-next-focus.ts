// The focus for what a click adds to the page.
import { useLayoutEffect, useRef } from 'preact/hooks';

type Find = () => HTMLElement | null | undefined;

/**
 * Gives the focus to what `find` finds once the change is in the page, and before it is drawn: later, on a
 * slow computer, it would be taken from where somebody types by then.
 */
export function useNextFocus(): (find: Find) => void {
  const wanted = useRef<Find | null>(null);
  useLayoutEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = null;
  });
  return (find) => {
    wanted.current = find;
  };
}
