// The buttons of a view: always in sight at the lower edge, with the reason when one is off.
import type { ComponentChildren } from 'preact';

export function ActionBar({
  children,
  reason,
  reasonId,
}: {
  readonly children: ComponentChildren;
  readonly reason?: string | undefined;
  readonly reasonId?: string;
}) {
  return (
    <div class="action-bar">
      {reason && (
        <p class="hint" id={reasonId}>
          {reason}
        </p>
      )}
      <div class="row">{children}</div>
    </div>
  );
}
