// Leaving a group with what is one's own: first the file, then, once the person says that they have
// it, the rows that are in it go, by their ID and only as they stood in the file.

import * as v from 'valibot';
import { leaveProblems } from '#words/group-problems';
import {
  FILE_TABS,
  type FileTab,
  KIND,
  marksOf,
  type RecordsFile,
  VERSION,
} from '../../domain/leave/records-file';
import type { Me } from '../../domain/ownership';
import { type Book, openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { countHourlyTriggers, stopDigest, stopHourlyDrafts } from '../../google/triggers';
import { Problem } from '../../problem';
import { cellText } from '../../sheet/cell';
import { deleteRows } from '../../sheet/delete-rows';
import { readMember } from '../../sheet/group';
import { withIds } from '../../sheet/ids';
import { PrivateRows, rowsOf } from '../../sheet/private-rows';
import { readTableIfThere, type Table } from '../../sheet/table';
import type { GroupKey } from '../../sheet/tabs/group';
import { check } from '../check-input';
import { kept } from '../just-me/kept-rows';
import { recall, rememberDigest, rememberHourlyOn } from '../my-memory';
import { needGroup, whoAmI } from '../who-am-i';
import { TAB_OF } from './file-tabs';
import { openGroupTable } from './group-members';

/** The tabs of the file; those that name others go first when rows are taken out. */
const TABS: readonly (readonly [FileTab, string])[] = [
  ['Answers', 'answer'],
  ['Interviews', 'interview'],
  ['Organizations', 'organization'],
  ['Wins', 'win'],
  ['Contacts', 'contact'],
];

/** All that is the person's own here. Changes nothing but that rows without an ID get one. */
export function takeRecords(): RecordsFile {
  const me = needGroup(whoAmI());
  const book = openBook();
  const rows = PrivateRows.open(book, me.email);
  return withDocumentLock(() => fileOf(book, openTables(book), rows, me));
}

/**
 * Called again after a run that broke off, it goes on with what is left.
 * @param input the marks of the rows that the person has in their file, by ID
 */
export function leaveGroup(input: unknown): void {
  const marks = check(v.record(v.string(), v.string()), input);
  const me = needGroup(whoAmI());
  withDocumentLock(() => {
    const book = openBook();
    const group = openGroupTable(book);
    needOtherCoach(group, me);
    const tables = openTables(book);
    const rows = PrivateRows.open(book, me.email);
    const here = marksOf(fileOf(book, tables, rows, me));
    const isSafe = Object.entries(here).every(([id, mark]) => marks[id] === mark);
    if (!isSafe) throw new Problem('bad-input', leaveProblems.changed);
    const own = group.rows.filter((row) => readMember(row).email === me.email);
    const ids = own.map(({ cells }) => cellText(cells.id));
    for (const table of tables) {
      const gone = ownRows(table, me).map(({ cells }) => cellText(cells.id));
      if (gone.length > 0) deleteRows(table, gone);
    }
    for (const { id } of rows.all) rows.drop(id);
    switchOff();
    // Last, and the consents with it: who is on the list still can click once more.
    if (ids.length > 0) deleteRows(group, ids);
  });
}

function needOtherCoach(group: Table<GroupKey>, me: Me): void {
  const members = group.rows.map((row) => readMember(row));
  const others = members.filter(({ email }) => email !== me.email && email !== '');
  const isCoach = members.some(({ email, role }) => email === me.email && role === 'Coach');
  if (isCoach && others.length > 0 && !others.some(({ role }) => role === 'Coach'))
    throw new Problem('bad-input', leaveProblems.lastCoach);
}

function openTables(book: Book): readonly Table<string>[] {
  return TABS.flatMap(([name, prefix]) => {
    const table = readTableIfThere(book, TAB_OF[name]);
    return table?.columnNumbers.has('owner') ? [withIds(table, prefix)] : [];
  });
}

function ownRows({ rows }: Table<string>, me: Me) {
  return rows.filter(({ cells }) => cellText(cells.owner).toLowerCase() === me.email);
}

function fileOf(
  book: Book,
  tables: readonly Table<string>[],
  rows: PrivateRows,
  me: Me,
): RecordsFile {
  const tabs = FILE_TABS.map((name) => {
    const tabName = TAB_OF[name].name;
    const table = tables.find(({ tab }) => tab.name === tabName);
    const inSheet = table ? kept(table, ownRows(table, me)) : [];
    const ids = new Set(inSheet.map(({ cells }) => cellText(cells.id)));
    const aside = rows.all.flatMap((person) => rowsOf(person, tabName));
    return [name, [...inSheet, ...aside.filter(({ cells }) => !ids.has(cellText(cells.id)))]];
  });
  return {
    kind: KIND,
    version: VERSION,
    from: book.getName(),
    savedAt: new Date().toISOString(),
    settings: recall().settings,
    tabs: Object.fromEntries(tabs),
    privateIds: rows.all.map(({ id }) => id),
  };
}

/** What runs by itself for the person in this sheet. */
function switchOff(): void {
  const { hourlyOnSince, digest } = recall();
  if (countHourlyTriggers() !== null) {
    stopHourlyDrafts();
    if (digest.weekday !== null) stopDigest();
  }
  if (hourlyOnSince !== '') rememberHourlyOn('');
  if (digest.weekday !== null) rememberDigest({ ...digest, weekday: null });
}
