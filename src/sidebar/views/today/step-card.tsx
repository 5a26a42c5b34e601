// One step: for whom, why now, what came before, and the buttons that do it.
import { useId, useRef, useState } from 'preact/hooks';
import { todayWords as words } from '#words/today';
import type { SheetChange } from '../../../calls';
import type { Step } from '../../../domain/next-steps/step';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { Choices, DoButton, Fold } from './step-buttons';
import { happenedDoings, laterDoings, mainDoing, otherDoing } from './step-doing';
import { type StepFacts, whatFollows, whatIsKnown, whyNow } from './step-facts';

export interface StepCardProps {
  readonly step: Step;
  readonly facts: StepFacts;
  /** The step is done or put off. */
  readonly onDone: (change: SheetChange) => void;
}

/** What is folded out: when to show it again, or what happened meanwhile. */
type Panel = 'later' | 'happened';

export function StepCard({ step, facts, onDone }: StepCardProps) {
  const { task, start } = useTask<void>();
  const [pressed, setPressed] = useState('');
  const [panel, setPanel] = useState<Panel | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const known = whatIsKnown(step, facts);
  const follows = whatFollows(step, facts);
  const work = [facts.person?.title, facts.person?.organization].filter(Boolean).join(' · ');
  const later = laterDoings(step, facts);
  const happened = happenedDoings(step);
  const other = otherDoing(step, facts);
  const isNote = step.kind === 'thank-you';
  const buttons = {
    name: step.name,
    busyLabel: task.status === 'busy' ? pressed : '',
    run(label: string, work: () => Promise<SheetChange>) {
      setPressed(label);
      start(async () => onDone(await work()));
    },
  };
  const foldOf = (wanted: Panel) => ({
    name: step.name,
    isOpen: panel === wanted,
    controls: `${id}-${wanted}`,
    onClick: () => setPanel(panel === wanted ? null : wanted),
  });

  return (
    // Escape closes what a button in here has folded out. The buttons take all other keys.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={box}
      class="step"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || panel === null) return;
        box.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
        setPanel(null);
      }}
    >
      <div class="step-head">
        <div>
          <h3>{step.name}</h3>
          {work && <p class="step-work">{work}</p>}
        </div>
        {later.length > 0 && <Fold {...foldOf('later')} label={words.later} />}
      </div>
      <Choices id={`${id}-later`} title={words.laterTitle} isOpen={panel === 'later'}>
        {later.map((doing) => (
          <DoButton key={doing.label} {...buttons} doing={doing} look="plain" />
        ))}
      </Choices>
      <p class={step.isLate && isNote ? 'late' : undefined}>{whyNow(step, facts)}</p>
      {known && <p class="muted">{known}</p>}
      {step.isLate && !isNote && <p class="late">{words.late}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="step-row">
        <DoButton {...buttons} doing={mainDoing(step, facts)} look="primary" />
        {other && <DoButton {...buttons} doing={other} look="quiet" />}
        {happened.length > 0 && <Fold {...foldOf('happened')} label={words.happened.label} />}
      </div>
      <Choices id={`${id}-happened`} title={words.happened.title} isOpen={panel === 'happened'}>
        {happened.map((doing) => (
          <DoButton key={doing.label} {...buttons} doing={doing} look="plain" />
        ))}
      </Choices>
      {follows && <p class="muted">{follows}</p>}
    </div>
  );
}
