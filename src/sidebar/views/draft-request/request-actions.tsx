// What can be done with the letter: a Gmail draft, a filled compose window, a copy; and what the
// sheet is told afterwards.
import { useId, useState } from 'preact/hooks';
import type { ContactDetail, MadeDraft } from '../../../calls';
import type { Finding } from '../../../domain/etiquette/finding';
import { composeUrl } from '../../../domain/mail/compose-link';
import type { TemplateUse } from '../../../domain/records';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button, LinkButton } from '../../parts/button';
import { copyText } from '../../parts/copy-text';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { type Letter, type RequestForm, verdictOf } from './request-form';
import { requestWords as words } from './words';

export interface RequestActionsProps {
  readonly contact: ContactDetail;
  readonly form: RequestForm;
  readonly use: TemplateUse;
  readonly letter: Letter;
  readonly findings: readonly Finding[];
  /** Hears where the draft is; '' where the letter went another way. */
  readonly onDone: (url: string) => void;
}

export function RequestActions(props: RequestActionsProps) {
  const { contact, form, use, letter, findings, onDone } = props;
  const { state, take, announce } = useApp();
  const { canDraftInGmail, me } = state.page;
  const draft = useTask<MadeDraft>();
  const marked = useTask<void>();
  const [isOutside, setOutside] = useState(false);
  const [copyProblem, setCopyProblem] = useState(false);
  const reasonId = useId();

  const { isReady } = verdictOf(findings);
  const isEmail = form.channel === 'Email';
  const link = composeUrl({ to: contact.email, ...letter, authUser: me });
  const createDraft = () =>
    draft.start(async () => {
      const made = await call('createDraft', {
        ...{ key: form.key, contactId: contact.id, use, aboutId: '' },
        ...letter,
      });
      take(made.change);
      onDone(made.url);
      return made;
    });
  const markAsked = () =>
    marked.start(async () => {
      const { channel } = form;
      take(await call('markSent', { contactId: contact.id, use, aboutId: '', channel }));
      onDone('');
    });
  const copy = async () => {
    const isSubjectPart = form.channel === 'Letter' && letter.subject !== '';
    const isCopied = await copyText(
      isSubjectPart ? `${letter.subject}\n\n${letter.body}` : letter.body,
    );
    setCopyProblem(!isCopied);
    setOutside(true);
    announce(isCopied ? words.copied : '');
  };
  const reason = isEmail ? reasonOf(canDraftInGmail, findings) : undefined;

  return (
    <>
      {draft.task.status === 'failed' && <Failure message={draft.task.problem.message} />}
      {marked.task.status === 'failed' && <Failure message={marked.task.problem.message} />}
      {copyProblem && <Failure message={words.copyFailed} />}
      {isEmail && !link.ok && isReady && (
        <Notice kind="info">
          <p>{link.problem}</p>
        </Notice>
      )}
      {isOutside && (
        <Notice kind="info" title={words.sentAsk} takesFocus>
          <p>{words.sentHint}</p>
          <Button busy={marked.task.status === 'busy' && words.marking} onClick={markAsked}>
            {words.markAsked}
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
        {form.channel === 'LinkedIn' && /^https:/.test(contact.linkedIn) && (
          <LinkButton href={contact.linkedIn}>{words.openLinkedIn}</LinkButton>
        )}
        <Button look={isEmail ? 'plain' : 'primary'} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </ActionBar>
    </>
  );
}

function reasonOf(canDraft: boolean, findings: readonly Finding[]): string | undefined {
  const first = findings.find(({ level, isKept }) => level === 'must' && !isKept);
  if (first) return words.notReadyReason(first.message);
  return canDraft ? undefined : words.noPermission;
}
