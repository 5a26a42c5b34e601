// Step 4: the first three people, and rows that may be one's own.

import { joinWords as words } from '#words/group-join';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { type StepProps, WANTED_PEOPLE } from './first-step';
import { StepTitle } from './step-title';
import { UnownedRows } from './unowned-rows';

export function JoinPeople({ group, onNext }: StepProps) {
  const { state, open } = useApp();
  const { people } = state;
  const isEnough = people.length >= WANTED_PEOPLE;
  const finish = () => {
    onNext();
    open('today');
  };
  return (
    <section class="stack">
      <StepTitle>{words.peopleTitle}</StepTitle>
      <p>{isEnough ? words.enough : words.people}</p>
      <div class="progress">
        <p>
          <strong>{words.progress(people.length, WANTED_PEOPLE)}</strong>
        </p>
        <progress
          max={WANTED_PEOPLE}
          value={Math.min(people.length, WANTED_PEOPLE)}
          aria-label={words.progressLabel}
        />
      </div>
      {people.length > 0 && (
        <ul class="first-people">
          {people.slice(0, WANTED_PEOPLE).map(({ id, name }) => (
            <li key={id}>
              <Icon name="check" />
              {name}
            </li>
          ))}
        </ul>
      )}
      <UnownedRows group={group} />
      <ActionBar>
        {!isEnough && (
          <Button look="primary" icon="add" onClick={() => open('add-people')}>
            {people.length === 0 ? words.add : words.addMore}
          </Button>
        )}
        <Button look={isEnough ? 'primary' : 'quiet'} onClick={finish}>
          {isEnough ? words.showToday : words.finishLater}
        </Button>
      </ActionBar>
    </section>
  );
}
