// What a simple trigger may do: onOpen tries it and notes what came, without a word of personal data.
const KEY = 'conformance onOpen';

interface Sightings {
  readonly authMode: string;
  readonly document: string;
  /** The message of the error, or 'shown', 'made'. */
  readonly sidebar: string;
  readonly trigger: string;
  readonly draft: string;
}

export function noteSightings(event: { readonly authMode?: unknown } | undefined): void {
  const sightings: Sightings = {
    authMode: String(event?.authMode),
    document: outcome('read', () =>
      SpreadsheetApp.getActive().getSheets()[0]?.getRange('A1').getValue(),
    ),
    sidebar: outcome('shown', () =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')),
    ),
    trigger: outcome('made', () =>
      ScriptApp.newTrigger('doNothing').timeBased().everyHours(12).create(),
    ),
    draft: outcome('made', () => Gmail?.Users?.Drafts?.create({ message: { raw: '' } }, 'me')),
  };
  PropertiesService.getDocumentProperties()?.setProperty(KEY, JSON.stringify(sightings));
}

/** null where onOpen has not run yet: reload the spreadsheet. */
export function readSightings(): Sightings | null {
  const text = PropertiesService.getDocumentProperties()?.getProperty(KEY);
  return text ? (JSON.parse(text) as Sightings) : null;
}

function outcome(done: string, body: () => unknown): string {
  try {
    body();
    return done;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
