// Record an interview: what came of a talk, in the order in which one remembers it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { recordWords as words } from '#words/record-interview';
import type { ContactDetail } from '../../../calls';
import { whoFitsRecord } from '../../../domain/next-steps/who-fits';
import type { InterviewId } from '../../../domain/records';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { AboutContact } from '../../parts/about-contact';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { dayAndTime } from '../../parts/local-time';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import type { FindFits } from '../../parts/who-fits';
import { call } from '../../server';
import { AgreedFields } from './agreed-fields';
import { AnswerRows } from './answer-rows';
import { Filed, type FiledRecord } from './filed';
import { HelpReceived } from './help-received';
import { NextStep } from './next-step';
import {
  type RecordForm,
  recordOf,
  recordProblems,
  startRecord,
  withInterview,
} from './record-form';
import { ReferralRows } from './referral-rows';
import { TalkFields } from './talk-fields';
import { ThankYouField } from './thank-you-field';

const FITS: FindFits = {
  find: whoFitsRecord,
  title: words.fitsTitle,
  why: ({ startsAtLocal }) => dayAndTime(startsAtLocal),
};

export function RecordInterview() {
  return <AboutContact lead={words.lead} notMine={words.notMine} fits={FITS} view={RecordOf} />;
}

function RecordOf({ contact }: { readonly contact: ContactDetail }) {
  const { state, take, nowLocal } = useApp();
  const wanted = state.errand?.interviewId;
  const begin = () => startRecord(contact, nowLocal(), newKey(), wanted);
  const [form, change] = useKept(`record-interview:${contact.id}`, begin);
  const [isTried, setTried] = useState(false);
  const [done, changeDone] = useKept<FiledRecord | null>(`recorded:${contact.id}`, () => null);
  const { task, start } = useTask<void>();
  const first = useRef<HTMLDivElement>(null);
  const problems = recordProblems(form);
  const isToCome = form.startsAtLocal > nowLocal();
  const set = (part: Partial<RecordForm>) =>
    change((before) => ({ ...before, isTouched: true, ...part }));

  useEffect(() => {
    if (wanted && contact.interviews.some(({ id }) => id === wanted))
      change((before) => withInterview(before, contact, wanted));
  }, [wanted]);
  // The clock runs: the words come first.
  useEffect(() => {
    first.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [done === null]);

  function file() {
    setTried(true);
    if (problems.length > 0) return;
    start(async () => {
      const answer = await call('recordInterview', recordOf(form, contact));
      take(answer.change);
      // The next record begins empty, with a key of its own.
      change(() => startRecord(answer.change.contact ?? contact, nowLocal(), newKey()));
      const { interviewId, key, resumeAskedFor, wantsThankYou } = form;
      changeDone(() => ({
        ...{ answer, resumeAskedFor, wantsThankYou, isPlan: isToCome },
        interviewId: interviewId || (`interview-${key}` as InterviewId),
      }));
    });
  }

  if (done !== null) {
    const again = () => {
      setTried(false);
      changeDone(() => null);
    };
    return <Filed filed={done} contact={contact} onAgain={again} />;
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
      {isToCome && (
        <Notice kind="info">
          <p>{words.toCome(dayAndTime(form.startsAtLocal))}</p>
        </Notice>
      )}
      <div ref={first}>
        <TextArea
          label={words.learned}
          hint={words.learnedHint}
          rows={4}
          value={form.learned}
          onChange={(learned) => set({ learned })}
        />
      </div>
      <ReferralRows
        contactName={contact.name}
        rows={form.referrals}
        isTried={isTried}
        onChange={(referrals) => set({ referrals })}
      />
      <AgreedFields form={form} set={set} known={contact.mayMention} />
      <HelpReceived value={form.helpReceived} onChange={(helpReceived) => set({ helpReceived })} />
      <AnswerRows rows={form.answers} onChange={(answers) => set({ answers })} />
      <NextStep form={form} set={set} />
      <ThankYouField form={form} set={set} contact={contact} isTried={isTried} />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar reason={isTried && problems.length > 0 ? words.problems : words.fileHint}>
        <Button look="primary" isSubmit busy={task.status === 'busy' && words.filing}>
          {words.file}
        </Button>
      </ActionBar>
    </form>
  );
}
