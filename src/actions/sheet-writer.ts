// What one action writes, remembered so that the page can be told of it and it can be taken back.
import type { UndoStep } from '../calls';
import { Problem } from '../problem';
import { cellText } from '../sheet/cell';
import { deleteRows } from '../sheet/delete-rows';
import type { Table } from '../sheet/table';
import type { OwnCell } from '../sheet/whole-rows';
import { appendRows, type CellValue, type Changes, updateRows } from '../sheet/write-rows';
import {
  type UndoEntry,
  undoOfAdding,
  undoOfRemoval,
  undoOfUpdates,
  writeToken,
} from './undo-token';

/** To be used under the document lock, with tables that were read under it. */
export class SheetWriter {
  private readonly entries: UndoEntry[] = [];
  /** Of every record that was written. */
  readonly touchedIds = new Set<string>();
  readonly removedIds: string[] = [];

  /** @throws Problem `row-missing` where the record is not in the tab any more */
  update<Key extends string>(table: Table<Key>, id: string, cells: Changes<Key>): void {
    if (Object.keys(cells).length === 0) return;
    if (this.updateMany(table, new Map([[id, cells]])).length > 0) {
      throw new Problem(
        'row-missing',
        'The row is not in the sheet any more. Look, and try again.',
      );
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
    const missing = updateRows(table, filled);
    for (const id of filled.keys()) if (!missing.includes(id)) this.touchedIds.add(id);
    return missing;
  }

  /** @returns the number of the first new row */
  append<Key extends string>(
    table: Table<Key>,
    records: readonly (Changes<Key> & { readonly id: string })[],
    ownCells: readonly OwnCell<CellValue>[] = [],
  ): number {
    if (records.length > 0) this.entries.push(undoOfAdding(table, records));
    for (const { id } of records) this.touchedIds.add(id);
    return appendRows(table.sheet, table.tab, records, ownCells);
  }

  /** Takes one record out of its tab; undoing brings the whole row back, at the end of the tab. */
  remove<Key extends string>(table: Table<Key>, id: string): void {
    const row = table.rows.find(({ cells }) => cellText(cells['id' as Key]) === id);
    if (!row) return;
    this.entries.push(undoOfRemoval(table, row));
    this.removedIds.push(...deleteRows(table, [id]));
  }

  /** @param done what was done, as a sentence for the person */
  undoStep(done: string): UndoStep | null {
    return this.entries.length === 0 ? null : { done, token: writeToken(this.entries) };
  }
}
