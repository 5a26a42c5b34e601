// Dragging a row of a list to another place, by mouse, pen or finger. A line shows where it would
// go; nothing moves until it is let go, and Escape leaves everything as it was.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Within so many pixels of the edge of the window the page scrolls along, by so many at a time. */
const EDGE_PIXELS = 72;
const SCROLL_PIXELS = 12;

export interface Drag {
  readonly from: number;
  /** Before which row it would be put; the count of rows for the end. */
  readonly gap: number;
}

export function useDrag(
  list: { readonly current: HTMLElement | null },
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef<Drag | null>(null);
  latest.current = drag;
  useEffect(() => {
    if (drag === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrag(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [drag === null]);

  const gapAt = (y: number) =>
    [...(list.current?.children ?? [])].filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;

  /** The handlers of the grip of one row. */
  function grip(index: number) {
    return {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: index, gap: index });
      },
      onPointerMove({ clientY }: PointerEvent) {
        if (latest.current === null) return;
        if (clientY < EDGE_PIXELS) window.scrollBy(0, -SCROLL_PIXELS);
        else if (clientY > window.innerHeight - EDGE_PIXELS) window.scrollBy(0, SCROLL_PIXELS);
        setDrag({ from: index, gap: gapAt(clientY) });
      },
      onPointerUp() {
        const done = latest.current;
        setDrag(null);
        if (done === null) return;
        onDrop(done.from, done.gap > done.from ? done.gap - 1 : done.gap);
      },
      onPointerCancel: () => setDrag(null),
    };
  }
  return { drag, grip };
}
