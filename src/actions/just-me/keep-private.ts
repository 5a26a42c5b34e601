// "Just me": takes a contact and the talks with them out of the shared sheet, into the person's own
// store. First all of it is stored, then the rows go, found by ID; so a run may end anywhere, and a
// second click finishes it.

import { justMeProblems } from '#words/group-problems';
import { peopleProblems } from '#words/problems';
import type { PrivacyPreview, SheetChange } from '../../calls';
import { namesIn, withoutNames } from '../../domain/just-me/names';
import type { Me } from '../../domain/ownership';
import { sameName } from '../../domain/people/same-name';
import type { ContactId } from '../../domain/records';
import { type Book, openBook } from '../../google/book';
import { withDocumentLock } from '../../google/document-lock';
import { Problem } from '../../problem';
import { readAnswer } from '../../sheet/answers';
import { cellText } from '../../sheet/cell';
import type { Tab } from '../../sheet/columns';
import { readContact } from '../../sheet/contacts';
import { deleteRows } from '../../sheet/delete-rows';
import { readWin } from '../../sheet/group';
import { withIds } from '../../sheet/ids';
import { readInterview } from '../../sheet/interviews';
import { readOrganization } from '../../sheet/organizations';
import { type KeptRow, MOST_PRIVATE_BYTES } from '../../sheet/private-people';
import { PrivateRows } from '../../sheet/private-rows';
import { storedCell } from '../../sheet/stored-cell';
import { entriesOf, type Row, readTable, readTableIfThere, type Table } from '../../sheet/table';
import { ANSWERS, type AnswerKey } from '../../sheet/tabs/answers';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import { ORGANIZATIONS, type OrganizationKey } from '../../sheet/tabs/organizations';
import { WINS, type WinKey } from '../../sheet/tabs/wins';
import { readOwnCells } from '../../sheet/whole-rows';
import { updateRows } from '../../sheet/write-rows';
import { checkContactId } from '../check-input';
import { tellMoved } from '../page/tell-change';
import { ownContact } from '../people/own-records';
import { whoAmI } from '../who-am-i';
import { noteFigures } from './note-private';

/** What of the person stands in the sheet, and where else they are named. Changes no record. */
export function previewPrivacy(input: unknown): PrivacyPreview {
  const id = checkContactId(input);
  const me = needGroup(whoAmI());
  const book = openBook();
  const traces = withDocumentLock(() => findTraces(book, me, id, PrivateRows.open(book, me.email)));
  return {
    talks: traces.talks.length,
    answers: traces.answers.length,
    introduced: traces.introduced.length,
    wins: traces.wins.length,
    organizations: traces.organizations.length,
    mentions: traces.mentions,
    fullPercent: Math.min(100, Math.round((100 * traces.bytes) / MOST_PRIVATE_BYTES)),
  };
}

export function keepPrivate(input: unknown): SheetChange {
  const id = checkContactId(input);
  const me = needGroup(whoAmI());
  const done = withDocumentLock(() => {
    const book = openBook();
    const rows = PrivateRows.open(book, me.email);
    const traces = findTraces(book, me, id, rows);
    const before = rows.find(id);
    // A second click has nothing left to do.
    if (before && !before.isMoving && !traces.contact) {
      noteFigures(rows);
      return { rows, touched: [id] };
    }
    const now = {
      contact: traces.contact ? kept(traces.tables.contacts, [traces.contact]) : [],
      talks: kept(traces.tables.interviews, traces.talks),
      answers: kept(traces.tables.answers, traces.answers),
    };
    // Rows that an earlier run took out already are in the store alone. What reappeared in the sheet
    // is older than what is stored.
    const merge = (stored: readonly KeptRow[], found: readonly KeptRow[]) =>
      before?.isMoving === false ? union(found, stored) : union(stored, found);
    const [contact] = merge(before ? [before.contact] : [], now.contact);
    if (!contact) throw new Problem('row-missing', peopleProblems.contactGone);
    const talks = merge(before?.talks ?? [], now.talks);
    const answers = merge(before?.answers ?? [], now.answers);
    const introduced = [...new Set([...(before?.introduced ?? []), ...idsOf(traces.introduced)])];
    const wins = [...new Set([...(before?.wins ?? []), ...idsOf(traces.wins)])];
    const lists = { talks, answers, introduced, wins };
    const person = { id, book: book.getId(), isMoving: true, contact, ...lists };
    rows.save(person);
    takeOut(traces);
    rows.setMoving(person, false);
    noteFigures(rows);
    return { rows, touched: [id, ...introduced] };
  });
  return tellMoved(done.rows, { about: id, touched: done.touched });
}

