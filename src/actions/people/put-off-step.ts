// Puts a step of Today off to a later day, or drops it.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { peopleProblems } from '#words/problems';
import type { SheetChange } from '../../calls';
import { NEVER, withPutOff } from '../../domain/next-steps/put-off';
import { withDocumentLock } from '../../google/locks';
import { fromLocal, toLetterDate, toLocalDate } from '../../google/time';
import { Problem } from '../../problem';
import { MOST_CHARACTERS_IN_CELL } from '../../sheet/cell';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { check, checkContactId } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { tellChange } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';
import { ownContact } from './own-records';

const PUT_OFF = v.object({
  // One line of the cell.
  step: v.pipe(v.string(), v.maxLength(200), v.regex(/^\S([^\r\n]*\S)?$/)),
  until: v.union([v.literal(NEVER), v.pipe(v.string(), v.isoDate())]),
});

/** Called again with the same step it only moves the day. */
export function putOffStep(contactId: unknown, step: unknown, untilLocal: unknown): SheetChange {
  const id = checkContactId(contactId);
  const { step: key, until } = check(PUT_OFF, { step, until: untilLocal });
  const me = whoAmI();
  const writer = new SheetWriter();
  const done = withDocumentLock(() => {
    const tables = new OwnTables(me);
    const timeZone = tables.book.getSpreadsheetTimeZone();
    const today = toLocalDate(new Date(), timeZone);
    const day = until === NEVER ? null : fromLocal(until, timeZone);
    if (until !== NEVER && (day === null || until <= today)) {
      throw new Problem('bad-input', peopleProblems.dayIsOver);
    }
    const table = tables.read(CONTACTS);
    const contact = ownContact(table, id, me);
    const putOff = withPutOff(contact.putOff, key, until, today);
    if (putOff.length >= MOST_CHARACTERS_IN_CELL) {
      throw new Problem('too-much', peopleProblems.putOffIsFull);
    }
    writer.update(table, id, { putOff });
    return day === null
      ? doneWords.stepDropped(contact.name)
      : doneWords.stepPutOff(contact.name, toLetterDate(day, timeZone));
  });
  return tellChange(writer, id, done);
}
