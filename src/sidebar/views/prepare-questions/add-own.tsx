// A question of one's own: onto this list, and where it is wanted into the Questions tab.
import { useRef, useState } from 'preact/hooks';
import { planWords as words } from '#words/prepare-questions';
import { oneQuestion, questionKey } from '../../../domain/questions/question-text';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Tick } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import type { PlanForm } from './plan-form';
import { added } from './plan-list';

export interface AddOwnProps {
  readonly form: PlanForm;
  readonly change: (next: (form: PlanForm) => PlanForm) => void;
}

export function AddOwn({ form, change }: AddOwnProps) {
  const { state, dispatch, announce } = useApp();
  const [text, setText] = useState('');
  const [isKept, setKept] = useState(false);
  const [isThere, setThere] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const { task, start } = useTask<void>();

  function add() {
    const question = oneQuestion(text);
    if (question === '') return;
    const isNew = added(form, question) !== form;
    setThere(!isNew);
    if (isNew) {
      change((before) => added(before, question));
      announce(words.isAdded(question));
    }
    if (isKept) start(() => keep(question));
    if (isNew || isKept) setText('');
    box.current?.querySelector('input')?.focus();
  }
  async function keep(question: string) {
    const kept = await call('keepQuestion', question);
    const key = questionKey(kept.text);
    const isKnown = state.page.questions.some((one) => questionKey(one.text) === key);
    if (!isKnown) dispatch({ type: 'question-kept', question: kept });
  }
  return (
    <fieldset
      ref={box}
      class="stack add-own"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        add();
      }}
    >
      <legend class="unseen">{words.own}</legend>
      <TextField
        label={words.own}
        value={text}
        problem={isThere ? words.isThere : undefined}
        onChange={(typed) => {
          setText(typed);
          setThere(false);
        }}
      />
      {text.trim() !== '' && (
        <>
          <Tick label={words.keep} hint={words.keepHint} isOn={isKept} onChange={setKept} />
          <Button icon="add" onClick={add}>
            {words.add}
          </Button>
        </>
      )}
      {task.status === 'done' && <p role="status">{words.kept}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </fieldset>
  );
}
