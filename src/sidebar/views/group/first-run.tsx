// The first steps of a member: who am I, my drafts, what I agree to, my first people. Each step is
// done once the sheet or the settings say so; so the path can be left anywhere and taken up again.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { joinWords as words } from '#words/group-join';
import type { GroupState } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import type { AppState } from '../../app-state';
import { type StepProps, WANTED_PEOPLE } from './first-step';
import { JoinConsents } from './join-consents';
import { JoinDrafts } from './join-drafts';
import { JoinPeople } from './join-people';
import { JoinYou } from './join-you';
import { NoCoach } from './no-coach';

const STEPS: readonly ((props: StepProps) => JSX.Element)[] = [
  JoinYou,
  JoinDrafts,
  JoinConsents,
  JoinPeople,
];

export interface FirstRunProps {
  readonly group: GroupState;
  /** null: at the first one that is not done. */
  readonly step: number | null;
  /** null ends the path. */
  readonly onGo: (step: number | null) => void;
}

export function FirstRun({ group, step, onGo }: FirstRunProps) {
  const { state } = useApp();
  const done = stepsDone(state, group);
  const first = done.indexOf(false);
  const at = step ?? (first < 0 ? STEPS.length - 1 : first);
  const Step = STEPS[at] ?? JoinPeople;
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    window.scrollTo(0, 0);
    box.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [at]);
  return (
    <div class="stack group" ref={box}>
      {at === 0 && <p class="lead">{words.lead(state.page.sheetName)}</p>}
      <nav aria-label={words.stepsLabel}>
        <ol class="path-steps">
          {words.steps.map((title, index) => (
            <li key={title}>
              <button
                type="button"
                class={done[index] ? 'path-step path-step-done' : 'path-step'}
                aria-current={index === at ? 'step' : undefined}
                aria-label={words.step(index + 1, title, done[index] === true)}
                onClick={() => onGo(index)}
              >
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Step group={group} onNext={() => onGo(at + 1 < STEPS.length ? at + 1 : null)} />
      <NoCoach group={group} />
    </div>
  );
}

/** As far as the page knows. */
function stepsDone({ page, people }: AppState, { me }: GroupState): readonly boolean[] {
  const { name, introduction, field } = page.settings;
  return [
    name !== '' && introduction !== '' && field !== '',
    page.thankYous.hourlyDraftsOn,
    me?.hasJoined === true,
    people.length >= WANTED_PEOPLE,
  ];
}
