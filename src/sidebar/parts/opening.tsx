// Stands where something will be shown in a moment, as the page itself does before its script runs.
import { openingWords as words } from '#words/parts';

export function Opening() {
  return (
    <div class="opening">
      <p class="unseen" role="status">
        {words.opening}
      </p>
      <div class="opening-line" />
      <div class="opening-line" />
      <div class="opening-line" />
    </div>
  );
}
