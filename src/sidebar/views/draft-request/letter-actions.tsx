// What can be done with the letter: a Gmail draft, a filled compose window, paper, a copy; and what
// the sheet is told afterwards.
import { useId, useState } from 'preact/hooks';
import { requestWords as words } from '#words/draft-request';
import { useWords } from '#words/draft-request-uses';
import type { ContactDetail, MadeDraft } from '../../../calls';
import type { Finding } from '../../../domain/etiquette/finding';
import { composeUrl } from '../../../domain/mail/compose-link';
import type { Channel } from '../../../domain/records';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button, LinkButton } from '../../parts/button';
import { copyText } from '../../parts/copy-text';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { type Letter, type RequestForm, verdictOf } from './request-form';

export interface LetterActionsProps {
  readonly contact: ContactDetail;
  readonly form: RequestForm;
  readonly letter: Letter;
  readonly findings: readonly Finding[];
  readonly isOverruled: (finding: Finding) => boolean;
  /** The person agreed with the others of the group who asked the same contact. */
  readonly onKnowsOthers: () => void;
  /** Hears where the draft is; '' where the letter went another way. */
  readonly onDone: (url: string) => void;
}

export function LetterActions(props: LetterActionsProps) {
  const { contact, form, letter, findings, isOverruled, onDone, onKnowsOthers } = props;
  const { use, aboutId, channel } = form;
  const { state, take, announce } = useApp();
  const { canDraftInGmail, me } = state.page;
  const draft = useTask<MadeDraft>();
  const marked = useTask<void>();
  const [isOutside, setOutside] = useState(false);
  const [copyProblem, setCopyProblem] = useState(false);
  const reasonId = useId();

  const { isReady } = verdictOf(findings, isOverruled);
  const isEmail = channel === 'Email';
  const isPaper = channel === 'Letter';
  const link = composeUrl({ to: contact.email, ...letter, authUser: me });
  const createDraft = () =>
    draft.start(async () => {
      const made = await call('createDraft', {
        ...{ key: form.key, contactId: contact.id, use, aboutId },
        ...letter,
        knowsOthers: form.knowsOthers,
      });
      take(made.change);
      onDone(made.url);
      return made;
    });
  const markSent = () =>
    marked.start(async () => {
      take(await call('markSent', { contactId: contact.id, use, aboutId, channel }));
      onDone('');
    });
  const copy = async () => {
    const isSubjectPart = isPaper && letter.subject !== '';
    const isCopied = await copyText(
      isSubjectPart ? `${letter.subject}\n\n${letter.body}` : letter.body,
    );
    setCopyProblem(!isCopied);
    setOutside(true);
    announce(isCopied ? words.copied : '');
  };
  const print = () => {
    window.print();
    setOutside(true);
  };
  const first = findings.find((one) => one.level === 'must' && !one.isKept && !isOverruled(one));
  const reason = reasonOf(channel, canDraftInGmail, first);

  return (
    <>
      {draft.task.status === 'failed' && <Failure message={draft.task.problem.message} />}
      {draft.task.status === 'failed' && draft.task.problem.code === 'also-asked' && (
        <div class="row">
          <Button look="quiet" onClick={onKnowsOthers}>
            {words.weTalked}
          </Button>
        </div>
      )}
      {marked.task.status === 'failed' && <Failure message={marked.task.problem.message} />}
      {copyProblem && <Failure message={words.copyFailed} />}
      {isEmail && !link.ok && isReady && (
        <Notice kind="info">
          <p>{link.problem}</p>
        </Notice>
      )}
      {isOutside && (
        <Notice kind="info" title={words.sentAsk} takesFocus>
          <p>{useWords[use].markHint}</p>
          <Button busy={marked.task.status === 'busy' && words.marking} onClick={markSent}>
            {useWords[use].mark}
          </Button>
        </Notice>
      )}
      <ActionBar reason={reason} reasonId={reasonId}>
        {isEmail && canDraftInGmail && (
          <Button
            look="primary"
            icon="letter"
            isDisabled={!isReady}
            busy={draft.task.status === 'busy' && words.creating}
            {...(reason ? { describedBy: reasonId } : {})}
            onClick={createDraft}
          >
            {words.createDraft}
          </Button>
        )}
        {isEmail && link.ok && isReady && (
          <LinkButton
            href={link.url}
            look={canDraftInGmail ? 'plain' : 'primary'}
            onClick={() => setOutside(true)}
          >
            {words.openInGmail}
          </LinkButton>
        )}
        {isPaper && (
          <Button
            look="primary"
            icon="print"
            isDisabled={!isReady}
            {...(reason ? { describedBy: reasonId } : {})}
            onClick={print}
          >
            {words.print}
          </Button>
        )}
        {channel === 'LinkedIn' && /^https:/.test(contact.linkedIn) && (
          <LinkButton href={contact.linkedIn}>{words.openLinkedIn}</LinkButton>
        )}
        <Button look={channel === 'LinkedIn' ? 'primary' : 'plain'} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </ActionBar>
    </>
  );
}

function reasonOf(
  channel: Channel,
  canDraft: boolean,
  first: Finding | undefined,
): string | undefined {
  if (channel === 'LinkedIn') return undefined;
  if (channel === 'Letter') return first && words.notReadyToPrint(first.message);
  if (first) return words.notReadyReason(first.message);
  return canDraft ? undefined : words.noPermission;
}
