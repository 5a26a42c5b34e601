// One person by hand: only a name is needed.
import { useMemo, useState } from 'preact/hooks';
import type { AddedPeople } from '../../../calls';
import { cleanPerson } from '../../../domain/people/clean-person';
import { planImport } from '../../../domain/people/plan-import';
import type { ContactId, NewPerson } from '../../../domain/records';
import { unpackPerson } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { knownPeople } from './known-people';
import { PersonFields } from './person-fields';
import { addWords as words } from './words';

const NOBODY: NewPerson = {
  name: '',
  email: '',
  phone: '',
  title: '',
  organization: '',
  field: '',
  kind: '',
  association: '',
  introducedBy: '',
  linkedIn: '',
  notes: '',
};

export function TypeOneIn() {
  const { index, take } = useApp();
  const [person, change] = useKept('add-people:person', () => NOBODY);
  const [isTried, setTried] = useState(false);
  const { task, start, reset } = useTask<AddedPeople>();
  const clean = useMemo(() => cleanPerson(person), [person]);
  const planned = useMemo(() => {
    if (!isTried || !clean.ok) return null;
    return planImport(knownPeople(index.people), [clean.person])[0] ?? null;
  }, [isTried, clean, index.people]);
  const set = (part: Partial<NewPerson>) => {
    setTried(false);
    change((before) => ({ ...before, ...part }));
  };

  function add() {
    setTried(true);
    if (!clean.ok) return;
    const [plan] = planImport(knownPeople(index.people), [clean.person]);
    if (plan?.verdict === 'known') return;
    start(async () => {
      const added = await call('addPeople', [clean.person]);
      take(added.change);
      change(() => NOBODY);
      setTried(false);
      return added;
    });
  }

  if (task.status === 'done') return <Added added={task.value} onAgain={reset} />;
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
      <PersonFields
        person={person}
        set={set}
        index={index}
        nameProblem={isEmailProblem ? undefined : problem && words.nameProblem}
        emailProblem={isEmailProblem ? problem : undefined}
      />
      {planned?.verdict === 'known' && (
        <Known name={planned.person.name} reason={planned.reason} id={planned.knownId} />
      )}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar>
        <Button look="primary" icon="add" isSubmit busy={task.status === 'busy' && words.adding}>
          {words.add}
        </Button>
      </ActionBar>
    </form>
  );
}

interface KnownProps {
  readonly name: string;
  readonly reason: string;
  readonly id: ContactId | null;
}

function Known({ name, reason, id }: KnownProps) {
  return (
    <Notice kind="info" takesFocus>
      <p>
        {words.known(name)} {reason}
      </p>
      {id !== null && <DraftTo id={id} label={words.openKnown} />}
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

function DraftTo({ id, label }: { readonly id: ContactId; readonly label: string }) {
  const { open } = useApp();
  return <Button onClick={() => open('draft-request', { contactId: id })}>{label}</Button>;
}