/** @throws Problem in a sheet that nobody shares as a group */
export function needGroup(me: Me): Me {
  if (me.isInGroup) return me;
  throw new Problem('bad-input', justMeProblems.noGroup);
}

interface Traces {
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

/** @throws Problem where the contact is gone, or somebody else's */
function findTraces(book: Book, me: Me, id: ContactId, rows: PrivateRows): Traces {
  const read = <Key extends string>(tab: Tab<Key>, prefix: string) =>
    withIds(readTable(book, tab), prefix);
  const ifThere = <Key extends string>(tab: Tab<Key>, prefix: string) => {
    const table = readTableIfThere(book, tab);
    return table && withIds(table, prefix);
  };
  const contacts = read(CONTACTS, 'contact');
  const isThere = contacts.rows.some((row) => cellText(row.cells.id) === id);
  const stored = rows.find(id);
  if (isThere || !stored) ownContact(contacts, id, me);
  const contact = isThere
    ? (contacts.rows.find((row) => cellText(row.cells.id) === id) ?? null)
    : null;
  const name = contact ? readContact(contact).name : cellText(stored?.contact.cells.name);
  const tables: Tables = {
    contacts,
    interviews: read(INTERVIEWS, 'interview'),
    answers: read(ANSWERS, 'answer'),
    wins: ifThere(WINS, 'win'),
    organizations: ifThere(ORGANIZATIONS, 'organization'),
  };
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

function mentionsOf(
  name: string,
  texts: readonly (readonly [tab: string, row: string, texts: readonly string[]])[],
): readonly string[] {
  const named = texts.filter(([, , all]) => all.some((text) => namesIn(text, [name]).length > 0));
  return [...new Set(named.map(([tab, row]) => justMeProblems.mention(tab, row)))].slice(0, 20);
}

/** The row of the contact goes last: while it is there, a second click finds what is left. */
function takeOut({ tables, name, contact, talks, answers, introduced, wins, ...rest }: Traces) {
  if (answers.length > 0) deleteRows(tables.answers, idsOf(answers));
  if (talks.length > 0) deleteRows(tables.interviews, idsOf(talks));
  if (tables.wins && wins.length > 0)
    updateRows(tables.wins, toEach(wins, { about: null, contactId: null }));
  const { organizations } = rest;
  if (tables.organizations && organizations.length > 0) {
    const changes = organizations.map((row) => {
      const whoLeadsThere = withoutNames(readOrganization(row).whoLeadsThere, [name]);
      return [cellText(row.cells.id), { whoLeadsThere }] as const;
    });
    updateRows(tables.organizations, new Map(changes));
  }
  if (introduced.length > 0)
    updateRows(tables.contacts, toEach(introduced, { introducedBy: null }));
  if (contact) deleteRows(tables.contacts, idsOf([contact]));
}

function toEach<Key extends string, Cells>(rows: readonly Row<Key>[], cells: Cells) {
  return new Map(idsOf(rows).map((id) => [id, cells] as const));
}

function idsOf<Key extends string>(rows: readonly Row<Key>[]): readonly string[] {
  return rows.map(({ cells }) => cellText(cells['id' as Key]));
}

/** Whole rows, also what stands under people's own headers: one more read where there are any. */
export function kept<Key extends string>(
  table: Table<Key>,
  rows: readonly Row<Key>[],
): readonly KeptRow[] {
  if (rows.length === 0) return [];
  const ownCells = readOwnCells(table);
  return rows.map(({ rowNumber, cells }) => ({
    cells: Object.fromEntries(
      entriesOf(table.tab)
        .map(([key]) => [key, storedCell(cells[key])] as const)
        .filter(([, cell]) => cell !== ''),
    ),
    ownCells: ownCells(rowNumber).map(({ header, value }) => ({
      header,
      value: storedCell(value),
    })),
  }));
}

/** By ID; of two rows the one of `now` counts. */
function union(before: readonly KeptRow[], now: readonly KeptRow[]): readonly KeptRow[] {
  const ids = new Set(now.map(({ cells }) => cellText(cells.id)));
  return [...before.filter(({ cells }) => !ids.has(cellText(cells.id))), ...now];
}
