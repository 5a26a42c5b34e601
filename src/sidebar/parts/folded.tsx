// Fields that are folded to one line, which tells what they say.
import type { ComponentChildren } from 'preact';

export interface FoldedProps {
  readonly title: string;
  /** '' where the fields are empty. */
  readonly says: string;
  /** What is said is what stands in the fields, word for word: it goes while they are open. */
  readonly isEcho?: boolean;
  readonly isOpen?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Folded({ title, says, isEcho, isOpen, children }: FoldedProps) {
  return (
    <details class="folded" open={isOpen}>
      <summary>
        {title}
        {says !== '' && (
          <span class={isEcho ? 'summary-value summary-echo' : 'summary-value'}>{says}</span>
        )}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
