// A place that is kept for this view.
export function WhomIKnow() {
  return <p class="lead">…</p>;
}
