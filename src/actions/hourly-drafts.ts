// Switches this person's hourly drafts on and off.
import type { ThankYouStatus } from '../calls';
import { canDraft } from '../google/gmail-drafts';
import { startHourlyDrafts, stopHourlyDrafts } from '../google/triggers';
import { Problem } from '../problem';
import { rememberRun } from './my-memory';
import { readThankYouStatus } from './read-page';

const TURNED_ON = 'Hourly drafts were turned on. The first run comes within the hour.';

/** @throws Problem `no-permission` where Gmail drafts were not allowed: the hour would do nothing */
export function turnHourlyDrafts(on: boolean): ThankYouStatus {
  if (on && !canDraft()) {
    throw new Problem(
      'no-permission',
      'Hourly drafts need your permission to make drafts in Gmail. Choose “Allow drafts at Google” here, then switch them on.',
    );
  }
  if (on) {
    startHourlyDrafts();
    // From here on a run is expected: what is older tells nothing about whether they come.
    rememberRun({ at: new Date().toISOString(), drafted: 0, needAttention: 0, result: TURNED_ON });
  } else {
    stopHourlyDrafts();
  }
  return readThankYouStatus();
}
