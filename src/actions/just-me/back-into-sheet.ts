// Puts somebody whom the person kept to themselves back into the sheet, as rows like any others; or
// forgets them for good.

import { justMeProblems } from '#words/group-problems';
import { noteReasons } from '#words/note-reasons';
import type { SheetChange } from '../../calls';
import { draftsSearchUrl } from '../../domain/mail/compose-link';
import { type Book, openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { appendRows } from '../../sheet/append-rows';
import { cellText } from '../../sheet/cell';
import type { Tab } from '../../sheet/columns';
import { readWin } from '../../sheet/group';
import type { KeptRow, PrivatePerson } from '../../sheet/private-people';
import { nameOf, PrivateRows } from '../../sheet/private-rows';
import { restoredCell } from '../../sheet/stored-cell';
import { readTable, readTableIfThere, rowsById, type Table } from '../../sheet/table';
import { ANSWERS } from '../../sheet/tabs/answers';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS, type InterviewKey } from '../../sheet/tabs/interviews';
import { WINS } from '../../sheet/tabs/wins';
import { type Changes, updateRows } from '../../sheet/write-rows';
import { checkContactId } from '../check-input';
import { tellMoved } from '../page/tell-change';
import { whoAmI } from '../who-am-i';
import { noteFigures } from './note-private';

/** Called again after a run that broke off, it adds what is missing and nothing twice. */
export function backIntoSheet(input: unknown): SheetChange {
  const id = checkContactId(input);
  const me = whoAmI();
  const done = withDocumentLock(() => {
    const book = openBook();
    const rows = PrivateRows.open(book, me.email);
    const person = needPerson(rows, id);
    if (!person.isMoving) rows.setMoving(person, true);
    const contacts = readTable(book, CONTACTS);
    bringBack(contacts, [person.contact], me.email);
    const interviews = readTable(book, INTERVIEWS);
    bringBack(interviews, person.talks, me.email);
    linkDrafts(interviews, person, me.email);
    bringBack(readTable(book, ANSWERS), person.answers, me.email);
    nameAgain(book, contacts, person, me.email);
    noteFigures(rows, id);
    rows.drop(id);
    return { rows, touched: [id, ...person.introduced] };
  });
  return tellMoved(done.rows, { about: id, touched: done.touched });
}

/** Nothing of the person is left then, here or in the sheet. */
export function forgetPrivate(input: unknown): SheetChange {
  const id = checkContactId(input);
  const me = whoAmI();
  const { rows, person } = withDocumentLock(() => {
    const kept = PrivateRows.open(openBook(), me.email);
    const found = needPerson(kept, id);
    if (found.isMoving) throw new Problem('bad-input', justMeProblems.halfWay);
    noteFigures(kept, id);
    kept.drop(id);
    return { rows: kept, person: found };
  });
  const removedIds = [id, ...person.talks.map(({ cells }) => cellText(cells.id))];
  return tellMoved(rows, { about: null, touched: person.introduced, removedIds });
}

function needPerson(rows: PrivateRows, id: string): PrivatePerson {
  const person = rows.find(id);
  if (person) return person;
  throw new Problem('row-missing', justMeProblems.notKept);
}

/** Adds the rows whose ID is not there yet. */
function bringBack<Key extends string>(
  table: Table<Key>,
  rows: readonly KeptRow[],
  owner: string,
): void {
  const there = rowsById(table);
  const missing = rows.filter(({ cells }) => {
    const row = there.get(cellText(cells.id));
    if (row && cellText(row.cells['owner' as Key]).toLowerCase() !== owner) {
      throw new Problem('not-yours', justMeProblems.idIsTaken(table.tab.name));
    }
    return !row;
  });
  const records = missing.map(({ cells }) => record(table.tab, cells, owner));
  const isPlain = missing.every(({ ownCells }) => ownCells.length === 0);
  if (isPlain) {
    appendRows(table, records);
    return;
  }
  let now = table;
  missing.forEach(({ ownCells }, at) => {
    const own = ownCells.map(({ header, value }) => ({ header, value: restoredCell(value) }));
    now = appendRows(now, records.slice(at, at + 1), own).table;
  });
}

function record<Key extends string>(
  { columns }: Tab<Key>,
  cells: KeptRow['cells'],
  owner: string,
): Changes<Key> {
  const known = Object.entries(cells).filter(([key]) => Object.keys(columns).includes(key));
  const values = known.map(([key, cell]) => [key, restoredCell(cell)]);
  return { ...(Object.fromEntries(values) as Changes<Key>), owner };
}

/** What was a link to the draft is text in the store. */
function linkDrafts(
  table: Table<InterviewKey>,
  { talks, contact }: PrivatePerson,
  owner: string,
): void {
  const drafted = talks.filter(({ cells }) => cellText(cells.draftId) !== '');
  if (drafted.length === 0) return;
  const draft = {
    text: noteReasons.openDraft,
    url: draftsSearchUrl(owner, cellText(contact.cells.email)),
  };
  updateRows(table, new Map(drafted.map(({ cells }) => [cellText(cells.id), { draft }])));
}

/** “Introduced by” and the wins about the person say the name again, where nothing else stands by now. */
function nameAgain(
  book: Book,
  contacts: Table<string>,
  person: PrivatePerson,
  owner: string,
): void {
  const name = nameOf(person);
  if (name === '') return;
  const isFree = (table: Table<string>, id: string, key: string) => {
    const row = rowsById(table).get(id);
    return (
      row !== undefined &&
      cellText(row.cells.owner).toLowerCase() === owner &&
      cellText(row.cells[key]) === ''
    );
  };
  const named = person.introduced.filter((one) => isFree(contacts, one, 'introducedBy'));
  if (named.length > 0)
    updateRows(contacts, new Map(named.map((one) => [one, { introducedBy: name }])));
  const wins = person.wins.length > 0 ? readTableIfThere(book, WINS) : null;
  if (!wins) return;
  const about = wins.rows
    .map(readWin)
    .filter((win) => person.wins.includes(win.id) && win.owner === owner && win.about === '');
  const cells = { about: name, contactId: person.id };
  if (about.length > 0) updateRows(wins, new Map(about.map((win) => [win.id, cells])));
}
