// Where a contact stands in the shared sheet: the rows that are about them, and those that name them.
import { justMeProblems } from '#words/group-problems';
import { namesIn } from '../../domain/just-me/names';
import type { Me } from '../../domain/ownership';
import { sameName } from '../../domain/people/same-name';
import type { ContactId } from '../../domain/records';
import type { Book } from '../../google/book';
import { readAnswer } from '../../sheet/answers';
import { cellText } from '../../sheet/cell';
import type { Tab } from '../../sheet/columns';
import { readContact } from '../../sheet/contacts';
import { readWin } from '../../sheet/group';
import { withIds } from '../../sheet/ids';
import { readInterview } from '../../sheet/interviews';
import { readOrganization } from '../../sheet/organizations';
import type { PrivateRows } from '../../sheet/private-rows';
import { columnNumber, type Row, readTable, readTableIfThere, type Table } from '../../sheet/table';
import { ANSWERS, type AnswerKey } from '../../sheet/tabs/answers';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import { ORGANIZATIONS, type OrganizationKey } from '../../sheet/tabs/organizations';
import { WINS, type WinKey } from '../../sheet/tabs/wins';
import { ownContact } from '../people/own-records';

export interface Traces {
  readonly tables: Tables;
  readonly name: string;
  /** null where only the store has it still. */
  readonly contact: Row<ContactKey> | null;
  readonly talks: readonly Row<InterviewKey>[];
  readonly answers: readonly Row<AnswerKey>[];
  readonly introduced: readonly Row<ContactKey>[];
  readonly wins: readonly Row<WinKey>[];
  readonly organizations: readonly Row<OrganizationKey>[];
  /** Rows in whose free text the name stands: those are the person's own words. */
  readonly mentions: readonly string[];
  readonly bytes: number;
}

interface Tables {
  readonly contacts: Table<ContactKey>;
  readonly interviews: Table<InterviewKey>;
  readonly answers: Table<AnswerKey>;
  readonly wins: Table<WinKey> | null;
  readonly organizations: Table<OrganizationKey> | null;
}

/**
 * @throws Problem where the contact is gone, or somebody else's; `column-missing` where one is gone in
 *   which the name may stand: it would be left in the sheet for all to see
 */
export function findTraces(book: Book, me: Me, id: ContactId, rows: PrivateRows): Traces {
  const read = <Key extends string>(tab: Tab<Key>, prefix: string) =>
    withIds(readTable(book, tab), prefix);
  const ifThere = <Key extends string>(tab: Tab<Key>, prefix: string) => {
    const table = readTableIfThere(book, tab);
    return table && withIds(table, prefix);
  };
  const contacts = read(CONTACTS, 'contact');
  const contact = contacts.rows.find((row) => cellText(row.cells.id) === id) ?? null;
  const stored = rows.find(id);
  if (contact || !stored) ownContact(contacts, id, me);
  const name = contact ? readContact(contact).name : cellText(stored?.contact.cells.name);
  const tables: Tables = {
    contacts,
    interviews: read(INTERVIEWS, 'interview'),
    answers: read(ANSWERS, 'answer'),
    wins: ifThere(WINS, 'win'),
    organizations: ifThere(ORGANIZATIONS, 'organization'),
  };
  needColumns(tables.contacts, ['owner', 'introducedBy']);
  needColumns(tables.interviews, ['owner', 'contactId', 'contactName']);
  needColumns(tables.answers, ['owner', 'interviewId', 'contactId', 'contactName']);
  needColumns(tables.wins, ['owner', 'contactId', 'about']);
  needColumns(tables.organizations, ['owner', 'whoLeadsThere']);
  const own = <Key extends string>(table: Table<Key> | null) =>
    (table?.rows ?? []).filter(
      ({ cells }) => cellText(cells['owner' as Key]).toLowerCase() === me.email,
    );
  const others = own(contacts).filter((row) => cellText(row.cells.id) !== id);
  // Somebody else of that name is somebody else: what bears no ID may be about them.
  const isOnly = name !== '' && !others.some((row) => sameName(readContact(row).name, name));
  const isNamed = (text: string) => isOnly && sameName(text, name);
  const talks = own(tables.interviews).filter((row) => {
    const { contactId, contactName } = readInterview(row);
    return contactId === '' ? isNamed(contactName) : contactId === id;
  });
  const talkIds = new Set(idsOf(talks));
  const answers = own(tables.answers).filter((row) => {
    const { interviewId, contactId, contactName } = readAnswer(row);
    return (
      contactId === id ||
      (interviewId !== '' && talkIds.has(interviewId)) ||
      (contactId === '' && interviewId === '' && isNamed(contactName))
    );
  });
  const wins = own(tables.wins).filter((row) => {
    const { contactId, about } = readWin(row);
    return contactId === '' ? isNamed(about) : contactId === id;
  });
  const organizations = own(tables.organizations).filter(
    (row) => isOnly && namesIn(readOrganization(row).whoLeadsThere, [name]).length > 0,
  );
  const introduced = others.filter((row) => isNamed(readContact(row).introducedBy));
  const mentions = mentionsOf(name, [
    ...others.map(
      (row) => [CONTACTS.name, readContact(row).name, [readContact(row).notes]] as const,
    ),
    ...own(tables.interviews)
      .filter((row) => !talks.includes(row))
      .map((row) => {
        const { contactName, about, learned, helpReceived, questions } = readInterview(row);
        return [INTERVIEWS.name, contactName, [about, learned, helpReceived, questions]] as const;
      }),
    ...own(tables.wins).map((row) => [WINS.name, '', [readWin(row).what]] as const),
    ...own(tables.organizations).map((row) => {
      const { organization, why } = readOrganization(row);
      return [ORGANIZATIONS.name, organization, [why]] as const;
    }),
  ]);
  return {
    ...{ tables, name, contact, talks, answers, introduced, wins, organizations, mentions },
    bytes: rows.bytes,
  };
}

function needColumns<Key extends string>(table: Table<Key> | null, keys: readonly Key[]): void {
  if (table) for (const key of keys) columnNumber(table.tab, table.columnNumbers, key);
}

function mentionsOf(
  name: string,
  texts: readonly (readonly [tab: string, row: string, texts: readonly string[]])[],
): readonly string[] {
  const named = texts.filter(([, , all]) => all.some((text) => namesIn(text, [name]).length > 0));
  return [...new Set(named.map(([tab, row]) => justMeProblems.mention(tab, row)))].slice(0, 20);
}

export function idsOf<Key extends string>(rows: readonly Row<Key>[]): readonly string[] {
  return rows.map(({ cells }) => cellText(cells['id' as Key]));
}
