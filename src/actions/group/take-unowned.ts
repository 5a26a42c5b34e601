// Rows that bear nobody's address: in a group they are offered, never taken by themselves.
import { type Book, openBook } from '../../google/book';
import { withDocumentLock } from '../../google/locks';
import { myAddress } from '../../google/person';
import { cellText } from '../../sheet/cell';
import type { Tab } from '../../sheet/columns';
import { withIds } from '../../sheet/ids';
import { readTableIfThere } from '../../sheet/table';
import { ANSWERS } from '../../sheet/tabs/answers';
import { CONTACTS } from '../../sheet/tabs/contacts';
import { INTERVIEWS } from '../../sheet/tabs/interviews';
import { ORGANIZATIONS } from '../../sheet/tabs/organizations';
import { SheetWriter } from '../sheet-writer';

/** Makes them the caller's. */
export function takeUnowned(): void {
  const me = myAddress();
  withDocumentLock(() => takeRowsWithoutOwner(new SheetWriter(), openBook(), me));
}

/** To be called under the document lock. One write for each run of neighbouring rows in a tab. */
export function takeRowsWithoutOwner(writer: SheetWriter, book: Book, owner: string): void {
  take(CONTACTS, 'contact');
  take(INTERVIEWS, 'interview');
  take(ORGANIZATIONS, 'organization');
  take(ANSWERS, 'answer');

  function take<Key extends string>(tab: Tab<Key>, prefix: string): void {
    const read = readTableIfThere(book, tab);
    if (!read?.columnNumbers.has('owner' as Key) || !read.columnNumbers.has('id' as Key)) return;
    const table = withIds(read, prefix);
    const free = table.rows.filter(({ cells }) => cellText(cells['owner' as Key]) === '');
    const changes = free.map(({ cells }) => [cellText(cells['id' as Key]), { owner }] as const);
    writer.updateMany(table, new Map(changes) as never);
  }
}
