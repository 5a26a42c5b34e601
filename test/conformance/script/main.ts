// What Google, and the local edition, call by name. Each of these is a function of the project.
import { ALL_CASES } from '../cases/all';
import { answers, askNext, BY_HAND } from './by-hand';
import { noteClock } from './clock-trigger';
import { noteSightings } from './on-open';
import { pageLines } from './page-server';
import { REPORT_TAB, reportText } from './report';
import { type Outcome, runCase } from './run-case';
import { beginRun, continueRun, type Progress } from './run-live';

export { give, keepPageLines, tellArgument, tellForm } from './page-server';

export function onOpen(event: { readonly authMode?: unknown } | undefined): void {
  SpreadsheetApp.getUi()
    .createMenu('Conformance')
    .addItem('Run all', 'runAll')
    .addItem('Go on', 'goOn')
    .addSeparator()
    .addItem('Try the page', 'showPage')
    .addItem('Hold the lock', 'holdLock')
    .addItem('Next step by hand…', 'nextByHand')
    .addSeparator()
    .addItem('Show the report', 'showReport')
    .addToUi();
  noteSightings(event);
}

export function runAll(batchMs?: number): Progress {
  return told(beginRun(batchMs));
}

export function goOn(batchMs?: number): Progress {
  return told(continueRun(batchMs));
}

function told(progress: Progress): Progress {
  const { done, total } = progress;
  const rest = done < total ? ' Choose Conformance ▸ Go on.' : ' Choose Show the report.';
  SpreadsheetApp.getActive().toast(`${done} of ${total} cases are done.${rest}`, 'Conformance', -1);
  return progress;
}

export function showPage(): void {
  const page = HtmlService.createHtmlOutputFromFile('Page').setTitle('Conformance');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** For two windows at once: the second must be told that it cannot have it. */
export function holdLock(): string {
  const lock = LockService.getDocumentLock();
  const got = lock?.tryLock(1000) === true;
  if (got) Utilities.sleep(15_000);
  lock?.releaseLock();
  const text = got ? 'This window had the lock.' : 'Another window has the lock.';
  SpreadsheetApp.getActive().toast(text, 'Conformance', -1);
  return text;
}

export function nextByHand(): void {
  askNext();
}

export function clockFired(event: object | undefined): void {
  noteClock(event);
}

export function writeReport(): string {
  const tab = SpreadsheetApp.getActive().getSheetByName(REPORT_TAB);
  if (!tab) return 'Choose Conformance ▸ Run all first.';
  const given = answers();
  const byHand = BY_HAND.map(({ id, says }) => ({ says, answer: given[id] ?? 'Not tried.' }));
  return reportText(tab, ALL_CASES.length, pageLines(), byHand);
}

export function showReport(): void {
  const template = HtmlService.createTemplate(
    '<p>Copy this into an issue. It has no personal data; look through it all the same.</p><textarea readonly style="width: 100%; height: 420px"><?= text ?></textarea>',
  );
  (template as unknown as { text: string }).text = writeReport();
  const page = template.evaluate().setWidth(640).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, 'Conformance report');
}

/** Everything about each case but its code. */
export function listCases(): object[] {
  return ALL_CASES.map(({ service, methods, says, source, strength }) => ({
    service,
    methods,
    says,
    source,
    strength,
  }));
}

export function listByHand(): object[] {
  return BY_HAND.map(({ id, says, needs, source }) => ({ id, says, needs, source }));
}

/** Runs the cases from one place to before another, counted from 0. */
export function runCases(from: number, to: number): Outcome[] {
  return ALL_CASES.slice(from, to).map(runCase);
}

/** What triggers of the cases would call. */
export function doNothing(): void {}
