// The letter is drafted or sent: where it is, and what comes next.
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { requestWords as words } from './words';

export interface RequestDoneProps {
  readonly name: string;
  /** The draft, or '' where the letter went another way. */
  readonly url: string;
  readonly onAgain: () => void;
}

export function RequestDone({ name, url, onAgain }: RequestDoneProps) {
  return (
    <Notice kind="done" title={url ? words.doneTitle : words.markedTitle} takesFocus>
      <p>{url ? words.done(name) : words.marked(name)}</p>
      <div class="row">
        {url && (
          <LinkButton href={url} look="primary">
            {words.openDraft}
          </LinkButton>
        )}
        <Button look="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </Notice>
  );
}
