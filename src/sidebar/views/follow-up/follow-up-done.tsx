// The résumé is drafted or sent: where the draft is, and what comes next.

import { followUpWords as words } from '#words/follow-up';
import { useApp } from '../../app-context';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';

export interface FollowUpDoneProps {
  readonly name: string;
  /** The draft, or '' where the letter went another way. */
  readonly url: string;
  readonly files: number;
  readonly onAgain: () => void;
}

export function FollowUpDone({ name, url, files, onAgain }: FollowUpDoneProps) {
  const { open } = useApp();
  return (
    <Notice kind="done" title={url ? words.doneTitle : words.markedTitle} takesFocus>
      <p>{url ? words.done(name, files) : words.marked(name)}</p>
      <div class="row">
        {url && (
          <LinkButton href={url} look="primary">
            {words.openDraft}
          </LinkButton>
        )}
        <Button onClick={() => open('today')}>{words.today}</Button>
        <Button look="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </Notice>
  );
}
