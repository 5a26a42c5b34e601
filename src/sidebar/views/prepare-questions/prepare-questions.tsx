// Prepare questions: the talk that is to come, and the list that fits its minutes.
import { useEffect } from 'preact/hooks';
import { planWords as words } from '#words/prepare-questions';
import type { ContactDetail } from '../../../calls';
import { whoFitsPlan } from '../../../domain/next-steps/who-fits';
import { proposeQuestions, questionsFor } from '../../../domain/questions/propose-questions';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { AboutContact } from '../../parts/about-contact';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { dayAndTime } from '../../parts/local-time';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import type { FindFits } from '../../parts/who-fits';
import { call } from '../../server';
import { AddOwn } from './add-own';
import {
  askedBefore,
  type PlanForm,
  type PlanSource,
  planOf,
  proposalInput,
  proposed,
  saved,
  startPlan,
  withTalk,
} from './plan-form';
import { QuestionList } from './question-list';
import { QuestionSheet } from './question-sheet';
import { TakeAlong } from './take-along';
import { TalkChoice } from './talk-choice';

const FITS: FindFits = {
  find: whoFitsPlan,
  title: words.fitsTitle,
  why: ({ startsAtLocal, hasQuestions }) => words.fitsWhy(dayAndTime(startsAtLocal), hasQuestions),
};

export function PrepareQuestions() {
  return <AboutContact lead={words.lead} notMine={words.notMine} fits={FITS} view={PlanFor} />;
}

function PlanFor({ contact }: { readonly contact: ContactDetail }) {
  const { state, take, nowLocal } = useApp();
  const { questions, settings } = state.page;
  const source: PlanSource = {
    ...{ contact, questions, newKey },
    field: settings.field,
    nowLocal: nowLocal(),
  };
  const wanted = state.errand?.interviewId;
  const [form, change] = useKept<PlanForm>(`prepare-questions:${contact.id}`, () =>
    startPlan(source, wanted),
  );
  const { task, start, reset } = useTask<PlanForm>();
  useEffect(() => {
    if (wanted && contact.interviews.some(({ id }) => id === wanted))
      change((before) => withTalk(before, wanted, source));
  }, [wanted]);
  const set = (next: (form: PlanForm) => PlanForm) => {
    if (task.status !== 'busy') reset();
    change(next);
  };
  const save = () =>
    start(async () => {
      take(await call('savePlan', planOf(form, contact)));
      change(saved);
      return form;
    });

  return (
    <>
      <div class="stack">
        <TalkChoice form={form} source={source} change={set} />
        <QuestionList form={form} source={source} change={set}>
          <ListNotes form={form} source={source} />
        </QuestionList>
        <AddOwn form={form} change={set} />
        {form.isListOwn && (
          <Button look="quiet" onClick={() => set((before) => proposed(before, source))}>
            {words.proposeAnew}
          </Button>
        )}
        <TakeAlong form={form} contact={contact} />
        {task.status === 'failed' && <Failure message={task.problem.message} />}
        {task.status === 'done' && (
          <Notice kind="done" title={words.saved} takesFocus>
            <p>
              {task.value.startsAtLocal
                ? words.savedDated(contact.name, dayAndTime(task.value.startsAtLocal))
                : words.savedUndated(contact.name)}
            </p>
          </Notice>
        )}
        <ActionBar reason={form.startsAtLocal === '' ? words.undatedHint : undefined}>
          <Button look="primary" busy={task.status === 'busy' && words.saving} onClick={save}>
            {words.save}
          </Button>
        </ActionBar>
      </div>
      <QuestionSheet form={form} contact={contact} />
    </>
  );
}

/** Why the list is what it is, and what was asked in earlier talks. */
function ListNotes({ form, source }: { readonly form: PlanForm; readonly source: PlanSource }) {
  const { contact } = source;
  const asked = askedBefore(source, form.interviewId);
  const { isFromDefaults } = proposeQuestions(proposalInput(form, source));
  const isFew = asked.length > 0 && form.items.length < questionsFor(form.minutes);
  return (
    <>
      {isFromDefaults && !form.isListOwn && (
        <Notice kind="info">
          <p>{words.fromDefaults}</p>
        </Notice>
      )}
      {isFew && !form.isListOwn && (
        <Notice kind="info">
          <p>{words.fewLeft(contact.name)}</p>
        </Notice>
      )}
      {asked.length > 0 && (
        <details class="folded">
          <summary>{words.askedBefore(contact.name, asked.length)}</summary>
          <ul class="plain-list">
            {asked.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
