// Runs all cases in batches that stay under Google's six minutes. Where a run stands is the number of
// rows in its report, so that a batch that dies loses nothing but itself.
import { ALL_CASES } from '../cases/all';
import { casesDone, newReport, REPORT_TAB, writeOutcomes } from './report';
import { type Outcome, runCase } from './run-case';
import { SCRATCH } from './tools';

const BATCH_MS = 4 * 60_000;
const WRITE_EVERY = 10;
/** What typed dates and money are read by. */
const LOCALE = 'en_US';
const ZONE = 'America/New_York';
const HOME_KEY = 'conformance home';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Begins anew. */
export function beginRun(batchMs = BATCH_MS): Progress {
  newReport(SpreadsheetApp.getActive());
  return continueRun(batchMs);
}

/** Goes on where the report ends. */
export function continueRun(batchMs = BATCH_MS): Progress {
  const book = SpreadsheetApp.getActive();
  const tab = book.getSheetByName(REPORT_TAB) ?? newReport(book);
  removeScratchTabs(book);
  rememberHome(book);
  try {
    const end = Date.now() + batchMs;
    while (casesDone(tab) < ALL_CASES.length && Date.now() < end) {
      const from = casesDone(tab);
      const cases = ALL_CASES.slice(from, from + WRITE_EVERY);
      const outcomes: Outcome[] = [];
      for (const each of cases) {
        outcomes.push(runCase(each));
        if (Date.now() >= end) break;
      }
      writeOutcomes(tab, cases, outcomes);
    }
  } finally {
    goHome(book);
  }
  return { done: casesDone(tab), total: ALL_CASES.length };
}

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Kept in the document, for the case that a batch is ended in the middle. */
function rememberHome(book: Book): void {
  const properties = PropertiesService.getDocumentProperties();
  if (properties?.getProperty(HOME_KEY) === null) {
    const home = { locale: book.getSpreadsheetLocale(), zone: book.getSpreadsheetTimeZone() };
    properties.setProperty(HOME_KEY, JSON.stringify(home));
  }
  book.setSpreadsheetLocale(LOCALE);
  book.setSpreadsheetTimeZone(ZONE);
}

function goHome(book: Book): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = properties?.getProperty(HOME_KEY);
  if (!text) return;
  const { locale, zone } = JSON.parse(text) as { readonly locale: string; readonly zone: string };
  book.setSpreadsheetLocale(locale);
  book.setSpreadsheetTimeZone(zone);
  properties?.deleteProperty(HOME_KEY);
}

/** Of a batch that was ended in the middle. */
function removeScratchTabs(book: Book): void {
  for (const tab of book.getSheets()) {
    if (tab.getName().indexOf(SCRATCH) >= 0) book.deleteSheet(tab);
  }
}
