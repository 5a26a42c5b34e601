// Step 1: the account that one works with, and what the letters say of oneself.

import { joinWords as words } from '#words/group-join';
import type { Settings } from '../../../domain/settings';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { AboutMeFields, trimmed } from '../settings/about-me-fields';
import type { StepProps } from './first-step';
import { StepTitle } from './step-title';

export function JoinYou({ group, onNext }: StepProps) {
  const { state, dispatch } = useApp();
  const { settings, me } = state.page;
  const [form, change] = useKept('group:you', () => ({
    ...trimmed(settings),
    name: settings.name || nameOnList(group.me),
    isTried: false,
  }));
  const { task, start } = useTask<Settings>();
  const set = (part: Partial<typeof form>) => change((before) => ({ ...before, ...part }));
  function save() {
    set({ isTried: true });
    if (form.name.trim() === '') return;
    start(async () => {
      const saved = await call('saveSettings', { ...settings, ...trimmed(form) });
      dispatch({ type: 'settings-saved', settings: saved });
      onNext();
      return saved;
    });
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <StepTitle>{words.youTitle}</StepTitle>
      <div class="account">
        <p>
          {words.account} <strong>{me}</strong>
        </p>
        <p class="hint">{words.otherAccount}</p>
      </div>
      <AboutMeFields value={form} isTried={form.isTried} onChange={set} />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar>
        <Button look="primary" isSubmit busy={task.status === 'busy' && words.saving}>
          {words.saveAndGoOn}
        </Button>
        <Button look="quiet" onClick={onNext}>
          {words.later}
        </Button>
      </ActionBar>
    </form>
  );
}

/** As the coach wrote it; '' where only the address is there. */
function nameOnList(me: StepProps['group']['me']): string {
  return me === null || me.name === me.email ? '' : me.name;
}
