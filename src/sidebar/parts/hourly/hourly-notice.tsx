// Says that hourly drafts do not come, and offers the way back.

import { hourlyWords as words } from '#words/hourly';
import type { HourlyTrouble } from '../../../domain/hourly-trouble';
import { openWallClock } from '../../../domain/wall-clock';
import { useApp } from '../../app-context';
import { call } from '../../server';
import { Button } from '../button';
import { dayAndTime } from '../local-time';
import { Failure, Notice } from '../notice';
import { useTask } from '../task';
import { PermissionButtons } from './permission-buttons';
import { troubleNow } from './trouble';

export interface HourlyNoticeProps {
  /** "2026-11-24T09:30" */
  readonly now: string;
  /** Where others can edit the sheet they are not turned on without a question: asks it. */
  readonly askFirst: () => void;
  /** Leads to the notes; left out where they are in view. */
  readonly seeNotes?: () => void;
}

export function HourlyNotice({ now, askFirst, seeNotes }: HourlyNoticeProps) {
  const { state, dispatch } = useApp();
  const { task, start } = useTask<void>();
  const { page } = state;
  const trouble = troubleNow(page, now);
  if (trouble === null) return null;
  const { otherEditors, hourlyCameAt, lastRun } = page.thankYous;
  const isAlone = otherEditors !== null && otherEditors.length === 0;
  const turn = (on: boolean) =>
    start(async () =>
      dispatch({ type: 'thank-yous-read', thankYous: await call('turnHourlyDrafts', on) }),
    );
  const busy = task.status === 'busy' && words.turning;
  return (
    <Notice kind="warning" title={words.titles[trouble]}>
      <p>{textOf(trouble, sinceWords(hourlyCameAt, page.timeZone), lastRun?.result ?? '')}</p>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {(trouble === 'no-permission' || trouble === 'asks-again') && <PermissionButtons />}
      {trouble === 'switched-off' && (
        <div class="row">
          <Button busy={busy} onClick={() => (isAlone ? turn(true) : askFirst())}>
            {words.turnOn}
          </Button>
          <Button look="quiet" onClick={() => turn(false)}>
            {words.leaveOff}
          </Button>
        </div>
      )}
      {trouble === 'stayed-away' && (
        <div class="row">
          <Button busy={busy} onClick={() => turn(true)}>
            {words.startAgain}
          </Button>
        </div>
      )}
      {seeNotes && (trouble === 'used-up' || trouble === 'stopped') && (
        <div class="row">
          <Button onClick={seeNotes}>{words.seeNotes}</Button>
        </div>
      )}
    </Notice>
  );
}

function textOf(trouble: HourlyTrouble, since: string, result: string): string {
  if (trouble === 'stayed-away') return words.stayedAway(since);
  return trouble === 'stopped' ? words.whyStopped(result) : words.texts[trouble];
}

/** @param at an instant that is known to be too old, so it can be read in this zone */
function sinceWords(at: string | null, timeZone: string): string {
  return at === null ? '' : dayAndTime(openWallClock(timeZone)(new Date(at)));
}
