// The hourly trigger of the person at the keyboard. Google shows nobody another person's triggers,
// and runs each as the person who made it.

/** The top-level function that the trigger calls; Google stores its name. */
const HOURLY_HANDLER = 'runHourlyDrafts';

/**
 * Makes sure that there is exactly one hourly trigger, and that it is a new one: Google switches
 * triggers off without a word, and tells no script which.
 * Only ever called from a click: triggers made inside a trigger run are switched off by Google.
 */
export function startHourlyDrafts(): void {
  const old = hourlyTriggers();
  ScriptApp.newTrigger(HOURLY_HANDLER).timeBased().everyHours(1).create();
  for (const trigger of old) ScriptApp.deleteTrigger(trigger);
}

export function stopHourlyDrafts(): void {
  for (const trigger of hourlyTriggers()) ScriptApp.deleteTrigger(trigger);
}

export function areHourlyDraftsOn(): boolean {
  return hourlyTriggers().length > 0;
}

function hourlyTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(
    (one) => one.getHandlerFunction() === HOURLY_HANDLER,
  );
}
