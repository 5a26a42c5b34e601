// Gathers what a check of the sheet looks at. Changes nothing, and judges nothing.
import type { SheetFacts } from '../domain/check-sheet/facts';
import { nameKey } from '../domain/people/same-name';
import { PERMISSIONS } from '../domain/permissions';
import { openBook, otherEditors, type Sheet } from '../google/book';
import { allowUrlFor, isAllowed } from '../google/permissions';
import { myAddress } from '../google/person';
import { readPrivate } from '../google/private-store';
import { scriptZone } from '../google/time';
import { countHourlyTriggers } from '../google/triggers';
import { cellText } from '../sheet/cell';
import { sameHeader, type Tab } from '../sheet/columns';
import { inspectTab } from '../sheet/inspect-tab';
import { OVERVIEW_NAME } from '../sheet/overview';
import { entriesOf, readTableIfThere, type Table } from '../sheet/table';
import { TABS } from '../sheet/tabs';
import { CONTACTS } from '../sheet/tabs/contacts';
import { INTERVIEWS } from '../sheet/tabs/interviews';
import { TEMPLATES } from '../sheet/tabs/templates';
import { readTemplate } from '../sheet/templates';
import { VERSION } from '../version';
import { recall } from './my-memory';

/** So much of a tab's headers make another tab look like it. */
const ALIKE = 0.6;

export function gatherFacts(): SheetFacts {
  const me = myAddress();
  const book = openBook();
  const sheets = book.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const templates = readTableIfThere(book, TEMPLATES);
  const tables = new Map<string, Table<string> | null>(
    TABS.map((tab) => [tab.name, tab === TEMPLATES ? templates : readTableIfThere(book, tab)]),
  );
  const ours = new Set([...TABS.map(({ name }) => name), OVERVIEW_NAME]);
  const missingScopes = PERMISSIONS.map(({ scope }) => scope).filter((one) => !isAllowed(one));
  const memory = recall();
  const stored = Object.values(readPrivate());
  return {
    version: VERSION,
    tabs: [
      ...TABS.map((tab) => inspectTab(tab, tables.get(tab.name) ?? null)),
      overviewFacts(sheets.some(({ name }) => name === OVERVIEW_NAME)),
    ],
    otherTabs: sheets
      .filter(({ name }) => !ours.has(name))
      .map(({ name, sheet }) => ({ name, looksLike: likenessOf(headersOf(sheet)) })),
    talksOfNobody: talksOfNobody(
      tables.get(CONTACTS.name) ?? null,
      tables.get(INTERVIEWS.name) ?? null,
    ),
    cells: sheets.reduce((sum, { sheet }) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    templates: (templates?.rows ?? []).map(readTemplate),
    missingScopes,
    allowUrl: missingScopes[0] === undefined ? '' : allowUrlFor(missingScopes[0]),
    triggers: countHourlyTriggers(),
    lastRunAt: memory.lastRun?.at ?? null,
    lastRunResult: memory.lastRun?.result ?? '',
    hasName: memory.settings.name !== '',
    otherEditors: otherEditors(book, me)?.length ?? null,
    sheetZone: book.getSpreadsheetTimeZone(),
    scriptZone: scriptZone(),
    storeSize: stored.reduce((sum, value) => sum + value.length, 0),
    longestValue: Math.max(0, ...stored.map((value) => value.length)),
  };
}

function headersOf(sheet: Sheet): readonly string[] {
  const width = sheet.getLastColumn();
  if (width === 0) return [];
  return (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(cellText);
}

/** The Overview has no columns of ours: it is there, or it is not. */
function overviewFacts(isThere: boolean): SheetFacts['tabs'][number] {
  return { ...inspectTab({ ...TAB_OF_NOTHING, name: OVERVIEW_NAME }, null), isThere };
}

const TAB_OF_NOTHING: Tab = { name: '', columns: {}, requiredKeys: [], theme: 'grey' };

/** The name of the tab of ours whose headers these are, or ''. */
function likenessOf(headers: readonly string[]): string {
  const alike = TABS.find((tab) => {
    const expected = entriesOf(tab).map(([, column]) => column.header);
    const found = expected.filter((header) => headers.some((one) => sameHeader(one, header)));
    return found.length >= expected.length * ALIKE;
  });
  return alike?.name ?? '';
}

/** Talks that name somebody, by ID or by name, who is not there. */
function talksOfNobody(contacts: Table<string> | null, interviews: Table<string> | null): number {
  if (!contacts || !interviews) return 0;
  const ids = new Set(contacts.rows.map(({ cells }) => cellText(cells.id)));
  const names = new Set(contacts.rows.map(({ cells }) => nameKey(cellText(cells.name))));
  return interviews.rows.filter(({ cells }) => {
    const id = cellText(cells.contactId);
    const name = cellText(cells.contactName);
    if (id !== '') return !ids.has(id);
    return name !== '' && !names.has(nameKey(name));
  }).length;
}
