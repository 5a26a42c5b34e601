// Nothing is to be done: a good state. What comes next, and one idea for a free hour.

import { todayWords as words } from '#words/today';
import type { ViewName } from '../../../calls';
import { dayNumber } from '../../../domain/local-clock';
import type { Step } from '../../../domain/next-steps/step';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { shortDay } from './step-facts';

const IDEA_VIEWS: readonly ViewName[] = ['whom-i-know', 'add-people', 'network'];

export interface QuietDayProps {
  readonly coming: Step | null;
  readonly today: string;
  /** People who could be asked are shown below. */
  readonly hasSuggestions: boolean;
}

export function QuietDay({ coming, today, hasSuggestions }: QuietDayProps) {
  const { open } = useApp();
  // Another one each day, the same all day long.
  const at = (dayNumber(today) ?? 0) % words.ideas.length;
  const idea = words.ideas[at];
  const view = IDEA_VIEWS[at];
  return (
    <>
      <div class="quiet-day">
        <Icon name="sun" />
        <p class="notice-title">{words.quietTitle}</p>
        <p>{words.quiet}</p>
      </div>
      <section class="step-group">
        <h2>{words.comesNext}</h2>
        {coming ? (
          <p>
            <strong>{firstUpper(shortDay(coming.fromLocal, today))}</strong>
            <br />
            {words.coming(coming.name, words.short[coming.kind])}
          </p>
        ) : (
          <p class="muted">{words.nothingComes}</p>
        )}
      </section>
      {!hasSuggestions && idea && view && (
        <section class="step-group">
          <h2>{words.ideaTitle}</h2>
          <p>{idea.text}</p>
          <Button onClick={() => open(view)}>{idea.does}</Button>
        </section>
      )}
    </>
  );
}

function firstUpper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
