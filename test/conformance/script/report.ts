// The report of a run: a tab with a row for each case, and a text that can be pasted into an issue.
import type { Case } from './case';
import type { Outcome } from './run-case';

export const REPORT_TAB = 'Conformance report';
const HEADERS = [
  'Service',
  'What should be so',
  'Methods',
  'Strength',
  'Result',
  'What came',
  'Source',
];
const PASSED = 'passed';
const FAILED = 'FAILED';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function newReport(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const old = book.getSheetByName(REPORT_TAB);
  const tab = old ?? book.insertSheet(REPORT_TAB);
  tab.clear();
  tab.setFrozenRows(1);
  tab.getRange(1, 1, 1, HEADERS.length).setValues([HEADERS]).setFontWeight('bold');
  return tab;
}

/** How many cases the report has already. */
export function casesDone(tab: Sheet): number {
  return Math.max(tab.getLastRow() - 1, 0);
}

export function writeOutcomes(
  tab: Sheet,
  cases: readonly Case[],
  outcomes: readonly Outcome[],
): void {
  if (outcomes.length === 0) return;
  const rows = outcomes.map(({ passed, came }, index) => {
    const { service, says, methods, strength, source } = cases[index] as Case;
    const result = passed ? PASSED : FAILED;
    return [service, says, methods.join(' '), strength, result, withoutPeople(came), source];
  });
  // An apostrophe, so that no text is taken for a formula or a date.
  const texts = rows.map((row) => row.map((text) => (text === '' ? '' : `'${text}`)));
  tab.getRange(casesDone(tab) + 2, 1, rows.length, HEADERS.length).setValues(texts);
  SpreadsheetApp.flush();
}

export interface ByHandAnswer {
  readonly says: string;
  readonly answer: string;
}

/** Markdown without addresses, ids or anything else that belongs to somebody. */
export function reportText(
  tab: Sheet,
  total: number,
  page: readonly string[],
  byHand: readonly ByHandAnswer[],
): string {
  const rows = tab.getDataRange().getDisplayValues().slice(1);
  const failed = rows.filter((row) => row[4] === FAILED);
  const seen = rows.filter((row) => row[4] === PASSED && row[5] !== '');
  const line = ([service, says, , strength, , came, source]: readonly string[]): string =>
    `- ${service}: ${says}\n  came: ${came} (${strength}, ${source})`;
  const told = byHand.map(({ says, answer }) => `- ${says}\n  ${withoutPeople(answer)}`);
  return [
    `# Conformance of Apps Script`,
    `${rows.length - failed.length} of ${rows.length} cases passed; ${total} there are.`,
    section('Failed', failed.map(line)),
    section('Seen, where several answers are allowed', seen.map(line)),
    section('From the page', page.map(withoutPeople)),
    section('By hand', told),
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.length === 0 ? 'Nothing.' : lines.join('\n')}`;
}

/** Addresses and the ids of files are nobody's business. */
function withoutPeople(text: string): string {
  return text
    .replace(/[^\s"'<>(]+@(?!conformance\.example)[^\s"'<>)]+/g, '[address]')
    .replace(/[\w-]{40,}/g, '[id]');
}
