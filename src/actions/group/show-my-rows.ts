// One's own people in a tab of one's own, made on a click: what others see stays as it is.
import { groupProblems } from '#words/group-problems';
import { openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { Problem } from '../../problem';
import { readMember } from '../../sheet/group';
import { setUpMyRows } from '../../sheet/my-rows';
import { readTable, tabMissing } from '../../sheet/table';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { GROUP } from '../../sheet/tabs/group';

/**
 * @returns the name of the tab, which is in front now
 * @throws Problem `not-yours` for who is not on the list of the group
 */
export function showMyRows(): string {
  const me = myAddress();
  return withDocumentLock(() => {
    const book = openBook();
    const member = readTable(book, GROUP)
      .rows.map(readMember)
      .find(({ email }) => email === me);
    if (!member) throw new Problem('not-yours', groupProblems.joinFirst);
    const contacts = book.getSheetByName(CONTACTS.name);
    if (!contacts) throw tabMissing(CONTACTS.name);
    return setUpMyRows(book, contacts, me, member.name);
  });
}
