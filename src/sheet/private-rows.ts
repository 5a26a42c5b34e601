// The private people of the person at work as rows among those of the sheet, so that every action
// works with them as with any others; what is written to them goes into the person's own store.

import { withoutNames } from '../domain/just-me/names';
import { sameName } from '../domain/people/same-name';
import type { ContactId } from '../domain/records';
import type { Book } from '../google/book';
import { cellText } from './cell';
import type { Tab } from './columns';
import { type KeptRow, PrivatePeople, type PrivatePerson } from './private-people';
import { restoredCell, type StoredCell, storedValue } from './stored-cell';
import { entriesOf, type Keeper, type Row, type Table } from './table';
import { ANSWERS } from './tabs/answers';
import { CONTACTS } from './tabs/contacts';
import { INTERVIEWS } from './tabs/interviews';
import { ORGANIZATIONS } from './tabs/organizations';

type Cells = Readonly<Record<string, unknown>>;
type Part = 'talks' | 'answers';

/** Which part of a record the rows of a tab are. */
const PARTS: Readonly<Record<string, Part>> = {
  [INTERVIEWS.name]: 'talks',
  [ANSWERS.name]: 'answers',
};

const MOVING = 'moving' as const;

export class PrivateRows implements Keeper {
  private readonly people: Map<string, PrivatePerson>;
  isChanged = false;
  /** Those in the sheet, as it was read. */
  private readonly contactIds = new Set<string>();

  constructor(
    private readonly store: PrivatePeople,
    readonly owner: string,
  ) {
    this.people = new Map(store.all.map((one) => [one.id, one]));
  }

  /** One call. */
  static open(book: Book, owner: string): PrivateRows {
    return new PrivateRows(PrivatePeople.open(book.getId()), owner);
  }

  static of(texts: Readonly<Record<string, string>>, book: Book, owner: string): PrivateRows {
    return new PrivateRows(new PrivatePeople(texts, book.getId()), owner);
  }

  get all(): readonly PrivatePerson[] {
    return [...this.people.values()];
  }

  get bytes(): number {
    return this.store.bytes;
  }

  find(id: string): PrivatePerson | undefined {
    return this.people.get(id);
  }

  save(person: PrivatePerson): void {
    this.store.save(person);
    this.people.set(person.id, person);
    this.isChanged = true;
  }

  setMoving(person: PrivatePerson, isMoving: boolean): void {
    this.store.setMoving(person.id, isMoving);
    this.people.set(person.id, { ...person, isMoving });
    this.isChanged = true;
  }

  drop(id: string): void {
    this.store.drop(id);
    this.people.delete(id);
    this.isChanged = true;
  }

  /** The tab with the private rows before its own. A row that reappeared in the sheet is told once. */
  into<Key extends string>(table: Table<Key>): Table<Key> {
    const kept = this.all.flatMap((person) =>
      rowsOf(person, table.tab.name).map((row) => ({ person, row, id: cellText(row.cells.id) })),
    );
    const isOwn = ({ cells }: Row<Key>) =>
      cellText(cells['owner' as Key]).toLowerCase() === this.owner;
    const idOf = ({ cells }: Row<Key>) => cellText(cells['id' as Key]);
    const there = new Set(table.rows.filter(isOwn).map(idOf));
    const told = kept.filter(({ person, id }) => !(person.isMoving && there.has(id)));
    const moving = new Set(kept.filter(({ person }) => person.isMoving).map(({ id }) => id));
    const ids = new Set(told.map(({ id }) => id));
    const isContacts = table.tab.name === CONTACTS.name;
    const names = isContacts ? this.introducers() : null;
    if (isContacts) for (const id of there) this.contactIds.add(id);
    const rows = [
      ...told.map(({ row, id }) => asRow(table.tab, row, there.has(id) ? 'reappeared' : 'kept')),
      ...table.rows
        .filter((row) => !(isOwn(row) && ids.has(idOf(row))))
        .map((row) => (moving.has(idOf(row)) && isOwn(row) ? { ...row, privacy: MOVING } : row))
        .map((row) => (names && isOwn(row) ? withIntroducer(row, names) : row)),
    ];
    return { ...table, rows, aside: { inSheet: table, ids, keeper: this } };
  }

  takes(tabName: string, cells: Cells): boolean {
    return PARTS[tabName] !== undefined && this.people.has(cellText(cells.contactId));
  }

