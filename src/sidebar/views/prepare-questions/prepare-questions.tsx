// A place that is kept for this view.
export function PrepareQuestions() {
  return <p class="lead">…</p>;
}
