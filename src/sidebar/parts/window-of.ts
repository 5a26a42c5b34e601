// Which rows of a long list are in sight.

/** Rows drawn beyond either edge, so that scrolling and tabbing never meet a blank. */
const MARGIN_ROWS = 8;

/** The rows from `first` up to but not including `last`. Pixels throughout. */
export function windowOf(
  count: number,
  view: { readonly top: number; readonly height: number; readonly rowPixels: number },
): { readonly first: number; readonly last: number } {
  const first = Math.floor(view.top / view.rowPixels) - MARGIN_ROWS;
  const last = Math.ceil((view.top + view.height) / view.rowPixels) + MARGIN_ROWS;
  return {
    first: Math.min(Math.max(first, 0), count),
    last: Math.min(Math.max(last, 0), count),
  };
}
