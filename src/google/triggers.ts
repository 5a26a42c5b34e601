// The hourly trigger of the person at the keyboard. Google shows nobody another person's triggers,
// and runs each as the person who made it.
import { TRIGGER_SCOPE } from '../domain/permissions';
import { isAllowed } from './permissions';

/** The top-level function that the trigger calls; Google stores its name. */
const HOURLY_HANDLER = 'runHourlyDrafts';

/**
 * Makes sure that there is exactly one hourly trigger.
 * Only ever called from a click: triggers made inside a trigger run are switched off by Google.
 */
export function startHourlyDrafts(): void {
  const [kept, ...extra] = hourlyTriggers();
  for (const trigger of extra) ScriptApp.deleteTrigger(trigger);
  if (!kept) ScriptApp.newTrigger(HOURLY_HANDLER).timeBased().everyHours(1).create();
}

export function stopHourlyDrafts(): void {
  for (const trigger of hourlyTriggers()) ScriptApp.deleteTrigger(trigger);
}

export function areHourlyDraftsOn(): boolean {
  return (countHourlyTriggers() ?? 0) > 0;
}

/** null where the person has not allowed the add-on to look: the rest works without. */
export function countHourlyTriggers(): number | null {
  return isAllowed(TRIGGER_SCOPE) ? hourlyTriggers().length : null;
}

function hourlyTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(
    (one) => one.getHandlerFunction() === HOURLY_HANDLER,
  );
}
