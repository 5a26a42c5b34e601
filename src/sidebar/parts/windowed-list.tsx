// A list of any length that draws only the rows in sight. All rows have the same height, the one
// that --row-height in the style has.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { windowOf } from './window-of';

/** A first guess; the real one is measured, since it grows with the size of the letters. */
const ROW_PIXELS = 48;

export interface WindowedListProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => number;
  readonly render: (row: T) => ComponentChildren;
}

export function WindowedList<T>({ label, rows, keyOf, render }: WindowedListProps<T>) {
  const box = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ top: 0, height: 400, rowPixels: ROW_PIXELS });
  function measure() {
    const list = box.current;
    const row = list?.querySelector('li.windowed');
    if (!list) return;
    const rowPixels = row?.getBoundingClientRect().height || ROW_PIXELS;
    setView({ top: list.scrollTop, height: list.clientHeight, rowPixels });
  }
  useLayoutEffect(measure, []);
  const { first, last } = windowOf(rows.length, view);
  return (
    // The list itself can be scrolled with the keyboard when it has nothing to be focused in it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <ul ref={box} class="windowed-list" aria-label={label} tabIndex={0} onScroll={measure}>
      <li
        class="windowed-space"
        aria-hidden="true"
        style={{ height: `${first * view.rowPixels}px` }}
      />
      {rows.slice(first, last).map((row, at) => (
        <li
          key={keyOf(row)}
          class="windowed"
          aria-setsize={rows.length}
          aria-posinset={first + at + 1}
        >
          {render(row)}
        </li>
      ))}
      <li
        class="windowed-space"
        aria-hidden="true"
        style={{ height: `${(rows.length - last) * view.rowPixels}px` }}
      />
    </ul>
  );
}
