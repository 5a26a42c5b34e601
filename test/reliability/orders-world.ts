// A sheet that people and the add-on change by turns, followed by identity: every row carries a mark
// of its own in a column of the people's, every column is known since the beginning. What people did
// is kept beside it, so that in the end each of their cells can be asked for.
import type { ICellData, Nullable } from '@univerjs/core';
import type { Execution, Operations } from '../../local/runtime/host';
import { ANA, type Product } from '../journeys/product';

export const OWN_COLUMN = 'My colour';

/** A person's row: what it holds under each column, as far as people wrote it. */
export interface KnownRow {
  readonly mark: string;
  readonly cells: Map<string, string>;
  /** Typed while the add-on was at work, with the number of the request before which it happened. */
  readonly typed: Map<string, number>;
  /** The row that it was copied from. */
  readonly copyOf: string | null;
  isDeleted: boolean;
}

export interface KnownTab {
  name: string;
  /** Every column by what it was called in the beginning, as they stand now. */
  readonly columns: string[];
  readonly headers: Map<string, string>;
  readonly rows: Map<string, KnownRow>;
  isDeleted: boolean;
}

/** A request that was served: "read Contacts", "write Contacts". */
export interface Served {
  readonly at: number;
  readonly what: string;
}

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

export class World {
  readonly tabs = new Map<string, KnownTab>();
  readonly served: Served[] = [];
  /** How many requests were served. */
  count = 0;
  private readonly operations: Operations;

  constructor(readonly product: Product) {
    this.operations = Reflect.get(product.edition, 'operations') as Operations;
    for (const sheet of product.edition.workbook.facade.getSheets()) {
      const name = sheet.getSheetName();
      const lines = this.lines(name);
      const [headers = []] = lines;
      const own = headers.indexOf(OWN_COLUMN);
      if (own < 0) continue;
      const rows = lines.slice(1).flatMap((line): [string, KnownRow][] => {
        const mark = line[own] ?? '';
        return mark === '' || mark === 'mine'
          ? []
          : [[mark, { mark, cells: cellsOf(headers, line), ...fresh() }]];
      });
      this.tabs.set(name, {
        ...{ name, columns: [...headers], headers: new Map(headers.map((text) => [text, text])) },
        ...{ rows: new Map(rows), isDeleted: false },
      });
    }
  }

  /** What people's own hands do, by the operation that their click comes to. */
  do(operation: string, ...args: readonly unknown[]): unknown {
    const execution: Execution = {
      ...{ id: 'hands', functionName: 'hands', as: ANA },
      kind: 'editor',
      authMode: 'FULL',
    };
    return this.operations[operation]?.(execution, ...(args as never[]));
  }

  /** The cells of a tab as text, from the header on; [] where the tab is gone. */
  lines(name: string): readonly (readonly string[])[] {
    const { workbook } = this.product.edition;
    const sheet = workbook.facade.getSheetByName(name);
    if (!sheet) return [];
    const matrix = workbook.worksheet(sheet.getSheetId()).getCellMatrix().getMatrix() as Matrix;
    const lines: string[][] = [];
    for (const [row, line] of Object.entries(matrix)) {
      for (const [column, cell] of Object.entries(line)) {
        const text = textOf(cell);
        if (text === '') continue;
        const at = Number(row);
        while (lines.length <= at) lines.push([]);
        const cells = lines[at] ?? [];
        while (cells.length <= Number(column)) cells.push('');
        cells[Number(column)] = text;
      }
    }
    return lines;
  }

  sheetId(name: string): string {
    const sheet = this.product.edition.workbook.facade.getSheetByName(name);
    if (!sheet) throw new Error(`There is no tab ${name}`);
    return sheet.getSheetId();
  }

  /** The rows that stand there now and bear a mark, by their index from 0. */
  marked(tab: KnownTab): readonly { readonly row: KnownRow; readonly index: number }[] {
    const own = tab.columns.indexOf(OWN_COLUMN);
    return this.lines(tab.name).flatMap((line, index) => {
      const row = index > 0 ? tab.rows.get(line[own] ?? '') : undefined;
      return row ? [{ row, index }] : [];
    });
  }

  /** Writes one cell as a person types it, and remembers that they did. */
  type(tab: KnownTab, index: number, column: string, text: string): void {
    const place = {
      ...{ sheetId: this.sheetId(tab.name), row: index, column: tab.columns.indexOf(column) },
      ...{ rows: 1, columns: 1 },
    };
    const write = ['book.writeValues', place, [[text === '' ? '' : `'${text}`]]];
    this.do('book.apply', [write]);
    if (index === 0) return;
    const mark = this.lines(tab.name)[index]?.[tab.columns.indexOf(OWN_COLUMN)] ?? '';
    const row = tab.rows.get(mark);
    row?.cells.set(column, text);
    row?.typed.set(column, this.count);
  }
}

export function fresh(copyOf: string | null = null) {
  return { typed: new Map<string, number>(), copyOf, isDeleted: false };
}

export function cellsOf(columns: readonly string[], line: readonly string[]): Map<string, string> {
  return new Map(columns.map((column, at) => [column, line[at] ?? '']));
}

function textOf(cell: Nullable<ICellData>): string {
  if (cell?.f) return cell.f;
  return String(cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '');
}

/** The rows of a tab by their marks, and those that bear none. */
export function standing(tab: KnownTab, lines: readonly (readonly string[])[]) {
  const own = tab.columns.indexOf(OWN_COLUMN);
  const rows = new Map<string, (readonly string[])[]>();
  const others: (readonly string[])[] = [];
  for (const line of lines.slice(1)) {
    const mark = line[own] ?? '';
    if (tab.rows.has(mark)) rows.set(mark, [...(rows.get(mark) ?? []), line]);
    else if (mark !== 'mine' && line.some((text) => text !== '')) others.push(line);
  }
  return { rows, others };
}
