// How far drafting is, with a way to stop it, and how it ended.

import { thankYouWords as words } from '#words/thank-you-notes';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import type { DraftEnd, DraftProgress } from './draft-in-pieces';

export type Run =
  | { readonly name: 'idle' }
  | { readonly name: 'drafting'; readonly progress: DraftProgress; readonly isStopping: boolean }
  /** `result`: what the last call said of itself. */
  | { readonly name: 'ended'; readonly end: DraftEnd; readonly result: string };

/** In the place of the button that began it: there it is seen, however far the list is scrolled. */
export function DraftingNow({
  progress,
  isStopping,
  onStop,
}: {
  readonly progress: DraftProgress;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}) {
  const { drafted, total } = progress;
  return (
    <>
      <div class="progress drafting-now">
        <p role="status">{words.progress(drafted, total)}</p>
        <progress max={total} value={drafted} aria-label={words.progressLabel} />
      </div>
      <Button busy={isStopping && words.stopping} onClick={onStop}>
        {words.stop}
      </Button>
    </>
  );
}

export function DraftingEnded({ end, result }: Extract<Run, { name: 'ended' }>) {
  const { drafted, total, isStopped, problem } = end;
  return (
    <>
      {problem && <Failure message={problem} />}
      {(!problem || drafted > 0) && (
        <Notice kind={drafted > 0 ? 'done' : 'info'} takesFocus={!problem}>
          <p>{words.drafted(drafted)}</p>
          {isStopped && <p>{words.stopped(total - drafted)}</p>}
          {drafted === 0 && !isStopped && <p>{result}</p>}
        </Notice>
      )}
    </>
  );
}
