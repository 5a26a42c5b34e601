// Brings in what a person took along out of a group: rows with the IDs that they had, so that talks
// stay with their people; what is here already is left as it is.
import { recordsFileProblems as problems } from '#words/group-problems';
import type { BroughtRecords } from '../../calls';
import {
  FILE_TABS,
  type FileProblem,
  type FileRow,
  type FileTab,
  type RecordsFile,
  readRecordsFile,
} from '../../domain/leave/records-file';
import { isMine, type Me } from '../../domain/ownership';
import { normalizedOrganization } from '../../domain/people/organization-name';
import { planImport } from '../../domain/people/plan-import';
import type { NewPerson } from '../../domain/records';
import { type Book, openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { appendRows } from '../../sheet/append-rows';
import { cellText } from '../../sheet/cell';
import { sameHeader } from '../../sheet/columns';
import { readContact } from '../../sheet/contacts';
import { withIds } from '../../sheet/ids';
import { readOrganization } from '../../sheet/organizations';
import { PrivateRows } from '../../sheet/private-rows';
import { restoredCell } from '../../sheet/stored-cell';
import { readTable, type Table, tableOf } from '../../sheet/table';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { noteFigures } from '../just-me/note-private';
import { recall, rememberSettings } from '../my-memory';
import { whoAmI } from '../who-am-i';
import { TAB_OF } from './file-tabs';

/** What would come in. Changes nothing but that rows without an ID get one. */
export function previewRecords(input: unknown): BroughtRecords {
  const file = checkedFile(input);
  const me = whoAmI();
  return withDocumentLock(() => counted(planBringing(openBook(), me, file), file));
}

/** Called again, it adds what is missing and nothing twice. */
export function bringRecords(input: unknown): BroughtRecords {
  const file = checkedFile(input);
  const me = whoAmI();
  return withDocumentLock(() => {
    const book = openBook();
    const plan = planBringing(book, me, file);
    const keeper = me.isInGroup ? PrivateRows.open(book, me.email) : null;
    if (keeper) keepApart(keeper, book, plan);
    // The people last: while they are missing, a second click brings all of it.
    const [contacts, ...others] = plan.parts;
    for (const part of [...others, contacts]) if (part) write(part, me);
    if (keeper) noteFigures(keeper);
    if (recall().settings.name === '' && file.settings.name !== '') rememberSettings(file.settings);
    return counted(plan, file);
  });
}

interface Part {
  readonly table: Table<string>;
  readonly fresh: FileRow[];
  readonly known: number;
}

interface Plan {
  /** Contacts, interviews, answers, organizations. */
  readonly parts: readonly Part[];
  /** Rows of those whom the person kept to themselves, where that goes on. */
  readonly aside: ReadonlySet<string>;
}

const TABS: readonly (readonly [FileTab, string])[] = [
  ['Contacts', 'contact'],
  ['Interviews', 'interview'],
  ['Answers', 'answer'],
  ['Organizations', 'organization'],
];

function planBringing(book: Book, me: Me, file: RecordsFile): Plan {
  const tables = TABS.map(([name, prefix]) => ({
    name,
    table: withIds(readTable(book, TAB_OF[name]), prefix),
  }));
  const here = (tables[0]?.table.rows ?? [])
    .map((row) => readContact(row))
    .filter((one) => isMine(one, me));
  const planned = planImport(here, file.tabs.Contacts.map(asPerson));
  // Somebody who is here under another ID: their talks go to who is here.
  const sameAs = new Map<string, string>();
  planned.forEach(({ knownId }, at) => {
    const id = cellText(file.tabs.Contacts[at]?.cells.id);
    if (knownId !== null && knownId !== id) sameAs.set(id, knownId);
  });
  const targets = new Set(
    (tables[3]?.table.rows ?? [])
      .map((row) => readOrganization(row))
      .filter((one) => isMine(one, me))
      .map(({ organization }) => normalizedOrganization(organization)),
  );
  const parts = tables.map(({ name, table }): Part => {
    const rows = file.tabs[name];
    const there = new Set(table.rows.map(({ cells }) => cellText(cells.id)));
    const isKnown = ({ cells }: FileRow) =>
      there.has(cellText(cells.id)) ||
      (name === 'Contacts' && sameAs.has(cellText(cells.id))) ||
      (name === 'Organizations' &&
        targets.has(normalizedOrganization(cellText(cells.organization))));
    const fresh = rows.filter((row) => !isKnown(row)).map((row) => withContact(row, sameAs));
    return { table, fresh, known: rows.length - fresh.length };
  });
  const freshPeople = new Set((parts[0]?.fresh ?? []).map(({ cells }) => cellText(cells.id)));
  const aside = me.isInGroup ? file.privateIds.filter((id) => freshPeople.has(id)) : [];
  return { parts, aside: new Set(aside) };
}

function asPerson({ cells }: FileRow): NewPerson {
  const text = (key: string) => cellText(cells[key]);
  return {
    ...{ name: text('name'), email: text('email'), phone: text('phone'), title: text('title') },
    ...{ organization: text('organization'), field: text('field'), kind: text('kind') },
    ...{ association: text('association'), introducedBy: text('introducedBy') },
    ...{ linkedIn: text('linkedIn'), notes: '' },
  };
}

function withContact(row: FileRow, sameAs: ReadonlyMap<string, string>): FileRow {
  const contactId = sameAs.get(cellText(row.cells.contactId));
  return contactId === undefined ? row : { ...row, cells: { ...row.cells, contactId } };
}

/** In another group they stay with the person; the rows go out of what is written. */
function keepApart(keeper: PrivateRows, book: Book, { parts, aside }: Plan): void {
  const [contacts, interviews, answers] = parts;
  if (!contacts || !interviews || !answers) return;
  const takeOut = (part: Part, key: string, id: string) => {
    const rows = part.fresh.filter(({ cells }) => cellText(cells[key]) === id);
    part.fresh.splice(0, part.fresh.length, ...part.fresh.filter((row) => !rows.includes(row)));
    return rows;
  };
  for (const id of aside) {
    const [contact] = takeOut(contacts, 'id', id);
    if (!contact || keeper.find(id)) continue;
    const talks = takeOut(interviews, 'contactId', id);
    const lists = { introduced: [], wins: [], answers: takeOut(answers, 'contactId', id) };
    keeper.save({ id, book: book.getId(), isMoving: false, contact, talks, ...lists });
  }
}

/** People's own columns are written with the others, where this sheet has them too. */
function write({ table, fresh }: Part, me: Me): void {
  if (fresh.length === 0) return;
  const { tab, sheet, lines } = table;
  const headers = [
    ...new Set(fresh.flatMap(({ ownCells }) => ownCells.map(({ header }) => header))),
  ];
  const ours = Object.values(tab.columns).map(({ header }) => header);
  const own = headers
    .filter((header) => !ours.some((one) => sameHeader(one, header)))
    .filter((header) => table.headers.some((one) => sameHeader(one, header)))
    .map((header, at) => [`own${at}`, { header, kind: 'text', width: 160, note: '' }] as const);
  const records = fresh.map(({ cells, ownCells }): Changes<string> => {
    const known = Object.entries(cells).filter(([key]) => Object.keys(tab.columns).includes(key));
    const beside = own.flatMap(([key, { header }]) => {
      const cell = ownCells.find((one) => one.header === header);
      return cell ? [[key, cell.value] as const] : [];
    });
    const values = [...known, ...beside].map(([key, cell]) => [key, restoredCell(cell)] as const);
    // The page leads to the draft; text alone would lead nowhere.
    const draft = tab === INTERVIEWS ? { draft: null } : {};
    return { ...Object.fromEntries(values), ...draft, owner: me.email };
  });
  const withOwn = { ...tab, columns: { ...tab.columns, ...Object.fromEntries(own) } };
  appendRows(tableOf(sheet, withOwn, lines), records);
}

function counted({ parts, aside }: Plan, file: RecordsFile): BroughtRecords {
  const [people, talks, answers, organizations] = parts;
  return {
    from: file.from,
    people: people?.fresh.length ?? 0,
    talks: talks?.fresh.length ?? 0,
    answers: answers?.fresh.length ?? 0,
    organizations: organizations?.fresh.length ?? 0,
    known: parts.reduce((sum, { known }) => sum + known, 0),
    justMe: aside.size,
    wins: file.tabs.Wins.length,
  };
}

/** @throws Problem `bad-input` in words, for whatever is no such file */
function checkedFile(input: unknown): RecordsFile {
  const read = readRecordsFile(input);
  if (!read.ok) throw new Problem('bad-input', FILE_PROBLEMS[read.problem]);
  if (FILE_TABS.every((tab) => read.file.tabs[tab].length === 0))
    throw new Problem('bad-input', problems.nobody);
  return read.file;
}

const FILE_PROBLEMS: Readonly<Record<FileProblem, string>> = {
  'cut-off': problems.cutOff,
  'other-kind': problems.otherKind,
  newer: problems.newer,
  'too-many': problems.tooMany,
  broken: problems.broken,
};
