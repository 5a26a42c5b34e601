// Keeps the column "Drafts on" of the group true when a member switches hourly drafts on or off.
import { openBook } from '../../google/book';
import { CLICK_WAIT_MILLISECONDS, tryWithDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { cellText } from '../../sheet/cell';
import { readMember } from '../../sheet/group';
import { GROUP } from '../../sheet/tabs/group';
import { openGroupTable } from '../group/group-members';
import { SheetWriter } from '../sheet-writer';

/**
 * In one's own line of the list, where there is one; nothing elsewhere. Neither a busy sheet nor a column
 * that is missing keeps anybody from switching their drafts.
 */
export function noteDraftsOn(on: boolean): void {
  const book = openBook();
  if (!book.getSheetByName(GROUP.name)) return;
  const me = myAddress();
  tryWithDocumentLock(CLICK_WAIT_MILLISECONDS, () => {
    const table = openGroupTable(book);
    if (!table.columnNumbers.has('draftsOn')) return;
    const mine = table.rows.filter((row) => {
      const { email, areDraftsOn } = readMember(row);
      return email === me && areDraftsOn !== on;
    });
    const changes = mine.map((row) => [cellText(row.cells.id), { draftsOn: on }] as const);
    new SheetWriter().updateMany(table, new Map(changes));
  });
}
