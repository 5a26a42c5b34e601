// Adds people to Contacts: typed by hand or from a file. Who is there already is left out.

import { doneWords } from '#words/done';
import { peopleProblems } from '#words/problems';
import type { AddedPeople } from '../../calls';
import { type Me, mayShow } from '../../domain/ownership';
import { cleanPerson } from '../../domain/people/clean-person';
import { planImport } from '../../domain/people/plan-import';
import type { ContactId, NewPerson } from '../../domain/records';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { newContactCells, readContact } from '../../sheet/contacts';
import { newId } from '../../sheet/ids';
import type { Table } from '../../sheet/table';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import { OwnTables } from '../just-me/own-tables';
import { tellChange } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';

/** The page sends more in several calls, so that its progress can be seen and it can be stopped. */
const MOST_PEOPLE_A_CALL = 10_000;

/**
 * One read and one write, however many people. Calling it twice with the same people adds nobody
 * the second time.
 * @throws Problem `bad-input` where somebody has neither name nor e-mail; then nobody is added
 */
export function addPeople(input: unknown): AddedPeople {
  const people = cleanPeople(input, MOST_PEOPLE_A_CALL);
  const me = whoAmI();
  const writer = new SheetWriter();
  const { fresh, known, firstRowNumber } = withDocumentLock(() =>
    addFresh(writer, new OwnTables(me).read(CONTACTS), people, me),
  );
  const [first] = fresh;
  const done =
    fresh.length === 1 && first
      ? doneWords.personAdded(first.person.name || first.person.email)
      : doneWords.peopleAdded(fresh.length);
  return {
    added: fresh.length,
    known,
    firstRowNumber: fresh.length > 0 ? firstRowNumber : null,
    change: tellChange(writer, null, done),
  };
}

/**
 * Appends those who are not in the table yet. To be called under the document lock.
 * @param people already cleaned
 */
export function addFresh(
  writer: SheetWriter,
  table: Table<ContactKey>,
  people: readonly NewPerson[],
  me: Me,
) {
  const planned = planImport(
    // Another member may know the same person: each has an own row.
    table.rows.map(readContact).filter((one) => mayShow(one, me)),
    people,
  );
  const fresh = planned
    .filter(({ verdict }) => verdict === 'new')
    .map(({ person }) => ({ id: newId('contact') as ContactId, person }));
  const records = fresh.map(({ id, person }) => newContactCells(id, person, me.email));
  const firstRowNumber = writer.append(table, records);
  return { fresh, known: planned.length - fresh.length, firstRowNumber };
}

/** Tells the place in the list, from 0, and quotes nothing of the person. */
export function unreadable(index: number): Problem {
  return new Problem('bad-input', peopleProblems.unreadable(index + 1));
}

/** @throws Problem `bad-input` naming the place in the list */
export function cleanPeople(input: unknown, most: number): readonly NewPerson[] {
  if (!Array.isArray(input) || input.length > most) {
    throw new Problem('bad-input', peopleProblems.tooMany(most));
  }
  return input.map((one: unknown, index) => {
    const cleaned = cleanPerson(one);
    if (!cleaned.ok) throw unreadable(index);
    return cleaned.person;
  });
}
