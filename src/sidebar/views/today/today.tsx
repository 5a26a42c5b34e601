// A place that is kept for this view.
export function Today() {
  return <p class="lead">…</p>;
}
