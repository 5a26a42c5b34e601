// Switches this person's hourly drafts on and off.
import { runWords } from '#words/note-reasons';
import type { ThankYouStatus } from '../../calls';
import { canDraft } from '../../google/gmail-drafts';
import { startHourlyDrafts, stopHourlyDrafts } from '../../google/triggers';
import { Problem } from '../../problem';
import { rememberHourlyOn, rememberRun } from '../my-memory';
import { readThankYouStatus } from '../page/thank-you-status';
import { noteDraftsOn } from './note-drafts-on';

/** @throws Problem `no-permission` where Gmail drafts were not allowed: the hour would do nothing */
export function turnHourlyDrafts(on: boolean): ThankYouStatus {
  if (on && !canDraft()) {
    throw new Problem('no-permission', runWords.allowFirst);
  }
  if (on) {
    startHourlyDrafts();
    // From here on a run is expected: what is older tells nothing about whether they come.
    const at = new Date().toISOString();
    rememberHourlyOn(at);
    rememberRun(
      { at, drafted: 0, needAttention: 0, result: runWords.turnedOn, stopReason: '' },
      'click',
    );
  } else {
    stopHourlyDrafts();
    rememberHourlyOn('');
  }
  noteDraftsOn(on);
  return readThankYouStatus();
}
