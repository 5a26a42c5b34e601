// What can be done with the follow-up: a Gmail draft with its files, a compose window without them.
import { useId, useState } from 'preact/hooks';
import { followUpWords as words } from '#words/follow-up';
import type { ContactDetail, InterviewLine, MadeDraft, SheetChange } from '../../../calls';
import type { Finding } from '../../../domain/etiquette/finding';
import { composeUrl } from '../../../domain/mail/compose-link';
import type { ResumeGate } from '../../../domain/resume-gate';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button, LinkButton } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import type { FollowUpForm, Letter } from './follow-up-form';
import { formElement } from './form-element';

export interface FollowUpActionsProps {
  readonly contact: ContactDetail;
  readonly gate: ResumeGate<InterviewLine>;
  readonly form: FollowUpForm;
  readonly letter: Letter;
  /** What keeps the letter from being drafted. */
  readonly problem: Finding | undefined;
  /** Hears where the draft is; '' where the letter went another way. */
  readonly onDone: (url: string) => void;
}

export function FollowUpActions(props: FollowUpActionsProps) {
  const { contact, gate, form, letter, problem, onDone } = props;
  const { state, take } = useApp();
  const { canDraftInGmail, me } = state.page;
  const draft = useTask<MadeDraft>();
  const marked = useTask<SheetChange>();
  const [isOutside, setOutside] = useState(false);
  const reasonId = useId();
  const link = composeUrl({ to: contact.email, ...letter, authUser: me });
  const reason = reasonOf(canDraftInGmail, form, problem);
  const isBusy = draft.task.status === 'busy';

  const create = () =>
    draft.start(async () => {
      const fields = {
        key: form.key,
        contactId: contact.id,
        reason: gate.kind === 'asked' ? '' : form.reason,
        ...letter,
      };
      const element = formElement(fields, form.files);
      try {
        const made = await call('createFollowUp', element);
        take(made.change);
        onDone(made.url);
        return made;
      } finally {
        element.remove();
      }
    });
  const markSent = () =>
    marked.start(async () => {
      const change =
        gate.kind === 'not-met'
          ? await call('markSent', {
              contactId: contact.id,
              use: 'Résumé follow-up',
              aboutId: '',
              channel: 'Email',
            })
          : await call('markDone', { kind: 'resume-sent', interviewId: gate.talk.id });
      take(change);
      onDone('');
      return change;
    });

  return (
    <>
      {draft.task.status === 'failed' && <Failure message={draft.task.problem.message} />}
      {marked.task.status === 'failed' && <Failure message={marked.task.problem.message} />}
      {!link.ok && !problem && (
        <Notice kind="info">
          <p>{link.problem}</p>
        </Notice>
      )}
      {isOutside && (
        <Notice kind="info" title={words.outsideTitle} takesFocus>
          <p>{words.outside}</p>
          <Button busy={marked.task.status === 'busy' && words.marking} onClick={markSent}>
            {words.sentMyself}
          </Button>
        </Notice>
      )}
      {!isOutside && (
        <div class="row another-way">
          <Button
            look="quiet"
            busy={marked.task.status === 'busy' && words.marking}
            onClick={markSent}
          >
            {words.sentMyself}
          </Button>
        </div>
      )}
      <ActionBar reason={reason} reasonId={reasonId}>
        {canDraftInGmail && (
          <Button
            look="primary"
            icon="clip"
            isDisabled={problem !== undefined || form.files.length === 0}
            busy={isBusy && words.creating}
            {...(reason ? { describedBy: reasonId } : {})}
            onClick={create}
          >
            {words.create}
          </Button>
        )}
        {link.ok && !problem && (
          <LinkButton
            href={link.url}
            look={canDraftInGmail ? 'plain' : 'primary'}
            onClick={() => setOutside(true)}
          >
            {words.openInGmail}
          </LinkButton>
        )}
      </ActionBar>
    </>
  );
}

function reasonOf(
  canDraft: boolean,
  { files }: FollowUpForm,
  problem: Finding | undefined,
): string | undefined {
  if (problem) return words.before(problem.message);
  return canDraft && files.length === 0 ? words.noFiles : undefined;
}
