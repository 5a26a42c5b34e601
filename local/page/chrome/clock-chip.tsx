// The movable clock: what it shows, and the ways to set it forward.
import { useEffect, useState } from 'react';
import { clockWords } from '#local-words/clock';
import type { TriggerRun } from '../../server/messages';
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
    <Popover
      className="clock-chip"
      label={clockWords.clock}
      buttonLabel={clockWords.clockAt(moment)}
      face={face}
    >
      {(close) => {
        const move = (to: number) => void session.moveClock(to);
        return (
          <div className="clock-panel">
            <h2>{clockWords.title}</h2>
            <p>{clockWords.about(timeZone.replaceAll('_', ' '))}</p>
            <div className="button-row">
              <button type="button" className="button" onClick={() => move(nowOf(state) + HOUR_MS)}>
                {clockWords.hour}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => move(tomorrowAt(9, nowOf(state), timeZone))}
              >
                {clockWords.tomorrow}
              </button>
              <button type="button" className="button" onClick={() => move(nowOf(state) + WEEK_MS)}>
                {clockWords.week}
              </button>
            </div>
            <SetClock
              start={localInputOf(now, timeZone)}
              set={(text) => {
                move(instantOfInput(text, timeZone));
                close();
              }}
            />
            <ul className="runs" aria-label={clockWords.whatRan} aria-live="polite">
              {runs
                .slice(-5)
                .reverse()
                .map((run) => (
                  <li key={`${run.at} ${run.functionName} ${run.owner}`}>
                    <Ran run={run} timeZone={timeZone} />
                  </li>
                ))}
              {runs.length > 0 ? null : (
                <li>
                  {clock.nextTrigger === null
                    ? clockWords.nothingSet
                    : clockWords.next(formatMoment(clock.nextTrigger, timeZone))}
                </li>
              )}
            </ul>
          </div>
        );
      }}
    </Popover>
  );
}

function Ran({ run, timeZone }: { readonly run: TriggerRun; readonly timeZone: string }) {
  const { at, functionName, owner, problem } = run;
  const day = formatDay(at, timeZone);
  if (problem === null) return clockWords.ran(day, functionName, owner);
  const failed = clockWords.failed(day, functionName, owner, problem);
  return (
    <>
      {failed.run} <strong>{failed.problem}</strong>
    </>
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
        {clockWords.orSetTo}
        <input
          type="datetime-local"
          value={text}
          min={start}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button is-main">
        {clockWords.set}
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
