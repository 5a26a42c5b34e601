// Record an interview: what came of a talk, in the order in which one remembers it.
import { useState } from 'preact/hooks';
import type { ContactDetail, FiledInterview } from '../../../calls';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Tick } from '../../parts/choice';
import { WhoItIsAbout } from '../../parts/contact-card';
import { TextArea, TextField } from '../../parts/field';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { AgreedFields } from './agreed-fields';
import { Filed } from './filed';
import { type RecordForm, recordOf, recordProblems, startRecord } from './record-form';
import { ReferralRows } from './referral-rows';
import { TalkFields } from './talk-fields';
import { recordWords as words } from './words';

export function RecordInterview() {
  const { contact } = useApp().state;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <WhoItIsAbout />
      {contact?.isMine === false && (
        <Notice kind="warning">
          <p>{words.notMine(contact.name, contact.owner)}</p>
        </Notice>
      )}
      {contact?.isMine && <RecordOf key={contact.id} contact={contact} />}
    </>
  );
}

function RecordOf({ contact }: { readonly contact: ContactDetail }) {
  const { state, take, nowLocal } = useApp();
  const begin = () => startRecord(contact, nowLocal(), newKey());
  const [form, change] = useKept(`record-interview:${contact.id}`, begin);
  const [isTried, setTried] = useState(false);
  const [done, changeDone] = useKept<FiledInterview | null>(`recorded:${contact.id}`, () => null);
  const { task, start } = useTask<FiledInterview>();
  const problems = recordProblems(form);
  const set = (part: Partial<RecordForm>) =>
    change((before) => ({ ...before, isTouched: true, ...part }));

  function file() {
    setTried(true);
    if (problems.length > 0) return;
    start(async () => {
      const filed = await call('recordInterview', recordOf(form, contact));
      take(filed.change);
      // The next record begins empty, with a key of its own.
      change(() => startRecord(filed.change.contact ?? contact, nowLocal(), newKey()));
      changeDone(() => filed);
      return filed;
    });
  }

  if (done !== null) {
    const again = () => {
      setTried(false);
      changeDone(() => null);
    };
    return <Filed filed={done} onAgain={again} />;
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        file();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          file();
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          // Enter in a one-line field must not file a half-filled record.
          event.preventDefault();
        }
      }}
    >
      <TalkFields
        form={form}
        set={set}
        change={change}
        contact={contact}
        problems={isTried ? problems : []}
      />
      <TextArea
        label={words.learned}
        hint={words.learnedHint}
        rows={4}
        value={form.learned}
        onChange={(learned) => set({ learned })}
      />
      <TextArea
        label={words.help}
        hint={words.helpHint}
        isOptional
        rows={2}
        value={form.helpReceived}
        onChange={(helpReceived) => set({ helpReceived })}
      />
      <ReferralRows
        contactName={contact.name}
        rows={form.referrals}
        isTried={isTried}
        onChange={(referrals) => set({ referrals })}
      />
      <AgreedFields form={form} set={set} />
      <fieldset class="stack">
        <legend>{words.nextTitle}</legend>
        <TextField
          label={words.nextStep}
          isOptional
          value={form.nextStep}
          onChange={(nextStep) => set({ nextStep })}
        />
        {form.nextStep.trim() !== '' && (
          <TextField
            label={words.nextStepOn}
            isOptional
            type="date"
            value={form.nextStepOnLocal}
            onChange={(nextStepOnLocal) => set({ nextStepOnLocal })}
          />
        )}
        <Tick
          label={words.thankYou}
          hint={
            form.wantsThankYou && isTried && form.learned.trim() === ''
              ? words.nothingLearned
              : words.thankYouHint(state.page.settings.thankYouDelayHours)
          }
          isOn={form.wantsThankYou}
          onChange={(wantsThankYou) => set({ wantsThankYou })}
        />
      </fieldset>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar reason={isTried && problems.length > 0 ? words.problems : words.fileHint}>
        <Button look="primary" isSubmit busy={task.status === 'busy' && words.filing}>
          {words.file}
        </Button>
      </ActionBar>
    </form>
  );
}
