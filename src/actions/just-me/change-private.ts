// Changes what is known of somebody whom the person keeps to themselves: there is no row to type into.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { justMeProblems } from '#words/group-problems';
import { inputProblems } from '#words/problems';
import type { SheetChange } from '../../calls';
import { cleanText } from '../../domain/people/clean-text';
import { MENTION_PERMISSIONS, STAGES } from '../../domain/records';
import { withDocumentLock } from '../../google/locks';
import { fromLocal } from '../../google/time';
import { Problem } from '../../problem';
import { CONTACTS, type ContactKey } from '../../sheet/tabs/contacts';
import type { Changes } from '../../sheet/write-rows';
import { check, contactId, line } from '../check-input';
import { changedCells } from '../page/changed-cells';
import { tellChange } from '../page/tell-change';
import { ownContact } from '../people/own-records';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';
import { noteFigures } from './note-private';
import { OwnTables } from './own-tables';

const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/));
const EDIT = v.object({
  contactId,
  name: line,
  email: line,
  phone: line,
  title: line,
  organization: line,
  field: line,
  stage: v.picklist(STAGES),
  mayMention: v.picklist(MENTION_PERMISSIONS),
  nextStep: line,
  nextStepOnLocal: day,
  notes: v.pipe(
    v.string(),
    v.maxLength(20_000),
    v.transform((text) => cleanText(text).trim()),
  ),
});

export function changePrivate(input: unknown): SheetChange {
  const { contactId: id, nextStepOnLocal, ...edit } = check(EDIT, input);
  const me = whoAmI();
  const writer = new SheetWriter();
  const done = withDocumentLock(() => {
    const tables = new OwnTables(me);
    const table = tables.read(CONTACTS);
    const contact = ownContact(table, id, me);
    if (contact.privacy === '' || contact.privacy === 'moving') {
      throw new Problem('bad-input', justMeProblems.isInSheet);
    }
    if (edit.name === '' && edit.email === '') {
      throw new Problem('bad-input', justMeProblems.nameOrEmail);
    }
    const timeZone = tables.book.getSpreadsheetTimeZone();
    const nextStepOn = fromLocal(nextStepOnLocal, timeZone);
    if (nextStepOnLocal !== '' && nextStepOn === null) {
      throw new Problem('bad-input', inputProblems.noSuchDay);
    }
    const cells: Changes<ContactKey> = { ...edit, nextStepOn };
    writer.update(table, id, changedCells(table, id, cells));
    noteFigures(tables.privateRows);
    return doneWords.changed(edit.name || edit.email);
  });
  return tellChange(writer, id, done);
}
