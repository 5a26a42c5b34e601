// What one action writes, remembered so that the page can be told of it and it can be taken back.
import { inputProblems } from '#words/problems';
import type { UndoStep } from '../calls';
import { Problem } from '../problem';
import { cellText } from '../sheet/cell';
import type { Keeper, Table } from '../sheet/table';
import type { OwnCell } from '../sheet/whole-rows';
import { appendAnywhere, deleteAnywhere, updateAnywhere } from '../sheet/write-anywhere';
import type { CellValue, Changes } from '../sheet/write-rows';
import {
  type UndoEntry,
  undoOfAdding,
  undoOfRemoval,
  undoOfUpdates,
  writeToken,
} from './undo/undo-token';

/** To be used under the document lock, with tables that were read under it. */
export class SheetWriter {
  private readonly entries: UndoEntry[] = [];
  /** Of every record that was written. */
  readonly touchedIds = new Set<string>();
  readonly removedIds: string[] = [];
  /** What this action has written: no person's edit, though it differs from what was read. */
  private readonly ownCells = new Set<string>();
  /** The tabs that were written, by name; null for one that has to be read again. */
  readonly written = new Map<string, Table<string> | null>();
  private keptBy: Keeper | null = null;

  /** @throws Problem `row-missing` where the record is not in the tab any more */
  update<Key extends string>(table: Table<Key>, id: string, cells: Changes<Key>): void {
    if (Object.keys(cells).length === 0) return;
    if (this.updateMany(table, new Map([[id, cells]])).length > 0) {
      throw new Problem('row-missing', inputProblems.rowGone);
    }
  }

  /**
   * Writes cells of many records, with as many reads as for one.
   * @returns the ids that are not in the tab any more
   */
  updateMany<Key extends string>(
    table: Table<Key>,
    changes: ReadonlyMap<string, Changes<Key>>,
  ): readonly string[] {
    const filled = new Map([...changes].filter(([, cells]) => Object.keys(cells).length > 0));
    this.entries.push(...undoOfUpdates(table, filled));
    if (filled.size === 0) return [];
    const place = (id: string, key: string) => `${table.tab.name} ${id} ${key}`;
    const isOurs = (id: string, key: string) => this.ownCells.has(place(id, key));
    const updated = updateAnywhere(this.noted(table), filled, isOurs);
    for (const [id, cells] of filled)
      for (const key of Object.keys(cells)) this.ownCells.add(place(id, key));
    const gone = new Set(updated.missing);
    for (const id of filled.keys()) if (!gone.has(id)) this.touchedIds.add(id);
    this.note(updated.table);
    return updated.missing;
  }

  /** @returns the number of the first new row */
  append<Key extends string>(
    table: Table<Key>,
    records: readonly (Changes<Key> & { readonly id: string })[],
    ownCells: readonly OwnCell<CellValue>[] = [],
  ): number {
    if (records.length > 0) this.entries.push(undoOfAdding(table, records));
    for (const { id } of records) this.touchedIds.add(id);
    const appended = appendAnywhere(this.latest(this.noted(table)), records, ownCells);
    if (records.length > 0) this.note(appended.table);
    return appended.firstRowNumber;
  }

  /** Rows were taken out of a tab, or it was changed in some other way. */
  readAgain(tabName: string): void {
    this.written.set(tabName, null);
  }

  /** Takes one record out of its tab; undoing brings the whole row back, at the end of the tab. */
  remove<Key extends string>(table: Table<Key>, id: string): void {
    const row = table.rows.find(({ cells }) => cellText(cells['id' as Key]) === id);
    if (!row) return;
    this.entries.push(undoOfRemoval(table, row));
    this.removedIds.push(...deleteAnywhere(this.noted(table), [id]));
    this.readAgain(table.tab.name);
  }

  /** Where the person's own private rows are kept, as far as a table of them was written. */
  get keeper(): Keeper | null {
    return this.keptBy;
  }

  private noted<Key extends string>(table: Table<Key>): Table<Key> {
    this.keptBy ??= table.aside?.keeper ?? null;
    return table;
  }

  /** The table with what was written to it since it was read. */
  private latest<Key extends string>(table: Table<Key>): Table<Key> {
    return (this.written.get(table.tab.name) as Table<Key> | null | undefined) ?? table;
  }

  private note<Key extends string>(table: Table<Key>): void {
    if (this.written.get(table.tab.name) === null) return;
    this.written.set(table.tab.name, table as Table<string>);
  }

  /** @param done what was done, as a sentence for the person */
  undoStep(done: string): UndoStep | null {
    return this.entries.length === 0 ? null : { done, token: writeToken(this.entries) };
  }
}
