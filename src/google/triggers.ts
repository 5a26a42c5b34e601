// The hourly trigger of the person at the keyboard. Google shows nobody another person's triggers,
// and runs each as the person who made it.

/**
 * Makes sure that there is exactly one hourly trigger for `handler`.
 * Only ever called from a click: triggers made inside a trigger run are switched off by Google.
 */
export function startHourly(handler: string): void {
  const [kept, ...extra] = triggersOf(handler);
  for (const trigger of extra) ScriptApp.deleteTrigger(trigger);
  if (!kept) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
}

export function stopHourly(handler: string): void {
  for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
}

export function isHourlyOn(handler: string): boolean {
  return triggersOf(handler).length > 0;
}

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === handler);
}
