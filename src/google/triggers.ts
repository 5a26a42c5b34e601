// The time triggers of the person at the keyboard. Google shows nobody another person's triggers,
// and runs each as the person who made it.
import { TRIGGER_SCOPE } from '../domain/permissions';
import { isAllowed } from './permissions';

/** Top-level functions that triggers call; Google stores their names. */
const HOURLY_HANDLER = 'runHourlyDrafts';
const DIGEST_HANDLER = 'runDigest';
/** Before a working day begins, in the zone of the spreadsheet. */
const DIGEST_HOUR = 6;

/**
 * Makes sure that there is exactly one hourly trigger, and that it is a new one: Google switches
 * triggers off without a word, and tells no script which.
 * Only ever called from a click: triggers made inside a trigger run are switched off by Google.
 */
export function startHourlyDrafts(): void {
  const old = triggersOf(HOURLY_HANDLER);
  ScriptApp.newTrigger(HOURLY_HANDLER).timeBased().everyHours(1).create();
  for (const trigger of old) ScriptApp.deleteTrigger(trigger);
}

export function stopHourlyDrafts(): void {
  stop(HOURLY_HANDLER);
}

export function areHourlyDraftsOn(): boolean {
  return (countHourlyTriggers() ?? 0) > 0;
}

/** null where the person has not allowed the add-on to look: the rest works without. */
export function countHourlyTriggers(): number | null {
  return isAllowed(TRIGGER_SCOPE) ? triggersOf(HOURLY_HANDLER).length : null;
}

/** Every day, so that a day on which Google failed is made up for on the next. From a click only. */
export function startDigest(timeZone: string): void {
  keepOne(DIGEST_HANDLER, (builder) =>
    builder.everyDays(1).atHour(DIGEST_HOUR).inTimezone(timeZone),
  );
}

export function stopDigest(): void {
  stop(DIGEST_HANDLER);
}

type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

function keepOne(handler: string, schedule: (builder: Clock) => Clock): void {
  const [kept, ...extra] = triggersOf(handler);
  for (const trigger of extra) ScriptApp.deleteTrigger(trigger);
  if (!kept) schedule(ScriptApp.newTrigger(handler).timeBased()).create();
}

function stop(handler: string): void {
  for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
}

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === handler);
}
