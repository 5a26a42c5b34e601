// No group yet: what one is, who is in it, and the button that makes this sheet a group's.
import { useMemo } from 'preact/hooks';
import { setUpWords as words } from '#words/group-set-up';
import type { PageData } from '../../../calls';
import { readPastedMembers } from '../../../domain/group/paste-members';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { AimFields, readAims } from './aims';
import { leftover } from './leftover';
import { PasteMembers } from './paste-members';
import { ShareNumbers } from './share-numbers';
import { useWelcome } from './use-welcome';

/** The server takes a hundred, and the coach is one. */
const MOST_MEMBERS = 99;

export function SetUp() {
  const { state, dispatch } = useApp();
  const { settings, me } = state.page;
  const [form, change] = useKept('group:set-up', () => ({
    coachName: settings.name,
    text: '',
    requests: '5',
    talks: '2',
    isTried: false,
  }));
  const [, keepLeftover] = useKept('group:paste', () => '');
  const { showWelcome } = useWelcome();
  const { task, start } = useTask<PageData>();
  const set = (part: Partial<typeof form>) => change((before) => ({ ...before, ...part }));
  const read = useMemo(() => readPastedMembers(form.text, new Set([me])), [form.text, me]);
  const aims = readAims(form);
  const coachName = form.coachName.trim();
  const isTooMany = read.members.length > MOST_MEMBERS;
  const hasProblems = coachName === '' || aims === null || isTooMany;
  function create() {
    set({ isTried: true });
    if (hasProblems || aims === null) return;
    const members = read.members.map(({ name, email }) => ({ name, email }));
    start(async () => {
      const page = await call('setUpGroup', { coachName, members, ...aims });
      showWelcome({ kind: 'set-up', emails: members.map(({ email }) => email) });
      // What was not understood waits under the list, to be corrected there.
      keepLeftover(() => leftover(form.text, read));
      dispatch({ type: 'page-read', page });
      return page;
    });
  }
  const reason = isTooMany ? words.tooMany : words.look;
  return (
    <form
      class="stack group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <div class="group-lead">
        <p>{words.lead}</p>
        <p>{words.coach}</p>
        <p>{words.seen}</p>
        {state.people.length > 0 && <p class="hint">{words.stays}</p>}
      </div>
      <TextField
        label={words.coachName}
        value={form.coachName}
        isRequired
        autocomplete="name"
        problem={form.isTried && coachName === '' ? words.coachNameProblem : undefined}
        onChange={(name) => set({ coachName: name })}
      />
      <PasteMembers text={form.text} read={read} onChange={(text) => set({ text })} />
      <fieldset class="stack">
        <legend>{words.aims}</legend>
        <p class="hint">{words.aimsHint}</p>
        <AimFields value={form} onChange={set} />
      </fieldset>
      <ShareNumbers />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar reason={isTooMany || (form.isTried && hasProblems) ? reason : undefined}>
        <Button look="primary" isSubmit busy={task.status === 'busy' && words.creating}>
          {words.create(read.members.length)}
        </Button>
      </ActionBar>
    </form>
  );
}
