// A clock trigger that notes what it has when it fires: document, lock, properties, screen.
const KEY = 'conformance clock';
const HANDLER = 'clockFired';
const SOON_MS = 60_000;

export function startClock(): void {
  removeClocks();
  ScriptApp.newTrigger(HANDLER).timeBased().after(SOON_MS).create();
}

/** Called by the trigger. A trigger that it makes is looked at, and removed with itself. */
export function noteClock(event: object | undefined): void {
  const lines = [
    `fields of the event: ${Object.keys(event ?? {})
      .sort()
      .join(' ')}`,
    `active spreadsheet: ${SpreadsheetApp.getActive() === null ? 'none' : 'there'}`,
    `document lock: ${LockService.getDocumentLock() === null ? 'none' : 'there'}`,
    `document properties: ${PropertiesService.getDocumentProperties() === null ? 'none' : 'there'}`,
    `getUi: ${outcome(() => SpreadsheetApp.getUi())}`,
    `address of the person: ${Session.getEffectiveUser().getEmail() === '' ? 'empty' : 'there'}`,
    `a trigger made here: ${outcome(() => madeHere())}`,
  ];
  PropertiesService.getDocumentProperties()?.setProperty(KEY, lines.join('; '));
  removeClocks();
}

/** null until it has fired. */
export function readClockSightings(): string | null {
  return PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? null;
}

function madeHere(): string {
  const made = ScriptApp.newTrigger(HANDLER).timeBased().everyHours(12).create();
  const { isDisabled } = made as unknown as { isDisabled?: () => boolean };
  return isDisabled ? `disabled is ${isDisabled()}` : 'made';
}

function removeClocks(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}

function outcome(body: () => unknown): string {
  try {
    const value = body();
    return typeof value === 'string' ? value : 'there';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
