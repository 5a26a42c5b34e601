// Fills empty cells of people who are in the sheet already with what was found about them.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { peopleProblems } from '#words/problems';
import type { SheetChange } from '../../calls';
import { keyOf } from '../../domain/choice-labels';
import { isMine } from '../../domain/ownership';
import { blanksOf } from '../../domain/people/blanks';
import { cleanPerson } from '../../domain/people/clean-person';
import { KINDS, type NewPerson } from '../../domain/records';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { cellChoice } from '../../sheet/cell';
import { readContact } from '../../sheet/contacts';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import type { Changes } from '../../sheet/write-rows';
import { check, checkContactId } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { tellChange } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';
import { unreadable } from './add-people';

/** The page sends more in several calls. */
const MOST_MERGES_A_CALL = 2_000;
const MERGES = v.pipe(
  v.array(v.object({ contactId: v.string(), person: v.unknown() })),
  v.maxLength(MOST_MERGES_A_CALL),
);

/**
 * One read and few writes, however many people. Nothing that stands in a cell is replaced, so that
 * calling it twice changes nothing the second time. People who are gone meanwhile are left out.
 * @throws Problem `not-yours` where none of them belongs to the person
 */
export function mergePeople(input: unknown): SheetChange {
  const merges = check(MERGES, input).map(({ contactId, person }, index) => ({
    id: checkContactId(contactId),
    person: cleaned(person, index),
  }));
  const me = whoAmI();
  const writer = new SheetWriter();
  const leftOut = new Set<string>();
  const names = withDocumentLock(() => {
    const table = new OwnTables(me).read(CONTACTS);
    const contacts = new Map(
      table.rows
        .map(readContact)
        .filter((contact) => isMine(contact, me))
        .map((contact) => [contact.id, contact]),
    );
    const changes = new Map<string, Changes<ContactKey>>();
    for (const { id, person } of merges) {
      const contact = contacts.get(id);
      if (!contact) continue;
      // Of two entries for one person the first has the say, the second fills what is left.
      const known = { ...contact, ...changes.get(id) } as typeof contact;
      const blanks = blanksOf(known, person).certain;
      const fields = blanks.filter((key) => table.columnNumbers.has(key));
      for (const key of blanks)
        if (!fields.includes(key)) leftOut.add(CONTACTS.columns[key].header);
      const cells = Object.fromEntries(fields.map((field) => [field, person[field]]));
      if (fields.length > 0) changes.set(id, { ...changes.get(id), ...cells });
    }
    if (merges.length > 0 && !merges.some(({ id }) => contacts.has(id))) throw nobody();
    const missing = writer.updateMany(table, changes);
    return [...changes.keys()]
      .filter((id) => !missing.includes(id))
      .map((id) => contacts.get(id as never)?.name ?? '');
  });
  const [only] = merges.length === 1 ? merges : [];
  return tellChange(writer, only?.id ?? null, doneSentence(names, [...leftOut]));
}

function cleaned(input: unknown, index: number): NewPerson {
  const clean = cleanPerson(input);
  if (!clean.ok) throw unreadable(index);
  // What is no choice of the dropdown would be refused by the sheet.
  return { ...clean.person, kind: cellChoice(keyOf(clean.person.kind), ['', ...KINDS], '') };
}

function doneSentence(names: readonly string[], leftOut: readonly string[]): string {
  const [first] = names;
  const done =
    names.length === 1 && first ? doneWords.filledIn(first) : doneWords.manyFilledIn(names.length);
  return leftOut.length > 0 ? done + doneWords.leftOutWithoutColumn(leftOut) : done;
}

function nobody(): Problem {
  return new Problem('not-yours', peopleProblems.noneIsYours);
}
