// The link in the selected cell, and where on the screen the cell ends.
import type { FWorkbook } from '@univerjs/sheets/facade';

export interface CellLink {
  readonly href: string;
  /** The lower left corner of the cell, in pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** null where more than one cell is selected, or the cell holds no link. */
export function cellLinkOf(book: FWorkbook, grid: HTMLElement): CellLink | null {
  const range = book.getActiveSheet().getActiveRange();
  if (!range || range.getWidth() * range.getHeight() !== 1) return null;
  const cell = range.getCellData();
  const text = cell?.v ?? cell?.p?.body?.dataStream.trim() ?? '';
  const linked = cell?.p?.body?.customRanges?.find((each) => each.properties?.url !== undefined);
  const href: unknown = linked?.properties?.url ?? /^https?:\/\/\S+$/.exec(String(text))?.[0];
  if (typeof href !== 'string') return null;
  const corner = cornerOnScreen(book, grid);
  const place = grid.getBoundingClientRect();
  return {
    href,
    x: Math.max(place.left, Math.min(corner.x, place.right - 220)),
    y: Math.max(place.top + 100, Math.min(corner.y, place.bottom - 90)),
  };
}

/** The engine knows where the cell would be if nothing was scrolled. */
function cornerOnScreen(book: FWorkbook, grid: HTMLElement): { x: number; y: number } {
  const sheet = book.getActiveSheet();
  const cell = sheet.getActiveRange()?.getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const first = sheet.getRange(0, 0).getCellRect();
  const start = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const canvases = [...grid.querySelectorAll('canvas')].map((each) => each.getBoundingClientRect());
  const canvas = canvases.reduce((a, b) => (b.height > a.height ? b : a), new DOMRect());
  return {
    x: canvas.left + (cell?.left ?? 0) - (start.left - first.left + offsetX),
    y: canvas.top + (cell?.bottom ?? 0) - (start.top - first.top + offsetY),
  };
}
