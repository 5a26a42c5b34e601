// A prepared spreadsheet that is given out again and again as it was: after a trial the changed cells
// and files are put back, which takes a few milliseconds where a copy takes half a second.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from '../journeys/product';

const CELLS_CHANGED = 'sheet.mutation.set-range-values';
const FILES = ['mailboxes', 'properties'] as const;

type Cells = Record<string, Record<string, Record<string, unknown>>>;

export class Prepared {
  private given: Product | null = null;
  private cells: Cells = {};
  private readonly touched = new Map<string, Set<string>>();
  private isBeyondCells = false;
  /** The time that it is in every trial when it begins. */
  readonly since: Date;

  /** @param source stays as it is, and is closed by `close` */
  constructor(private readonly source: Product) {
    this.since = source.edition.clock.now();
  }

  /** As prepared. One at a time: what was given out before is not to be used any more. */
  async take(): Promise<Product> {
    const { given } = this;
    if (given !== null && !this.isBeyondCells) {
      this.putBack(given);
      return given;
    }
    given?.close();
    const copy = await this.source.copy();
    copy.edition.clock.setTo(this.since);
    this.given = copy;
    this.follow(copy);
    return copy;
  }

  /** The same once the person has done something more. */
  async after(act: (product: Product) => Promise<void>): Promise<Prepared> {
    const product = await this.source.copy();
    product.edition.clock.setTo(this.since);
    await act(product);
    return new Prepared(product);
  }

  async close(): Promise<void> {
    await this.given?.close();
    await this.source.close();
  }

  private follow({ edition }: Product): void {
    const { workbook } = edition;
    this.isBeyondCells = false;
    this.touched.clear();
    this.cells = {};
    for (const sheet of workbook.facade.getSheets()) {
      const id = sheet.getSheetId();
      this.cells[id] = structuredClone(workbook.worksheet(id).getCellMatrix().getMatrix()) as never;
    }
    workbook.onMutation(({ id, params }) => {
      if (id !== CELLS_CHANGED) this.isBeyondCells = true;
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: object };
      const places = this.touched.get(subUnitId) ?? new Set<string>();
      this.touched.set(subUnitId, places);
      for (const [row, line] of Object.entries(cellValue ?? {}))
        for (const column of Object.keys(line)) places.add(`${row} ${column}`);
    });
    workbook.onFacts(() => {
      this.isBeyondCells = true;
    });
  }

  private putBack({ edition }: Product): void {
    const { edition: source } = this.source;
    for (const [sheetId, places] of this.touched) {
      const matrix = edition.workbook.worksheet(sheetId).getCellMatrix();
      for (const place of places) {
        const [row = 0, column = 0] = place.split(' ').map(Number);
        const cell = this.cells[sheetId]?.[row]?.[column];
        if (cell === undefined) matrix.realDeleteValue(row, column);
        else matrix.setValue(row, column, structuredClone(cell));
      }
    }
    this.touched.clear();
    const [now, before] = [edition.triggers.list(), source.triggers.list()];
    if (now.map(({ id }) => id).join() !== before.map(({ id }) => id).join()) {
      for (const { owner, id } of now) edition.triggers.remove(owner, id);
      for (const { owner, ...wish } of before) edition.triggers.create(owner, wish);
    }
    edition.mailboxes.close();
    for (const name of FILES) {
      const [from, to] = [join(source.folder.path, name), join(edition.folder.path, name)];
      rmSync(to, { recursive: true, force: true });
      if (existsSync(from)) cpSync(from, to, { recursive: true });
    }
    edition.clock.setTo(this.since);
  }
}
