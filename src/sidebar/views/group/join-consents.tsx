// Step 3: what others may know, off unless ticked, and the click that puts one on the list.

import { joinWords as words } from '#words/group-join';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { type Consents, ConsentTicks } from './consent-ticks';
import type { StepProps } from './first-step';
import { MyConsents } from './my-consents';
import { StepTitle } from './step-title';

export function JoinConsents({ group, onNext }: StepProps) {
  const { state, take, announce } = useApp();
  const { settings, me } = state.page;
  const [consents, change] = useKept<Consents>('group:consents', () => ({
    coachMayLook: false,
    introduces: false,
  }));
  const { task, start } = useTask<void>();
  const join = () =>
    start(async () => {
      const name = settings.name || group.me?.name || me;
      take(await call('joinGroup', { name, ...consents }));
      announce(words.joined);
      onNext();
    });
  if (group.me?.hasJoined) {
    return (
      <div class="stack">
        <StepTitle>{words.consentTitle}</StepTitle>
        <p>{words.seen}</p>
        <MyConsents me={group.me} />
        <ActionBar>
          <Button look="primary" onClick={onNext}>
            {words.goOn}
          </Button>
        </ActionBar>
      </div>
    );
  }
  return (
    <section class="stack">
      <StepTitle>{words.consentTitle}</StepTitle>
      <p>{words.seen}</p>
      <p>{words.consent}</p>
      <ConsentTicks value={consents} onChange={(next) => change(() => next)} />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <ActionBar>
        <Button look="primary" busy={task.status === 'busy' && words.joining} onClick={join}>
          {words.join}
        </Button>
      </ActionBar>
    </section>
  );
}
