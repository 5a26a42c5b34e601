// Switches this person's hourly drafts on and off.
import type { ThankYouStatus } from '../calls';
import { canDraft } from '../google/gmail-drafts';
import { startHourlyDrafts, stopHourlyDrafts } from '../google/triggers';
import { Problem } from '../problem';
import { readThankYouStatus } from './read-page';

/** @throws Problem `no-permission` where Gmail drafts were not allowed: the hour would do nothing */
export function turnHourlyDrafts(on: boolean): ThankYouStatus {
  if (on && !canDraft()) {
    throw new Problem(
      'no-permission',
      'Hourly drafts need your permission to make drafts in Gmail. Choose Thank-you notes from the menu and allow it, then switch them on.',
    );
  }
  if (on) startHourlyDrafts();
  else stopHourlyDrafts();
  return readThankYouStatus();
}
