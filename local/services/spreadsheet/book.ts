// The services' way to the workbook. Writes are kept back and go out together, as at Google: at
// flush(), before the next read, and at the end of the execution. What is kept back when the
// execution is killed is lost.
import type { Host } from '../../runtime/host';
import type { Bounds } from '../../workbook/a1';
import type { Block } from '../../workbook/block';

/** Makes the objects that refer to one another: ranges know their tab, tabs their ranges. */
export interface Makers {
  range(block: Block, bounds?: Bounds): object;
  sheet(sheetId: string): object;
  spreadsheet(): object;
}

type Write = readonly [operation: string, ...args: unknown[]];

export class Book {
  private writes: Write[] = [];
  /** The tab that the script made the active one, if it did. */
  activeSheetId: string | null = null;

  constructor(
    readonly host: Host,
    readonly makers: Makers,
    /** Keeps nothing back. */
    private readonly writesAtOnce: boolean,
  ) {}

  /** Keeps a write back. */
  later(operation: string, ...args: unknown[]): void {
    this.writes.push([operation, ...args]);
    if (this.writesAtOnce) this.flush();
  }

  /** Sends what was kept back. A refusal of one of them surfaces here; the rest is dropped. */
  flush(): void {
    if (this.writes.length === 0) return;
    const writes = this.writes;
    this.writes = [];
    this.host.ask('book.apply', writes);
  }

  /** Asks once everything written is in. Also for changes that do not wait. */
  ask<T>(operation: string, ...args: unknown[]): T {
    this.flush();
    return this.host.ask(operation, ...args) as T;
  }

  /** Asks for what no kept-back write can change: names, sizes, ids. */
  askNow<T>(operation: string, ...args: unknown[]): T {
    return this.host.ask(operation, ...args) as T;
  }
}
