// Moves and zooms the picture by mouse, wheel, touch and buttons.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Box,
  firstView,
  fitView,
  moveBy,
  type PictureView,
  type Size,
  showBox,
  zoomAt,
} from './pan-zoom';

const STEP = 1.25;
/** Less than this is a click, not a drag. */
const DRAG_PIXELS = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

export function usePanZoom(picture: Size) {
  const pane = useRef<SVGSVGElement>(null);
  const [view, setView] = useState<PictureView | null>(null);
  const pointers = useRef(new Map<number, Point>());
  const dragged = useRef(0);

  function size(): Size {
    return { width: pane.current?.clientWidth ?? 0, height: pane.current?.clientHeight ?? 0 };
  }
  // What is seen first is chosen once for each picture.
  useLayoutEffect(() => setView(firstView(picture, size())), [picture]);

  const change = (next: (view: PictureView) => PictureView) =>
    setView((before) => before && next(before));
  const zoom = (factor: number, at?: Point) => {
    const { width, height } = size();
    change((before) => zoomAt(before, factor, at ?? { x: width / 2, y: height / 2 }));
  };
  const placeOf = (event: MouseEvent): Point => {
    const box = pane.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };

  return {
    pane,
    view: view ?? { x: 0, y: 0, scale: 1 },
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    fit: () => setView(fitView(picture, size())),
    show: (box: Box) => change((before) => showBox(before, box, size())),
    handlers: {
      onWheel: (event: WheelEvent) => {
        event.preventDefault();
        zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 100 : 400)), placeOf(event));
      },
      /** What ends a drag is no click on whoever happens to be there. */
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current > DRAG_PIXELS && event.detail !== 0) event.stopPropagation();
        dragged.current = 0;
      },
      onPointerDown: (event: PointerEvent) => {
        if (pointers.current.size === 0) dragged.current = 0;
        pointers.current.set(event.pointerId, placeOf(event));
      },
      onPointerMove: (event: PointerEvent) => {
        const before = pointers.current.get(event.pointerId);
        if (!before) return;
        const now = placeOf(event);
        const [other] = [...pointers.current].filter(([id]) => id !== event.pointerId);
        pointers.current.set(event.pointerId, now);
        const by = { x: now.x - before.x, y: now.y - before.y };
        dragged.current += Math.abs(by.x) + Math.abs(by.y);
        if (other) {
          const [, still] = other;
          zoom(distance(now, still) / Math.max(1, distance(before, still)), still);
        } else if (dragged.current > DRAG_PIXELS) {
          pane.current?.setPointerCapture(event.pointerId);
          change((seen) => moveBy(seen, by, picture, size()));
        }
      },
      onPointerUp: (event: PointerEvent) => {
        pointers.current.delete(event.pointerId);
      },
      onPointerCancel: (event: PointerEvent) => {
        pointers.current.delete(event.pointerId);
      },
    },
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
