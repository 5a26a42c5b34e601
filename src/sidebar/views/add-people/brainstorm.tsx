// Whom do you know? Kind by kind, names as fast as one can type, added to the sheet in one go.
import { useMemo, useRef } from 'preact/hooks';
import { brainstormWords as words } from '#words/add-people';
import { type Kind, kindWords } from '#words/add-people-kinds';
import type { AddedPeople } from '../../../calls';
import { KINDS } from '../../../domain/records';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import {
  changeThought,
  EMPTY_MIND,
  isThoughtOf,
  keepLines,
  keepThought,
  kindBeside,
  knownAs,
  newThoughts,
  peopleOf,
  readThought,
  type Brainstorm as State,
  withoutThought,
} from './brainstorm-state';
import { KindSteps } from './kind-steps';
import { ThoughtField } from './thought-field';
import { ThoughtList } from './thought-list';

export function Brainstorm() {
  const { index, take } = useApp();
  const [state, change] = useKept<State>('add-people:brainstorm', () => EMPTY_MIND);
  const { task, start, reset } = useTask<AddedPeople>();
  const field = useRef<HTMLInputElement>(null);
  const typed = useMemo(() => readThought(state.typed), [state.typed]);
  const known = useMemo(() => (typed ? knownAs(index, typed) : undefined), [index, typed]);
  const isTwice = typed !== null && isThoughtOf(state.thoughts, typed);
  const fresh = useMemo(() => newThoughts(state, index), [state.thoughts, index]);
  const next = kindBeside(state.kind, 1);
  const before = kindBeside(state.kind, -1);
  const onField = (update: (now: State) => State) => {
    change(update);
    field.current?.focus();
  };
  const go = (kind: Kind) => onField((now) => ({ ...keepThought(now), kind }));

  const add = () =>
    start(async () => {
      const kept = keepThought(state);
      const added = await call('addPeople', peopleOf(newThoughts(kept, index)));
      take(added.change);
      change(() => EMPTY_MIND);
      return added;
    });
  if (task.status === 'done') return <Added added={task.value} onAgain={reset} />;

  const { title, prompt } = kindWords[state.kind];
  // Who is typed and not yet entered counts as well: nobody expects a name in sight to be left out.
  const count = fresh.length + (typed !== null && !known && !isTwice ? 1 : 0);
  return (
    <section class="stack">
      <KindSteps state={state} onGo={go} />
      <div class="prompt">
        <div class="prompt-title">
          <h2>{title}</h2>
          <p class="hint">{words.place(KINDS.indexOf(state.kind) + 1, KINDS.length)}</p>
        </div>
        <p>{prompt}</p>
      </div>
      <ThoughtField
        inputRef={field}
        label={words.field(title)}
        value={state.typed}
        remark={remarkOn(known, isTwice)}
        onType={(text) => change((now) => ({ ...now, typed: text }))}
        onEnter={() => {
          if (typed !== null) change(keepThought);
          else if (next) go(next);
        }}
        onTakeBack={() => {
          const last = state.thoughts.filter(({ kind }) => kind === state.kind).pop();
          if (last) change((now) => changeThought(now, last));
        }}
        onPasteLines={(text) => change((now) => keepLines(now, text))}
      />
      <ThoughtList
        label={words.list(title)}
        thoughts={state.thoughts.filter(({ kind }) => kind === state.kind)}
        fresh={fresh}
        onChange={(thought) => onField((now) => changeThought(now, thought))}
        onRemove={({ id }) => onField((now) => withoutThought(now, id))}
      />
      <div class="row kind-row">
        {before && (
          <Button look="quiet" onClick={() => go(before)}>
            {words.back}
          </Button>
        )}
        {next && (
          <Button icon="arrow" onClick={() => go(next)}>
            {words.next(kindWords[next].title)}
          </Button>
        )}
        {!next && <p class="hint">{words.isLast}</p>}
      </div>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar reason={count === 0 ? words.nobodyYet : undefined} reasonId="nobody-yet">
        <Button
          look="primary"
          icon="add"
          isDisabled={count === 0}
          describedBy="nobody-yet"
          busy={task.status === 'busy' && words.adding}
          onClick={add}
        >
          {words.add(count)}
        </Button>
      </ActionBar>
    </section>
  );
}

function remarkOn(
  known: { readonly name: string; readonly organization: string } | undefined,
  isTwice: boolean,
): string {
  if (isTwice) return words.isTwice;
  return known ? words.isKnown(known.name, known.organization) : '';
}

function Added({ added, onAgain }: { readonly added: AddedPeople; readonly onAgain: () => void }) {
  const { open } = useApp();
  return (
    <Notice kind="done" title={words.addedTitle(added.added)} takesFocus>
      {added.firstRowNumber !== null && <p>{words.addedRow(added.firstRowNumber)}</p>}
      {added.known > 0 && <p>{words.addedKnown(added.known)}</p>}
      <p>{words.whatNow}</p>
      <div class="row">
        <Button look="primary" onClick={() => open('draft-request')}>
          {words.draft}
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </Notice>
  );
}
