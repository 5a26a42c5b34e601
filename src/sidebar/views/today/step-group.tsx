// Steps of one sort under their heading: the most pressing few, the others when they are asked for.
import { useId, useRef, useState } from 'preact/hooks';
import { todayWords as words } from '#words/today';
import type { SheetChange } from '../../../calls';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useNextFocus } from '../../parts/use-next-focus';
import { GROUP_ICONS, type StepGroup } from './groups';
import { StepCard } from './step-card';
import type { FindFacts } from './step-facts';

const SHOWN_AT_FIRST = 3;
const SHOWN_MORE = 20;

export interface StepGroupProps {
  readonly group: StepGroup;
  readonly factsOf: FindFacts;
  /** What was done, and the card that it was done on. */
  readonly onDone: (change: SheetChange, card: HTMLElement) => void;
}

export function StepGroupSection({ group, factsOf, onDone }: StepGroupProps) {
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  const list = useRef<HTMLUListElement>(null);
  const titleId = useId();
  const focusNext = useNextFocus();
  const { name, steps } = group;
  const title = words.groups[name];
  // A button for a single card would take as much room as the card's first line.
  const shown = steps.length === most + 1 ? steps : steps.slice(0, most);
  const hidden = steps.length - shown.length;

  function showMore() {
    const firstNew = shown.length;
    focusNext(() => list.current?.children[firstNew]?.querySelector<HTMLElement>('a, button'));
    setMost(most + SHOWN_MORE);
  }
  return (
    <section class="step-group" aria-labelledby={titleId}>
      <h2 id={titleId}>
        <Icon name={GROUP_ICONS[name]} />
        {title}
      </h2>
      <ul ref={list}>
        {shown.map((step) => (
          <StepItem
            key={`${step.contactId} ${step.key}`}
            step={step}
            factsOf={factsOf}
            onDone={onDone}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" label={words.moreOf(hidden, title)} onClick={showMore}>
          {words.more(hidden)}
        </Button>
      )}
    </section>
  );
}

function StepItem({
  step,
  factsOf,
  onDone,
}: Pick<StepGroupProps, 'factsOf' | 'onDone'> & { readonly step: StepGroup['steps'][number] }) {
  const card = useRef<HTMLLIElement>(null);
  return (
    <li ref={card} class="card">
      <StepCard
        step={step}
        facts={factsOf(step)}
        onDone={(change) => card.current && onDone(change, card.current)}
      />
    </li>
  );
}
