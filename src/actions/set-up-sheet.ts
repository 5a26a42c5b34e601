// Sets the sheet up, or mends it.
import { setUpWords } from '#words/set-up';
import { DEFAULT_TEMPLATES } from '../domain/letters/default-templates';
import { DEFAULT_QUESTIONS } from '../domain/questions/default-questions';
import { type Book, openBook } from '../google/book';
import { withDocumentLock } from '../google/locks';
import { appendRows } from '../sheet/append-rows';
import type { Tab } from '../sheet/columns';
import { questionCells } from '../sheet/questions';
import { setUpTab, type TabSetUp } from '../sheet/set-up';
import { setUpOverview } from '../sheet/set-up-overview';
import { FIRST_ROW_NUMBER, readTableIfThere } from '../sheet/table';
import { GROUP_TABS, TABS } from '../sheet/tabs';
import { CONTACTS } from '../sheet/tabs/contacts';
import { GROUP } from '../sheet/tabs/group';
import { QUESTIONS } from '../sheet/tabs/questions';
import { TEMPLATES } from '../sheet/tabs/templates';
import { templateCells } from '../sheet/templates';
import type { Changes } from '../sheet/write-rows';

/** @returns what was done, in one sentence for the person */
export function setUpSheet(): string {
  return withDocumentLock(() => {
    const book = openBook();
    const before = book.getSheets();
    const isGroup = book.getSheetByName(GROUP.name) !== null;
    const tabs = isGroup ? [...TABS, ...GROUP_TABS] : TABS;
    const done = [
      ...tabs.map((tab, position) => setUpTab(book, tab, position, FIRST_RECORDS[tab.name] ?? [])),
    ];
    done.push(setUpOverview(book, tabs.length, done));
    const isNew = (name: string) => done.some((one) => one.name === name && one.isNew);
    // Also where an earlier set-up broke off between the tab and what belongs into it.
    for (const tab of TABS) {
      const records = FIRST_RECORDS[tab.name];
      if (records && !isNew(tab.name)) fillEmpty(book, tab, records);
    }
    const [only, another] = before;
    // The blank tab that every new spreadsheet has.
    if (
      only &&
      !another &&
      !TABS.some((tab) => tab.name === only.getName()) &&
      only.getLastRow() === 0
    ) {
      book.deleteSheet(only);
    }
    const first = isNew(CONTACTS.name) ? book.getSheetByName(CONTACTS.name) : null;
    if (first) book.setActiveSheet(first);
    return tell(done);
  });
}

/** What a new tab begins with, by its name. */
const FIRST_RECORDS: Readonly<Record<string, readonly Changes<string>[]>> = {
  [TEMPLATES.name]: DEFAULT_TEMPLATES.map(templateCells),
  [QUESTIONS.name]: DEFAULT_QUESTIONS.map(questionCells),
};

function fillEmpty(book: Book, tab: Tab, records: readonly Changes<string>[]): void {
  const table = readTableIfThere(book, tab);
  if (table && table.lines.length < FIRST_ROW_NUMBER) appendRows(table, records);
}

function tell(done: readonly TabSetUp[]): string {
  const made = done.filter((one) => one.isNew).map((one) => one.name);
  const mended = done.flatMap(({ name, addedColumns }) =>
    addedColumns.map((header) => ({ header, tab: name })),
  );
  const sentences = [
    made.length > 0 ? setUpWords.made(made) : '',
    mended.length > 0 ? setUpWords.addedColumns(mended) : '',
    ...done.map(({ name, mendedFigures = 0 }) =>
      mendedFigures > 0 ? setUpWords.mendedFigures(name) : '',
    ),
  ].filter((sentence) => sentence !== '');
  return sentences.length > 0
    ? [...sentences, setUpWords.nothingElse].join(' ')
    : setUpWords.inPlace;
}
