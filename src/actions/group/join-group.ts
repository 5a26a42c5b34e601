// A member's own line in the list of the group: their name, and what they agree to.
import * as v from 'valibot';
import type { SheetChange } from '../../calls';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { areHourlyDraftsOn } from '../../google/triggers';
import { appendRows } from '../../sheet/append-rows';
import { cellText } from '../../sheet/cell';
import { readMember } from '../../sheet/group';
import { PrivateRows } from '../../sheet/private-rows';
import type { GroupKey } from '../../sheet/tabs/group';
import { check } from '../check-input';
import { figureCells } from '../just-me/note-private';
import { tellGroup } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { openGroupTable, withMemberId } from './group-members';

const MEMBERSHIP = v.object({
  name: v.pipe(
    v.string(),
    v.maxLength(200),
    v.transform((text) => text.replace(/\s+/g, ' ').trim()),
    v.minLength(1),
  ),
  coachMayLook: v.boolean(),
  introduces: v.boolean(),
});

/**
 * Puts the caller on the list, or changes their line. Who may edit the sheet may join: it was shared
 * with them for that. Nobody's line but the caller's own is touched.
 */
export function joinGroup(input: unknown): SheetChange {
  const membership = check(MEMBERSHIP, input);
  const me = myAddress();
  const writer = new SheetWriter();
  withDocumentLock(() => {
    const book = openBook();
    const table = openGroupTable(book);
    const now = new Date();
    const told = { ...membership, draftsOn: areHourlyDraftsOn() };
    const kept = PrivateRows.open(book, me);
    const isTold = membership.coachMayLook;
    const figures = figureCells(kept, isTold, book.getSpreadsheetTimeZone());
    // A sheet that was set up by an older version has no such columns.
    const known = Object.entries(figures).filter(([key]) =>
      table.columnNumbers.has(key as GroupKey),
    );
    const cells = { ...told, ...Object.fromEntries(known) };
    const mine = table.rows.filter((one) => readMember(one).email === me);
    if (mine.length === 0) {
      const [like] = table.rows.map(readMember);
      const aims = {
        weeklyRequests: like?.weeklyRequests ?? 0,
        weeklyInterviews: like?.weeklyInterviews ?? 0,
      };
      const member = withMemberId({
        email: me,
        role: 'Member' as const,
        ...aims,
        ...cells,
        joinedOn: now,
      });
      appendRows(table, [member]);
    }
    // Somebody who stands there twice says the same in both places.
    const changes = mine.map((row) => {
      const joinedOn = readMember(row).joinedOn ?? now;
      return [cellText(row.cells.id), { ...cells, joinedOn }] as const;
    });
    writer.updateMany(table, new Map(changes));
  });
  return tellGroup(writer);
}
