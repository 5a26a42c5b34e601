// The view while the résumé was not asked for: why it is shut, what to send instead, and the way to
// open it with a good reason.
import { useState } from 'preact/hooks';
import { followUpWords as words } from '#words/follow-up';
import type { ContactDetail, InterviewLine } from '../../../calls';
import { isReason, type ResumeGate } from '../../../domain/resume-gate';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { day } from '../../parts/local-time';
import { Notice } from '../../parts/notice';
import type { FollowUpForm } from './follow-up-form';

export interface ShutFollowUpProps {
  readonly contact: ContactDetail;
  readonly gate: Exclude<ResumeGate<InterviewLine>, { kind: 'asked' }>;
  readonly form: FollowUpForm;
  readonly change: (change: (form: FollowUpForm) => FollowUpForm) => void;
}

export function ShutFollowUp({ contact, gate, form, change }: ShutFollowUpProps) {
  const [isTried, setTried] = useState(false);
  const goOn = () => {
    setTried(true);
    if (isReason(form.reason)) change((before) => ({ ...before, isReasonGiven: true }));
  };
  return (
    <div class="stack">
      <Notice
        kind={gate.kind === 'sent' ? 'done' : 'info'}
        title={words.shutTitle[gate.kind](contact.name)}
      >
        <p>{words.shut[gate.kind]}</p>
        <div class="row">
          <Instead contact={contact} gate={gate} />
        </div>
      </Notice>
      <form
        class="stack reason"
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <h2>{words.reasonTitle}</h2>
        <TextField
          label={words.reason}
          hint={gate.kind === 'sent' ? words.reasonAgain : words.reasonHint}
          value={form.reason}
          problem={isTried && !isReason(form.reason) ? words.reasonShort : undefined}
          onChange={(reason) => change((before) => ({ ...before, isTouched: true, reason }))}
        />
        <div class="row">
          <Button isSubmit>{words.open}</Button>
        </div>
      </form>
    </div>
  );
}

/** What fits in place of a résumé. */
function Instead({ contact, gate }: Pick<ShutFollowUpProps, 'contact' | 'gate'>) {
  const { open, nowLocal } = useApp();
  const contactId = contact.id;
  const keepInTouch = (
    <Button onClick={() => open('draft-request', { contactId, use: 'Keeping in touch' })}>
      {words.keepInTouch}
    </Button>
  );
  if (gate.kind === 'sent') return keepInTouch;
  if (gate.kind === 'not-asked') {
    const isThankYouOpen = !['Sent', 'Skipped'].includes(gate.talk.thankYou);
    return (
      <>
        {isThankYouOpen && (
          <Button onClick={() => open('thank-you-notes', { contactId })}>{words.thank}</Button>
        )}
        {keepInTouch}
      </>
    );
  }
  const { planned } = gate;
  if (planned && planned.startsAtLocal > nowLocal()) {
    return (
      <>
        <p>{words.planned(day(planned.startsAtLocal))}</p>
        <Button onClick={() => open('prepare-questions', { contactId, interviewId: planned.id })}>
          {words.prepare}
        </Button>
      </>
    );
  }
  return (
    <>
      {contact.stage === 'To ask' && (
        <Button onClick={() => open('draft-request', { contactId, use: 'Request' })}>
          {words.ask}
        </Button>
      )}
      <Button onClick={() => open('record-interview', { contactId })}>{words.record}</Button>
    </>
  );
}
