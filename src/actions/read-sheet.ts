// One reading of the sheet for a view: every tab that is there, once.
import type { SheetProblem } from '../calls';
import type {
  AnsweredQuestion,
  Contact,
  Interview,
  Member,
  Question,
  TargetOrganization,
  Template,
  Win,
} from '../domain/records';
import { type Book, openBook } from '../google/book';
import { tryWithDocumentLock } from '../google/document-lock';
import { readAnswer } from '../sheet/answers';
import type { Tab } from '../sheet/columns';
import { readContact } from '../sheet/contacts';
import { readMember, readWin } from '../sheet/group';
import { lackingIds, withIds } from '../sheet/ids';
import { readInterview } from '../sheet/interviews';
import { readOrganization } from '../sheet/organizations';
import { readQuestion } from '../sheet/questions';
import { columnMissing, entriesOf, readTableIfThere, type Table, tabMissing } from '../sheet/table';
import { ANSWERS, type AnswerKey } from '../sheet/tabs/answers';
import { CONTACTS, type ContactKey } from '../sheet/tabs/contacts';
import { GROUP, type GroupKey } from '../sheet/tabs/group';
import { INTERVIEWS, type InterviewKey } from '../sheet/tabs/interviews';
import { ORGANIZATIONS, type OrganizationKey } from '../sheet/tabs/organizations';
import { QUESTIONS, type QuestionKey } from '../sheet/tabs/questions';
import { TEMPLATES, type TemplateKey } from '../sheet/tabs/templates';
import { WINS, type WinKey } from '../sheet/tabs/wins';
import { readTemplate } from '../sheet/templates';

export interface SheetReading {
  readonly book: Book;
  readonly timeZone: string;
  readonly contacts: readonly Placed<Contact>[];
  readonly interviews: readonly Placed<Interview>[];
  readonly templates: readonly Template[];
  readonly questions: readonly Question[];
  readonly answers: readonly AnsweredQuestion[];
  readonly organizations: readonly TargetOrganization[];
  /** null in a sheet of one person. */
  readonly group: GroupReading | null;
  /** What a person has to mend before everything works. */
  readonly problems: readonly SheetProblem[];
  readonly isSetUp: boolean;
}

export interface GroupReading {
  readonly members: readonly Member[];
  readonly wins: readonly Win[];
}

export interface Placed<T> {
  readonly record: T;
  readonly rowNumber: number;
}

/** Reads the tabs with one call each; a tab or column that is missing is a problem, not an error. */
export function readSheet(): SheetReading {
  const book = openBook();
  let contacts = readTableIfThere(book, CONTACTS);
  let interviews = readTableIfThere(book, INTERVIEWS);
  const templates = readTableIfThere(book, TEMPLATES);
  const questions = readTableIfThere(book, QUESTIONS);
  const answers = readTableIfThere(book, ANSWERS);
  let organizations = readTableIfThere(book, ORGANIZATIONS);
  const group = readTableIfThere(book, GROUP);
  let wins = group && readTableIfThere(book, WINS);
  if (isLacking(contacts) || isLacking(interviews) || isLacking(organizations) || isLacking(wins)) {
    // Rows typed by hand get their IDs now. Without the lock they wait for the next reading.
    tryWithDocumentLock(0, () => {
      contacts = identified(book, CONTACTS, 'contact');
      interviews = identified(book, INTERVIEWS, 'interview');
      organizations = identified(book, ORGANIZATIONS, 'organization');
      wins = group && identified(book, WINS, 'win');
    });
  }
  return {
    book,
    timeZone: book.getSpreadsheetTimeZone(),
    contacts: placed<ContactKey, Contact>(contacts, readContact),
    interviews: placed<InterviewKey, Interview>(interviews, readInterview),
    templates: placed<TemplateKey, Template>(templates, readTemplate).map((one) => one.record),
    questions: placed<QuestionKey, Question>(questions, readQuestion).map((one) => one.record),
    answers: placed<AnswerKey, AnsweredQuestion>(answers, readAnswer).map((one) => one.record),
    organizations: placed<OrganizationKey, TargetOrganization>(organizations, readOrganization).map(
      (one) => one.record,
    ),
    group: group && {
      members: membersOf(group),
      wins: placed<WinKey, Win>(wins, readWin).map((one) => one.record),
    },
    problems: [
      ...problemsOf(CONTACTS, contacts),
      ...problemsOf(INTERVIEWS, interviews),
      ...problemsOf(TEMPLATES, templates),
      ...problemsOf(QUESTIONS, questions),
      ...problemsOf(ANSWERS, answers),
      ...problemsOf(ORGANIZATIONS, organizations),
      ...(group ? [...problemsOf(GROUP, group), ...problemsOf(WINS, wins)] : []),
    ],
    isSetUp: contacts !== null && interviews !== null,
  };
}

/** Somebody who stands there twice, in whatever case, is one person: the first row counts. */
function membersOf(group: Table<GroupKey>): readonly Member[] {
  const members = new Map<string, Member>();
  for (const row of group.rows) {
    const member = readMember(row);
    if (member.email !== '' && !members.has(member.email)) members.set(member.email, member);
  }
  return [...members.values()];
}

function identified<Key extends string>(book: Book, tab: Tab<Key>, prefix: string) {
  const table = readTableIfThere(book, tab);
  return table?.columnNumbers.has('id' as Key) ? withIds(table, prefix) : table;
}

function isLacking<Key extends string>(table: Table<Key> | null): boolean {
  return table?.columnNumbers.has('id' as Key) === true && lackingIds(table, '').size > 0;
}

function placed<Key extends string, T>(
  table: Table<Key> | null,
  read: (row: Table<Key>['rows'][number]) => T,
): readonly Placed<T>[] {
  return (table?.rows ?? []).map((row) => ({ record: read(row), rowNumber: row.rowNumber }));
}

function problemsOf<Key extends string>(
  tab: Tab<Key>,
  table: Table<Key> | null,
): readonly SheetProblem[] {
  if (!table) return [{ tab: tab.name, message: tabMissing(tab.name).message }];
  return entriesOf(tab)
    .filter(([key]) => !table.columnNumbers.has(key))
    .map(([key]) => ({ tab: tab.name, message: columnMissing(tab, key) }));
}
