// The letter is drafted or sent: where it is, and what comes next.

import { requestWords as words } from '#words/draft-request';
import { useWords } from '#words/draft-request-uses';
import { useApp } from '../../app-context';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { LetterFacts } from './compose-letter';
import type { RequestForm } from './request-form';

export interface LetterDoneProps {
  readonly form: RequestForm;
  readonly facts: Pick<LetterFacts, 'contact' | 'about'>;
  /** The draft, or '' where the letter went another way. */
  readonly url: string;
  readonly onAgain: () => void;
}

export function LetterDone({ form, facts, url, onAgain }: LetterDoneProps) {
  const { open } = useApp();
  const { contact, about } = facts;
  const done = useWords[form.use].done(contact.name, about?.name ?? '');
  return (
    <Notice kind="done" title={url ? words.doneTitle : words.markedTitle} takesFocus>
      <p>{url ? `${words.done} ${done}` : done}</p>
      <div class="row">
        {url && (
          <LinkButton href={url} look="primary">
            {words.openDraft}
          </LinkButton>
        )}
        {form.use === 'Permission to mention' && about && (
          <Button
            look="quiet"
            onClick={() => open('draft-request', { contactId: about.id, use: 'Request' })}
          >
            {words.backTo(about.name)}
          </Button>
        )}
        <Button look="quiet" onClick={() => open('today')}>
          {words.today}
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </Notice>
  );
}
