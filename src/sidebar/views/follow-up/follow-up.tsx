// A place that is kept for this view.
export function FollowUp() {
  return <p class="lead">…</p>;
}
