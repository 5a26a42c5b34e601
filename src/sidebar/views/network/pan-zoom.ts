// Which part of the picture is in sight, as pure reckoning. Pixels throughout.

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}
/** The picture's upper left corner stands at `x`, `y` of the window, `scale` times its size. */
export interface PictureView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const SMALLEST = 0.03;
const LARGEST = 3;
/** Letters smaller than at this scale are hard to read. */
const READABLE = 0.85;
const MARGIN = 16;

/** All of the picture, in the middle, never larger than life. */
export function fitView(picture: Size, pane: Size): PictureView {
  const scale = bounded(Math.min(1, pane.width / picture.width, pane.height / picture.height));
  return {
    scale,
    x: (pane.width - picture.width * scale) / 2,
    y: (pane.height - picture.height * scale) / 2,
  };
}

/** What is seen first: all of it where that can be read, else the upper left part. */
export function firstView(picture: Size, pane: Size): PictureView {
  const fit = fitView(picture, pane);
  return fit.scale >= READABLE ? { ...fit, x: 0, y: 0 } : { x: 0, y: 0, scale: READABLE };
}

/** Zooms so that what lies under the point stays there. */
export function zoomAt(
  view: PictureView,
  factor: number,
  at: { readonly x: number; readonly y: number },
): PictureView {
  const scale = bounded(view.scale * factor);
  const real = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real };
}

/** Moves the picture, but never out of the window altogether. */
export function moveBy(
  view: PictureView,
  by: { readonly x: number; readonly y: number },
  picture: Size,
  pane: Size,
): PictureView {
  const keep = 40;
  return {
    scale: view.scale,
    x: between(view.x + by.x, keep - picture.width * view.scale, pane.width - keep),
    y: between(view.y + by.y, keep - picture.height * view.scale, pane.height - keep),
  };
}

/** Moves as little as it takes to bring a box into sight. */
export function showBox(view: PictureView, box: Box, pane: Size): PictureView {
  const shift = (place: number, length: number, room: number, offset: number) => {
    const start = offset + place * view.scale - MARGIN;
    const end = offset + (place + length) * view.scale + MARGIN;
    if (start < 0 || end - start > room) return offset - start;
    return end > room ? offset - (end - room) : offset;
  };
  return {
    scale: view.scale,
    x: shift(box.x, box.width, pane.width, view.x),
    y: shift(box.y, box.height, pane.height, view.y),
  };
}

function bounded(scale: number): number {
  return between(scale, SMALLEST, LARGEST);
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