  add(tabName: string, records: readonly Cells[]): void {
    const part = PARTS[tabName];
    for (const record of records) {
      const person = this.people.get(cellText(record.contactId));
      if (!person || !part) continue;
      const row = { cells: stored(record), ownCells: [] };
      this.save({ ...person, [part]: [...person[part], row] });
    }
  }

  update(tabName: string, changes: ReadonlyMap<string, Cells>): void {
    // Also where all of it is stored already: an earlier run may not have come to the figures.
    this.isChanged = true;
    for (const person of this.all) {
      const changed = (row: KeptRow): KeptRow => {
        const cells = changes.get(cellText(row.cells.id));
        return cells ? { ...row, cells: { ...row.cells, ...stored(cells) } } : row;
      };
      const next = withRows(person, tabName, (rows) => rows.map(changed));
      if (JSON.stringify(next) !== JSON.stringify(person)) this.save(next);
    }
  }

  remove(tabName: string, ids: readonly string[]): void {
    for (const person of this.all) {
      if (tabName === CONTACTS.name || !rowsOf(person, tabName).some(isOneOf(ids))) continue;
      this.save(withRows(person, tabName, (rows) => rows.filter((row) => !isOneOf(ids)(row))));
    }
  }

  guarded<Written extends Cells>(tabName: string, id: string, cells: Written): Written {
    if (tabName === ORGANIZATIONS.name && 'whoLeadsThere' in cells) {
      const names = this.all.map(nameOf);
      return { ...cells, whoLeadsThere: withoutNames(String(cells.whoLeadsThere ?? ''), names) };
    }
    if (tabName !== CONTACTS.name || !('introducedBy' in cells)) return cells;
    const introducer = this.named(cellText(cells.introducedBy));
    if (!introducer) return cells;
    if (!introducer.introduced.includes(id)) {
      // A run that broke off may have noted somebody who never came into the sheet.
      const known = introducer.introduced.filter((one) => this.contactIds.has(one));
      this.contactIds.add(id);
      this.save({ ...introducer, introduced: [...known, id] });
    }
    return { ...cells, introducedBy: null };
  }

  private named(name: string): PrivatePerson | undefined {
    return name === '' ? undefined : this.all.find((one) => sameName(nameOf(one), name));
  }

  /** The name of the private person who led to a contact, by the ID of the contact. */
  private introducers(): ReadonlyMap<string, string> {
    return new Map(
      this.all.flatMap((one) => one.introduced.map((id) => [id, nameOf(one)] as const)),
    );
  }
}

export function nameOf({ contact }: PrivatePerson): string {
  return cellText(contact.cells.name);
}

/** The private rows of a tab alone. */
export function privateTable<Key extends string>(
  people: readonly PrivatePerson[],
  tab: Tab<Key>,
): readonly Row<Key>[] {
  return people.flatMap((person) => rowsOf(person, tab.name).map((row) => asRow(tab, row, 'kept')));
}

export function rowsOf(person: PrivatePerson, tabName: string): readonly KeptRow[] {
  if (tabName === CONTACTS.name) return [person.contact];
  const part = PARTS[tabName];
  return part ? person[part] : [];
}

function withRows(
  person: PrivatePerson,
  tabName: string,
  change: (rows: readonly KeptRow[]) => readonly KeptRow[],
): PrivatePerson {
  if (tabName === CONTACTS.name) {
    return { ...person, contact: change([person.contact])[0] ?? person.contact };
  }
  const part = PARTS[tabName];
  return part ? { ...person, [part]: change(person[part]) } : person;
}

const isOneOf =
  (ids: readonly string[]) =>
  ({ cells }: KeptRow) =>
    ids.includes(cellText(cells.id));

function stored(cells: Cells): Readonly<Record<string, StoredCell>> {
  return Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, storedValue(value ?? '')]),
  );
}

function asRow<Key extends string>(
  tab: Tab<Key>,
  { cells }: KeptRow,
  privacy: 'kept' | 'reappeared',
): Row<Key> {
  const known = entriesOf(tab).map(([key]) => [key, restoredCell(cells[key] ?? '')]);
  return { rowNumber: 0, cells: Object.fromEntries(known) as Record<Key, unknown>, privacy };
}

function withIntroducer<Key extends string>(
  row: Row<Key>,
  names: ReadonlyMap<string, string>,
): Row<Key> {
  const name = names.get(cellText(row.cells['id' as Key]) as ContactId);
  if (name === undefined || cellText(row.cells['introducedBy' as Key]) !== '') return row;
  return { ...row, cells: { ...row.cells, introducedBy: name } };
}
