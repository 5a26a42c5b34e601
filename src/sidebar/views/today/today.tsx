// Today: the next steps in the order of good manners, each with the button that does it.
import { useMemo, useRef } from 'preact/hooks';
import { todayWords as words } from '#words/today';
import type { PageData, SheetChange } from '../../../calls';
import { dayOf } from '../../../domain/local-clock';
import { countPressing } from '../../../domain/next-steps/next-steps';
import { firstNameOf } from '../../../domain/people/person-name';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { HourlyNotice } from '../../parts/hourly/hourly-notice';
import { troubleNow } from '../../parts/hourly/trouble';
import { longDay } from '../../parts/local-time';
import { Failure } from '../../parts/notice';
import { Opening } from '../../parts/opening';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { GroupBanner } from '../group/today-banner';
import { groupSteps } from './groups';
import { NewReplies } from './new-replies';
import { QuietDay } from './quiet-day';
import { openFacts } from './step-facts';
import { StepGroupSection } from './step-group';
import { useNextSteps } from './use-next-steps';
import { useNow } from './use-now';

export function Today() {
  const { state, take, open } = useApp();
  const { people, talks, page } = state;
  const now = useNow();
  const today = dayOf(now);
  const next = useNextSteps(now);
  const isHourly = page.thankYous.hourlyDraftsOn && troubleNow(page, now) === null;
  const factsOf = useMemo(
    () => openFacts(people, talks, page, today, isHourly),
    [people, talks, page, today, isHourly],
  );
  const seeNotes = () => open('thank-you-notes');
  const greeting = useRef<HTMLParagraphElement>(null);
  const pressing = next === null ? 0 : countPressing(next.steps);

  /** The card goes; whoever works by keyboard goes on with the one that follows. */
  function onDone(change: SheetChange, card: HTMLElement) {
    const next = card.nextElementSibling ?? card.previousElementSibling;
    take(change);
    const button = next?.querySelector<HTMLElement>('a, button') ?? greeting.current;
    button?.focus();
  }

  return (
    <div class="stack today">
      <div>
        <p class="greeting" ref={greeting} tabIndex={-1}>
          {words.greeting(Number(now.slice(11, 13)), firstNameOf(page.settings.name))}
        </p>
        <p class="lead">
          {longDay(today)}
          {pressing > 0 && ` · ${words.count(pressing)}`}
        </p>
      </div>
      <HourlyNotice now={now} askFirst={seeNotes} seeNotes={seeNotes} />
      <GroupBanner />
      <NewReplies wins={page.group?.wins ?? []} />
      {people.length === 0 ? (
        <div class="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <Button look="primary" icon="add" onClick={() => open('add-people')}>
            {words.addPeople}
          </Button>
        </div>
      ) : next === null ? (
        <Opening />
      ) : (
        <>
          {pressing === 0 && (
            <QuietDay coming={next.coming} today={today} hasSuggestions={next.steps.length > 0} />
          )}
          {groupSteps(next.steps).map((group) => (
            <StepGroupSection key={group.name} group={group} factsOf={factsOf} onDone={onDone} />
          ))}
          {next.undatedRequests > 0 && <p class="hint">{words.undated(next.undatedRequests)}</p>}
        </>
      )}
      <ReadAgain />
    </div>
  );
}

/** What was typed in the sheet meanwhile. */
function ReadAgain() {
  const { dispatch, announce } = useApp();
  const { task, start } = useTask<PageData>();
  const read = () =>
    start(async () => {
      const page = await call('readPage', 'today');
      dispatch({ type: 'page-read', page });
      announce(words.isRead);
      return page;
    });
  return (
    <div class="read-again">
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <Button look="quiet" busy={task.status === 'busy' && words.reading} onClick={read}>
        {words.readAgain}
      </Button>
    </div>
  );
}
