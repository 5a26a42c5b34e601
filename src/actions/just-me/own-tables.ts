// The tabs as an action reads them for the person at work: in a group with the people whom this
// person keeps outside the sheet among the rows.
import type { Me } from '../../domain/ownership';
import { type Book, openBook } from '../../google/book';
import type { Tab } from '../../sheet/columns';
import { withIds } from '../../sheet/ids';
import { PrivateRows } from '../../sheet/private-rows';
import { columnNumber, readTable, type Table } from '../../sheet/table';

export class OwnTables {
  readonly book: Book;
  private rows: PrivateRows | null = null;

  constructor(
    private readonly me: Me,
    book = openBook(),
    /** What is stored for the person, where the action has read it. */
    stored?: Readonly<Record<string, string>>,
  ) {
    this.book = book;
    if (stored && me.isInGroup) this.rows = PrivateRows.of(stored, book, me.email);
  }

  get privateRows(): PrivateRows {
    this.rows ??= PrivateRows.open(this.book, this.me.email);
    return this.rows;
  }

  /**
   * @param prefix where rows that were typed by hand must have an ID, how it begins
   * @throws Problem `column-missing` where the column is gone by which rows are found, or that says whom
   *   or what a row is about, or when, or how far it has come: something would be left out in silence
   */
  read<Key extends string>(tab: Tab<Key>, prefix = ''): Table<Key> {
    const table = readTable(this.book, tab);
    const idKey = 'id' in tab.columns ? ('id' as Key) : undefined;
    for (const key of [idKey, tab.requiredKeys[0], ...(tab.decidingKeys ?? [])])
      if (key !== undefined) columnNumber(tab, table.columnNumbers, key);
    return this.with(prefix === '' ? table : withIds(table, prefix));
  }

  /** A tab that was read already. */
  with<Key extends string>(table: Table<Key>): Table<Key> {
    return this.me.isInGroup ? this.privateRows.into(table) : table;
  }
}
