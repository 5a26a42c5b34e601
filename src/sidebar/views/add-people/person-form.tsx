// The form for one person: from nothing, or from what was read from a card. Only a name is needed.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { mergeWords, addWords as words } from '#words/add-people';
import type { AddedPeople } from '../../../calls';
import { cleanPerson } from '../../../domain/people/clean-person';
import { planImport } from '../../../domain/people/plan-import';
import type { ContactId, NewPerson } from '../../../domain/records';
import { unpackPerson } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { DraftTo, KnownPerson } from './known-person';
import { PersonFields } from './person-fields';

export interface PersonFormProps {
  readonly person: NewPerson;
  readonly onChange: (change: (person: NewPerson) => NewPerson) => void;
  /** The person is in the sheet, and the next one can come. */
  readonly onSaved: () => void;
  /** What stands above the fields as long as they are there. */
  readonly children?: ComponentChildren;
  /** Nothing is folded away: there is something in it. */
  readonly isAllShown?: boolean;
  readonly phoneHint?: string;
  /** What else can be done, beside the button that adds. */
  readonly otherButton?: ComponentChildren;
}

export function PersonForm(props: PersonFormProps) {
  const { person, onChange, onSaved } = props;
  const { index, take } = useApp();
  const [isTried, setTried] = useState(false);
  const [filled, setFilled] = useState<Filled | null>(null);
  const { task, start, reset } = useTask<AddedPeople>();
  const clean = useMemo(() => cleanPerson(person), [person]);
  const planned = useMemo(() => {
    if (!isTried || !clean.ok) return null;
    return planImport(index.people, [clean.person])[0] ?? null;
  }, [isTried, clean, index.people]);

  function add() {
    setTried(true);
    if (!clean.ok) return;
    const [plan] = planImport(index.people, [clean.person]);
    if (plan?.verdict === 'known') return;
    start(async () => {
      const added = await call('addPeople', [clean.person]);
      setTried(false);
      take(added.change);
      return added;
    });
  }
  const startOver = () => {
    setTried(false);
    setFilled(null);
    reset();
    onSaved();
  };

  if (task.status === 'done') return <Added added={task.value} onAgain={startOver} />;
  if (filled) return <FilledIn filled={filled} onAgain={startOver} />;
  const isKnown = planned?.verdict === 'known';
  const problem = isTried && !clean.ok ? clean.reason : undefined;
  const isEmailProblem = person.email.trim() !== '' && problem !== undefined;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {props.children}
      <PersonFields
        person={person}
        set={(part) => {
          setTried(false);
          onChange((before) => ({ ...before, ...part }));
        }}
        index={index}
        nameProblem={isEmailProblem ? undefined : problem && words.nameProblem}
        emailProblem={isEmailProblem ? problem : undefined}
        isAllShown={props.isAllShown ?? false}
        phoneHint={props.phoneHint}
      />
      {planned && isKnown && (
        <KnownPerson
          planned={planned}
          onFilled={(isChanged) =>
            setFilled({ id: planned.knownId, name: planned.person.name, isChanged })
          }
        />
      )}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar>
        <Button
          look={isKnown ? 'plain' : 'primary'}
          icon="add"
          isSubmit
          busy={task.status === 'busy' && words.adding}
        >
          {words.add}
        </Button>
        {props.otherButton}
      </ActionBar>
    </form>
  );
}

interface Filled {
  readonly id: ContactId | null;
  readonly name: string;
  readonly isChanged: boolean;
}

function FilledIn({ filled, onAgain }: { readonly filled: Filled; readonly onAgain: () => void }) {
  const { id, name, isChanged } = filled;
  return (
    <Notice kind="done" title={mergeWords.filledOne(name, isChanged)} takesFocus>
      <div class="row">
        {id !== null && <DraftTo id={id} label={words.draftTo(name)} />}
        <Button look="quiet" onClick={onAgain}>
          {words.addAnother}
        </Button>
      </div>
    </Notice>
  );
}

function Added({ added, onAgain }: { readonly added: AddedPeople; readonly onAgain: () => void }) {
  const [packed] = added.change.people;
  const first = packed && unpackPerson(packed);
  const name = first?.name ?? '';
  return (
    <Notice kind="done" title={words.addedTitle(name)} takesFocus>
      {added.firstRowNumber !== null && <p>{words.addedRow(added.firstRowNumber)}</p>}
      <div class="row">
        {first && <DraftTo id={first.id} label={words.draftTo(name)} />}
        <Button look="quiet" onClick={onAgain}>
          {words.addAnother}
        </Button>
      </div>
    </Notice>
  );
}
