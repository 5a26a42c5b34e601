// Tells the group how many people a member keeps to themselves, and how far those are: in numbers, in
// the member's own row, while the member lets the coach look.

import { mondayOf, progressOf } from '../../domain/group/progress';
import { latestMondays, type PrivateFigures, writeFigures } from '../../domain/just-me/figures';
import type { Member } from '../../domain/records';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { toLocalDateTime } from '../../google/time';
import { cellText } from '../../sheet/cell';
import { readContact } from '../../sheet/contacts';
import { readMember } from '../../sheet/group';
import { withIds } from '../../sheet/ids';
import { readInterview } from '../../sheet/interviews';
import type { PrivatePerson } from '../../sheet/private-people';
import { type PrivateRows, privateTable } from '../../sheet/private-rows';
import { type Keeper, readTableIfThere } from '../../sheet/table';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { GROUP, type GroupKey } from '../../sheet/tabs/group';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import type { Changes } from '../../sheet/write-rows';
import { updateRows } from '../../sheet/write-rows';

/** After an action that changed something of them; a run that ends before leaves the figures of yesterday. */
export function noteIfPrivate(keeper: Keeper | null): void {
  if (!keeper?.isChanged) return;
  withDocumentLock(() => noteFigures(keeper as PrivateRows));
}

/**
 * To be called under the document lock, and before a person leaves the store: whoever clicks again then
 * finds them there still.
 * @param leaving the ID of the person who is not counted any more
 */
export function noteFigures(rows: PrivateRows, leaving = ''): void {
  const book = openBook();
  const read = readTableIfThere(book, GROUP);
  if (!read?.columnNumbers.has('id')) return;
  const me = myAddress();
  const table = withIds(read, 'member');
  const own = table.rows.filter((row) => readMember(row).email === me);
  const changes = own.map((row) => {
    const { coachMayLook } = readMember(row);
    const cells = figureCells(rows, coachMayLook, book.getSpreadsheetTimeZone(), leaving);
    const known = Object.entries(cells).filter(([key]) => table.columnNumbers.has(key as GroupKey));
    return [cellText(row.cells.id), Object.fromEntries(known) as Changes<GroupKey>] as const;
  });
  updateRows(table, new Map(changes));
  rows.isChanged = false;
}

/** @param isTold the member lets the coach look; else nothing is told */
export function figureCells(
  rows: PrivateRows,
  isTold: boolean,
  timeZone: string,
  leaving = '',
): Changes<GroupKey> {
  const people = rows.all.filter(({ id }) => id !== leaving);
  const count = people.length;
  if (!isTold || count === 0) return { privatePeople: null, privateFigures: null };
  return {
    privatePeople: count,
    privateFigures: writeFigures(figuresOf(people, rows.owner, timeZone)),
  };
}

function figuresOf(
  people: readonly PrivatePerson[],
  email: string,
  timeZone: string,
): PrivateFigures {
  const toLocal = (instant: Date) => toLocalDateTime(instant, timeZone);
  const now = new Date();
  const input = {
    members: [{ email, coachMayLook: true } as Member],
    contacts: privateTable(people, CONTACTS).map((row) => ({ ...readContact(row), owner: email })),
    interviews: privateTable(people, INTERVIEWS).map((row) => ({
      ...readInterview(row),
      owner: email,
    })),
    wins: [],
    own: email,
    now,
    toLocal,
  };
  const [latest, ...others] = latestMondays(mondayOf(toLocal(now))).map((mondayLocal) => {
    const figures = progressOf({ ...input, mondayLocal })[0]?.figures;
    return { mondayLocal, figures };
  });
  const all = latest?.figures;
  return {
    asked: all?.asked ?? 0,
    met: all?.met ?? 0,
    answered: all?.answered ?? 0,
    thanked: all?.thanked ?? 0,
    thankedOnTime: all?.thankedOnTime ?? 0,
    lastActivityLocal: all?.lastActivityLocal ?? '',
    weeks: Object.fromEntries(
      [latest, ...others].flatMap((one) =>
        one
          ? [
              [
                one.mondayLocal,
                { asked: one.figures?.askedThisWeek ?? 0, met: one.figures?.metThisWeek ?? 0 },
              ],
            ]
          : [],
      ),
    ),
  };
}
