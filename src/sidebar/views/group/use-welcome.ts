// Whom the coach still has to welcome, kept while the sidebar is open.
import { useKept } from '../../kept';

export interface Welcome {
  /** What it follows: the set-up, members that were added, or a click of the coach. */
  readonly kind: 'set-up' | 'added' | 'again';
  readonly emails: readonly string[];
}

export function useWelcome() {
  const [welcome, change] = useKept<Welcome | null>('group:welcome', () => null);
  return {
    welcome,
    showWelcome: (next: Welcome) => change(() => next),
    closeWelcome: () => change(() => null),
  };
}
