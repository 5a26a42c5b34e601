// The outcome of long work for a view: at once where it is short, else piece by piece.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { breathe, onePiece } from './breathe';

/**
 * @param begin starts the work; a new function starts it anew
 * @returns the outcome; while new work goes on that of the work before, or null where there is none
 */
export function useInPieces<T>(begin: () => Iterator<void, T>): T | null {
  const run = useMemo(() => {
    const work = begin();
    return { work, outcome: onePiece(work) };
  }, [begin]);
  const last = useRef<T | null>(null);
  const [, redraw] = useState({});
  useEffect(() => {
    let isWanted = true;
    async function finish() {
      while (run.outcome === null) {
        await breathe();
        if (!isWanted) return;
        run.outcome = onePiece(run.work);
        if (run.outcome) redraw({});
      }
    }
    void finish();
    return () => {
      isWanted = false;
    };
  }, [run]);
  if (run.outcome) last.current = run.outcome.value;
  return last.current;
}
