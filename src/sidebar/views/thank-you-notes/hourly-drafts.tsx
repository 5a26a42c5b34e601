// The hourly drafts: on or off, the last run, and a plain question first where others can edit.
import { useId } from 'preact/hooks';
import { thankYouWords as words } from '#words/thank-you-notes';
import type { ThankYouStatus } from '../../../calls';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export interface HourlyDraftsProps {
  readonly status: ThankYouStatus;
  readonly canDraft: boolean;
  /** Whether the question comes first that is asked where others can edit the sheet. */
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onChange: (status: ThankYouStatus) => void;
}

export function HourlyDrafts(props: HourlyDraftsProps) {
  const { status, canDraft, isAsking, onAsk, onChange } = props;
  const { task, start } = useTask<void>();
  const titleId = useId();
  const { hourlyDraftsOn: isOn, lastRun, otherEditors } = status;
  const isAlone = otherEditors !== null && otherEditors.length === 0;
  const turn = (on: boolean) =>
    start(async () => {
      onChange(await call('turnHourlyDrafts', on));
      onAsk(false);
    });
  const onClick = () => {
    if (isOn || isAlone) turn(!isOn);
    else onAsk(true);
  };
  return (
    <section aria-labelledby={titleId} class="stack">
      <h2 id={titleId}>{words.hourlyTitle}</h2>
      <div class="switch-row">
        <p id={`${titleId}-state`}>{isOn ? words.hourlyOn : words.hourlyOff}</p>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={isOn}
          aria-labelledby={titleId}
          aria-describedby={`${titleId}-state`}
          aria-disabled={task.status === 'busy' || (!canDraft && !isOn)}
          onClick={() => (canDraft || isOn) && onClick()}
        >
          <span />
        </button>
      </div>
      {task.status === 'busy' && <p role="status">{words.turning}</p>}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {isAsking && (
        <Notice kind="warning" title={words.askTitle} takesFocus>
          {otherEditors === null ? (
            <p>{words.askUnknown}</p>
          ) : (
            <>
              <p>{words.ask}</p>
              <ul>
                {otherEditors.map((email) => (
                  <li key={email}>{email}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            <strong>{words.safeTitle}</strong>
          </p>
          <ul>
            {words.safe.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <div class="row">
            <Button busy={task.status === 'busy' && words.turning} onClick={() => turn(true)}>
              {words.trust}
            </Button>
            <Button look="quiet" onClick={() => onAsk(false)}>
              {words.notNow}
            </Button>
          </div>
        </Notice>
      )}
      {lastRun ? (
        <p class="muted">
          {words.lastRun(lastRun.atLocal)}
          <br />
          {lastRun.result}
        </p>
      ) : (
        isOn && <p class="muted">{words.neverRan}</p>
      )}
    </section>
  );
}
