// Days off: public holidays and one's own, which are no business days. Past ones are folded away.
import { useId, useRef } from 'preact/hooks';
import { settingsWords as words } from '#words/settings';
import type { Holiday } from '../../../domain/settings';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { day as shownDay } from '../../parts/local-time';
import { useNextFocus } from '../../parts/use-next-focus';

export interface DaysOffProps {
  /** In the order in which they are shown; one that has no day yet is being typed. */
  readonly holidays: readonly Holiday[];
  /** Those that were not changed since. */
  readonly saved: readonly Holiday[];
  readonly today: string;
  readonly isTried: boolean;
  readonly onChange: (holidays: readonly Holiday[]) => void;
}

export function DaysOff({ holidays, saved, today, isTried, onChange }: DaysOffProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const hintId = useId();
  const focusNext = useNextFocus();
  const rows = holidays.map((holiday, at) => ({ holiday, at }));
  // Only what was saved is folded away: a year that is being typed begins as the year 2.
  const savedDays = new Set(saved.map((one) => one.day));
  const past = rows.filter(({ holiday: { day } }) => day < today && savedDays.has(day));
  const coming = rows.filter((row) => !past.includes(row));
  const put = (at: number, part: Partial<Holiday>) =>
    onChange(holidays.map((one, index) => (index === at ? { ...one, ...part } : one)));
  function add() {
    focusNext(() =>
      box.current?.querySelector<HTMLElement>('.day-off:last-of-type input[type="date"]'),
    );
    onChange([...holidays, { day: '', name: '' }]);
  }
  function remove(at: number) {
    onChange(holidays.filter((_, index) => index !== at));
    box.current?.querySelector<HTMLElement>('.days-off-add button')?.focus();
  }
  return (
    <fieldset ref={box} class="stack" aria-describedby={hintId}>
      <legend>{words.daysOff}</legend>
      <p class="hint" id={hintId}>
        {words.daysOffHint}
      </p>
      {coming.length > 0 && (
        <ul class="days-off">
          {coming.map(({ holiday, at }, index) => (
            // Rows have no identity of their own: they are their place in the list.
            <li key={at} class="day-off">
              <TextField
                label={words.dayOff(index + 1)}
                type="date"
                value={holiday.day}
                problem={isTried && isNoDay(holiday) ? words.dayOffProblem : undefined}
                onChange={(value) => put(at, { day: value })}
              />
              <TextField
                label={words.dayOffName}
                value={holiday.name}
                placeholder={words.dayOffPlaceholder}
                onChange={(name) => put(at, { name })}
              />
              <RemoveButton holiday={holiday} onClick={() => remove(at)} />
            </li>
          ))}
        </ul>
      )}
      <div class="days-off-add">
        <Button look="quiet" icon="add" onClick={add}>
          {words.addDayOff}
        </Button>
      </div>
      {past.length > 0 && (
        <details class="folded">
          <summary>{words.pastDaysOff(past.length)}</summary>
          <ul>
            {past.map(({ holiday, at }) => (
              <li key={at} class="day-past">
                <span>
                  {shownDay(holiday.day)} {holiday.day.slice(0, 4)} {holiday.name}
                </span>
                <RemoveButton holiday={holiday} onClick={() => remove(at)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}

function RemoveButton({
  holiday,
  onClick,
}: {
  readonly holiday: Holiday;
  readonly onClick: () => void;
}) {
  const name = holiday.name || (holiday.day && shownDay(holiday.day)) || words.thisDay;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words.removeDayOff(name)}
      onClick={onClick}
    >
      <Icon name="close" />
    </button>
  );
}

/** A name without a day says nothing; a row that is empty altogether is left out. */
export function isNoDay({ day: value, name }: Holiday): boolean {
  return value === '' && name.trim() !== '';
}
