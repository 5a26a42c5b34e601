// One reading of the sheet: each tab at the moment when something of it is asked for, and only once.
import type { SheetProblem } from '../../calls';
import type {
  AnsweredQuestion,
  Contact,
  Interview,
  Member,
  Question,
  TargetOrganization,
  Template,
  Win,
} from '../../domain/records';
import { openBook } from '../../google/book';
import { tryWithDocumentLock } from '../../google/locks';
import { readAnswer } from '../../sheet/answers';
import type { Tab } from '../../sheet/columns';
import { readContact } from '../../sheet/contacts';
import { readMember, readWin } from '../../sheet/group';
import { lackingIds, withIds } from '../../sheet/ids';
import { readInterview } from '../../sheet/interviews';
import { readOrganization } from '../../sheet/organizations';
import { readQuestion } from '../../sheet/questions';
import {
  columnMissing,
  entriesOf,
  type Keeper,
  type Row,
  readTableIfThere,
  type Table,
  tabMissing,
} from '../../sheet/table';
import { GROUP_TABS, TABS } from '../../sheet/tabs';
import { ANSWERS } from '../../sheet/tabs/answers';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { GROUP } from '../../sheet/tabs/group';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import { ORGANIZATIONS } from '../../sheet/tabs/organizations';
import { QUESTIONS } from '../../sheet/tabs/questions';
import { TEMPLATES } from '../../sheet/tabs/templates';
import { WINS } from '../../sheet/tabs/wins';
import { readTemplate } from '../../sheet/templates';

/** What is only there where a group shares the sheet. */
export interface GroupReading {
  readonly members: readonly Member[];
  readonly wins: readonly Win[];
}

export interface Placed<T> {
  readonly record: T;
  readonly rowNumber: number;
}

/** Rows of these tabs that were typed by hand get an ID when they are read. */
const ID_PREFIXES: Readonly<Record<string, string>> = {
  [CONTACTS.name]: 'contact',
  [INTERVIEWS.name]: 'interview',
  [ORGANIZATIONS.name]: 'organization',
  [WINS.name]: 'win',
};

const PRIVATE_TABS: ReadonlySet<string> = new Set([CONTACTS.name, INTERVIEWS.name, ANSWERS.name]);

/** A tab or column that is missing is a problem, not an error: nothing is read from it. */
export class SheetReading {
  readonly book = openBook();
  private readonly tables = new Map<string, Table<string> | null>();
  private keeper: Keeper | null = null;
  private readonly records = new Map<string, readonly Placed<unknown>[]>();

  /** @param known tabs that need not be read again, as they are now */
  constructor(private readonly known: ReadonlyMap<string, Table<string>> = new Map()) {}

  /** Whose private people stand among the rows that are read from now on. */
  keptBy(keeper: Keeper): void {
    this.keeper = keeper;
  }

  get timeZone(): string {
    return this.book.getSpreadsheetTimeZone();
  }

  get contacts(): readonly Placed<Contact>[] {
    return this.recordsOf(CONTACTS, readContact);
  }

  get interviews(): readonly Placed<Interview>[] {
    return this.recordsOf(INTERVIEWS, readInterview);
  }

  get templates(): readonly Template[] {
    return this.recordsOf(TEMPLATES, readTemplate).map(({ record }) => record);
  }

  get questions(): readonly Question[] {
    return this.recordsOf(QUESTIONS, readQuestion).map(({ record }) => record);
  }

  get answers(): readonly AnsweredQuestion[] {
    return this.recordsOf(ANSWERS, readAnswer).map(({ record }) => record);
  }

  get organizations(): readonly TargetOrganization[] {
    return this.recordsOf(ORGANIZATIONS, readOrganization).map(({ record }) => record);
  }

  /** null in a sheet of one person. */
  get group(): GroupReading | null {
    if (!this.isThere(GROUP)) return null;
    return {
      members: distinct(this.recordsOf(GROUP, readMember).map(({ record }) => record)),
      wins: this.recordsOf(WINS, readWin).map(({ record }) => record),
    };
  }

  get isSetUp(): boolean {
    return this.isThere(CONTACTS) && this.isThere(INTERVIEWS);
  }

  /** What a person has to mend: tabs that are missing, and columns of those that were read. */
  get problems(): readonly SheetProblem[] {
    const tabs = this.isThere(GROUP) ? [...TABS, ...GROUP_TABS] : TABS;
    return tabs.flatMap((tab): readonly SheetProblem[] => {
      if (!this.isThere(tab)) return [{ tab: tab.name, message: tabMissing(tab.name).message }];
      const table = this.tables.get(tab.name);
      return !table
        ? []
        : entriesOf(tab)
            .filter(([key]) => !table.columnNumbers.has(key))
            .map(([key]) => ({ tab: tab.name, message: columnMissing(tab, key) }));
    });
  }

  private isThere({ name }: Tab): boolean {
    const table = this.tables.get(name);
    return table === undefined ? this.book.getSheetByName(name) !== null : table !== null;
  }

  private recordsOf<Key extends string, T>(
    tab: Tab<Key>,
    read: (row: Row<Key>) => T,
  ): readonly Placed<T>[] {
    const before = this.records.get(tab.name);
    if (before) return before as readonly Placed<T>[];
    const records = (this.table(tab)?.rows ?? []).map((row) => ({
      record: read(row),
      rowNumber: row.rowNumber,
    }));
    this.records.set(tab.name, records);
    return records;
  }

  private table<Key extends string>(tab: Tab<Key>): Table<Key> | null {
    const before = this.tables.get(tab.name);
    if (before !== undefined) return before as Table<Key> | null;
    const known = this.known.get(tab.name) as Table<Key> | undefined;
    let table = known ?? readTableIfThere(this.book, tab);
    const prefix = ID_PREFIXES[tab.name];
    if (prefix !== undefined && isLacking(table)) {
      // Without the lock the rows wait for the next reading.
      tryWithDocumentLock(0, () => {
        table = readTableIfThere(this.book, tab);
        if (table && isLacking(table)) table = withIds(table, prefix);
      });
    }
    if (table && !table.aside && this.keeper && PRIVATE_TABS.has(tab.name))
      table = this.keeper.into(table);
    this.tables.set(tab.name, table as Table<string> | null);
    return table;
  }
}

/** Somebody who stands there twice, in whatever case, is one person: the first row counts. */
function distinct(members: readonly Member[]): readonly Member[] {
  const byEmail = new Map<string, Member>();
  for (const member of members) {
    if (member.email !== '' && !byEmail.has(member.email)) byEmail.set(member.email, member);
  }
  return [...byEmail.values()];
}

function isLacking<Key extends string>(read: Table<Key> | null): boolean {
  const table = read?.aside?.inSheet ?? read;
  return table?.columnNumbers.has('id' as Key) === true && lackingIds(table, '').size > 0;
}
