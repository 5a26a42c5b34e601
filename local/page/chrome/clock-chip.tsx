// The movable clock: what it shows, and the ways to set it forward.
import { useEffect, useState } from 'react';
import type { Session } from '../session';
import { nowOf, type PageState } from '../state';
import { formatDay, formatMoment, instantOfInput, localInputOf, tomorrowAt } from '../time';
import { ClockIcon } from './icons';
import { Popover } from './popover';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

export function ClockChip({ session, state }: { session: Session; state: PageState }) {
  const now = useNow(state);
  const { timeZone, runs, clock } = state;
  const moment = formatMoment(now, timeZone);
  const face = (
    <>
      <ClockIcon />
      <span>{moment}</span>
    </>
  );
  return (
    <Popover className="clock-chip" label="Clock" buttonLabel={`Clock, ${moment}`} face={face}>
      {(close) => {
        const move = (to: number) => void session.moveClock(to);
        return (
          <div className="clock-panel">
            <h2>Move the clock</h2>
            <p>
              Time in this sheet, in {timeZone.replaceAll('_', ' ')}. Hourly drafts and other timed
              work run on the way.
            </p>
            <div className="button-row">
              <button type="button" className="button" onClick={() => move(nowOf(state) + HOUR_MS)}>
                +1 hour
              </button>
              <button
                type="button"
                className="button"
                onClick={() => move(tomorrowAt(9, nowOf(state), timeZone))}
              >
                Tomorrow 9:00
              </button>
              <button type="button" className="button" onClick={() => move(nowOf(state) + WEEK_MS)}>
                +1 week
              </button>
            </div>
            <SetClock
              start={localInputOf(now, timeZone)}
              set={(text) => {
                move(instantOfInput(text, timeZone));
                close();
              }}
            />
            <ul className="runs" aria-label="What ran" aria-live="polite">
              {runs
                .slice(-5)
                .reverse()
                .map(({ at, functionName, owner, problem }) => (
                  <li key={`${at} ${functionName} ${owner}`}>
                    {formatDay(at, timeZone)}: {functionName} for {owner}{' '}
                    {problem === null ? 'ran' : <strong>failed: {problem}</strong>}
                  </li>
                ))}
              {runs.length > 0 ? null : (
                <li>
                  {clock.nextTrigger === null
                    ? 'Nothing is set to run by the clock.'
                    : `Next to run: ${formatMoment(clock.nextTrigger, timeZone)}.`}
                </li>
              )}
            </ul>
          </div>
        );
      }}
    </Popover>
  );
}

function SetClock({ start, set }: { start: string; set: (text: string) => void }) {
  const [text, setText] = useState(start);
  return (
    <form
      className="set-clock"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') set(text);
      }}
    >
      <label>
        Or set it to
        <input
          type="datetime-local"
          value={text}
          min={start}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button is-main">
        Set
      </button>
    </form>
  );
}

/** The clock's time, new at every turn of a minute. */
function useNow(state: PageState): number {
  const [, turn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => turn((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return nowOf(state);
}
