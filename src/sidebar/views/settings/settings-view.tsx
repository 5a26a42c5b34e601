// Settings: what the add-on knows of the person who uses it.
import { useId } from 'preact/hooks';
import { settingsWords as words } from '#words/settings';
import { dayOf } from '../../../domain/local-clock';
import type { Settings } from '../../../domain/settings';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { AboutMeFields, trimmed } from './about-me-fields';
import { BringRecords } from './bring-records';
import { DaysOff, isNoDay } from './days-off';
import { readDelayHours } from './delay-hours';

export function SettingsView() {
  const { isSetUp } = useApp().state.page;
  return (
    <div class="stack">
      <SettingsForm />
      {isSetUp && <BringRecords />}
    </div>
  );
}

function SettingsForm() {
  const { state, dispatch, nowLocal } = useApp();
  const [form, change] = useKept('settings', () => ({
    ...state.page.settings,
    hours: String(state.page.settings.thankYouDelayHours),
    isTried: false,
  }));
  const { task, start, reset } = useTask<Settings>();
  const formId = useId();
  const hours = readDelayHours(form.hours);
  const set = (part: Partial<typeof form>) => {
    change((before) => ({ ...before, ...part }));
    if (task.status === 'done') reset();
  };
  const hasProblems = hours === null || form.name.trim() === '' || form.holidays.some(isNoDay);
  function save() {
    set({ isTried: true });
    if (hours === null || hasProblems) return;
    const settings: Settings = {
      ...trimmed(form),
      thankYouDelayHours: hours,
      holidays: form.holidays.filter(({ day }) => day !== ''),
    };
    start(async () => {
      const saved = await call('saveSettings', settings);
      dispatch({ type: 'settings-saved', settings: saved });
      // They come back in their order, each day once.
      change((before) => ({ ...before, holidays: saved.holidays }));
      return saved;
    });
  }
  return (
    <form
      id={formId}
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="lead">{words.lead}</p>
      <AboutMeFields value={form} isTried={form.isTried} onChange={set} />
      <TextField
        label={words.delay}
        hint={words.delayHint}
        type="number"
        min={0}
        max={24}
        value={form.hours}
        problem={hours === null ? words.delayProblem : undefined}
        onChange={(value) => set({ hours: value })}
      />
      <DaysOff
        holidays={form.holidays}
        saved={state.page.settings.holidays}
        today={dayOf(nowLocal())}
        isTried={form.isTried}
        onChange={(holidays) => set({ holidays })}
      />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {task.status === 'done' && (
        <Notice kind="done" takesFocus>
          <p>{words.saved}</p>
        </Notice>
      )}
      <ActionBar reason={form.isTried && hasProblems ? words.problems : undefined}>
        <Button look="primary" isSubmit busy={task.status === 'busy' && words.saving}>
          {words.save}
        </Button>
      </ActionBar>
    </form>
  );
}
