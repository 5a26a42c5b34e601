// A place that is kept for this view.
export function Network() {
  return <p class="lead">…</p>;
}
