// Tells the group a win, a question or a comment: what kind, a sentence, perhaps whom it is about.
import { useMemo } from 'preact/hooks';
import { shareWords as words } from '#words/group-share';
import { WIN_KINDS, type WinKind } from '../../../domain/records';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { Button } from '../../parts/button';
import { Segments } from '../../parts/choice';
import { TextArea } from '../../parts/field';
import { Failure, Notice } from '../../parts/notice';
import { indexPeople } from '../../parts/person-index';
import { PersonPicker } from '../../parts/person-picker';
import { useTask } from '../../parts/task';
import { call } from '../../server';

interface Form {
  readonly key: string;
  readonly kind: WinKind;
  readonly what: string;
  /** '' for nobody. */
  readonly aboutId: string;
}

const newForm = (aboutId: string): Form => ({ key: newKey(), kind: 'Win', what: '', aboutId });

export function ShareSomething() {
  const { state, take } = useApp();
  const [form, change] = useKept<Form>('group:share', () => newForm(state.contact?.id ?? ''));
  const { task, start, reset } = useTask<WinKind>();
  // Whom one keeps to oneself, the others are not told of.
  const people = useMemo(() => state.people.filter(({ privacy }) => !privacy), [state.people]);
  const index = useMemo(() => indexPeople(people), [people]);
  const about = people.find(({ id }) => id === form.aboutId);
  const set = (part: Partial<Form>) => {
    change((before) => ({ ...before, ...part }));
    if (task.status !== 'idle') reset();
  };
  function share() {
    const { key, kind, what } = form;
    if (what.trim() === '') return;
    start(async () => {
      take(await call('shareWin', { key, kind, what, contactId: about?.id ?? '' }));
      change(() => newForm(''));
      return kind;
    });
  }
  return (
    <form
      class="group-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        share();
      }}
    >
      <h2>{words.title}</h2>
      <Segments
        label={words.kind}
        isLabelHidden
        value={form.kind}
        options={WIN_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(kind) => set({ kind })}
      />
      <TextArea
        label={words.what}
        rows={2}
        value={form.what}
        placeholder={words.prompts[form.kind]}
        onChange={(what) => set({ what })}
      />
      {about && (
        <p class="row">
          <span class="chip">{words.isAbout(about.name || about.email)}</span>
          <Button look="quiet" icon="close" onClick={() => set({ aboutId: '' })}>
            {words.noOne}
          </Button>
        </p>
      )}
      {!about && people.length > 0 && (
        <PersonPicker
          label={words.about}
          index={index}
          isOptional
          onPick={({ id }) => set({ aboutId: id })}
        />
      )}
      <p class="hint">{words.whoReads}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {task.status === 'done' && (
        <Notice kind="done" takesFocus>
          <p>{words.shared[task.value]}</p>
        </Notice>
      )}
      <div class="row">
        <Button
          look="primary"
          isSubmit
          isDisabled={form.what.trim() === ''}
          busy={task.status === 'busy' && words.sharing}
        >
          {words.share}
        </Button>
      </div>
    </form>
  );
}
