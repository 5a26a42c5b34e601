// The workbook's operations on cells.
import type { IStyleData, Nullable } from '@univerjs/core';
import type { Execution, Operations } from '../runtime/host';
import type { Block } from './block';
import { readFormulas, readShown, readStyles, readValues } from './cells';
import { extentOf } from './extent';
import { formulaInEnglish, formulaInLocale } from './locale';
import { readNotes, writeNotes } from './notes';
import { refuseProtected } from './protection';
import { type RichText, readRichText, writeRichText } from './rich-text';
import { insertRows } from './rows-and-columns';
import { shiftedFormula } from './shifted-formula';
import { reorderRows, type SortColumn } from './sort';
import { writeValidations } from './validations';
import { refuseInvalid } from './validity';
import type { Workbook } from './workbook';
import {
  clearContents,
  clearStyles,
  Patches,
  patchBlock,
  planValues,
  writeFormulas,
  writeStyles,
} from './write-cells';

export interface Clearing {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

type CellWrite = (patches: Patches, block: Block, data: never) => void;

/** Writes that only patch cells: those that follow one another on a tab become one change. */
const CELL_WRITES: Readonly<Record<string, CellWrite>> = {
  'book.writeValues': (patches, block, values: readonly (readonly unknown[])[]) => {
    const plan = planValues(patches, block, values);
    refuseInvalid(patches.book, block, plan);
    patchBlock(patches, block, (r, c) => plan[r]?.[c] ?? null);
  },
  'book.writeFormulas': (patches, block, formulas: readonly (readonly string[])[]) =>
    writeFormulas(patches, block, formulas),
  'book.writeStyle': (patches, block, style: IStyleData) =>
    writeStyles(patches, block, () => style),
  'book.writeStyles': (patches, block, styles: readonly (readonly Nullable<IStyleData>[])[]) =>
    writeStyles(patches, block, (r, c) => styles[r]?.[c] ?? {}),
  'book.writeRichText': (patches, block, texts: readonly (readonly (RichText | null)[])[]) =>
    writeRichText(patches, block, texts),
};

/** [operation, ...arguments] */
export type Write = readonly [string, ...never[]];

/**
 * Takes as many of the writes, from the place `from` on, as can go to the engine as one change.
 * @returns how many; 0 where the first is of another kind
 * @throws ServiceError for the first that is refused, once those before it are in
 */
export function applyCellWrites(
  book: Workbook,
  as: string,
  writes: readonly Write[],
  from = 0,
): number {
  const sheetId = sheetOf(writes[from]);
  if (sheetId === null) return 0;
  const patches = new Patches(book, sheetId);
  let count = 0;
  try {
    for (
      let write = writes[from];
      write && sheetOf(write) === sheetId;
      write = writes[from + count]
    ) {
      const [operation, block, data] = write as unknown as [string, Block, never];
      refuseProtected(book, as, block);
      CELL_WRITES[operation]?.(patches, block, data);
      count += 1;
    }
  } finally {
    patches.commit();
  }
  return count;
}

function sheetOf(write: Write | undefined): string | null {
  if (write === undefined || !Object.hasOwn(CELL_WRITES, write[0])) return null;
  return (write[1] as unknown as Block).sheetId;
}

/** At once, unless the tab has formulas that may be waiting. */
export function onceCalculated<T>(
  book: Workbook,
  { sheetId }: { readonly sheetId: string },
  read: () => T,
): T | Promise<T> {
  return book.hasFormulas(sheetId) ? book.calculated().then(read) : read();
}

export function cellOperations(book: Workbook): Operations {
  return {
    'book.values': (_, block: Block) => onceCalculated(book, block, () => readValues(book, block)),
    'book.shown': (_, block: Block) => onceCalculated(book, block, () => readShown(book, block)),
    'book.formulas': (_, block: Block) => readFormulas(book, block),
    'book.shiftedFormulas': (
      _,
      formulas: readonly (readonly string[])[],
      down: number,
      right: number,
    ) => {
      const { locale } = book.facts;
      const shifted = (formula: string) =>
        shiftedFormula(book, formulaInEnglish(formula, locale), down, right);
      return formulas.map((line) => line.map((each) => formulaInLocale(shifted(each), locale)));
    },
    'book.styles': (_, block: Block) => readStyles(book, block),
    'book.notes': (_, block: Block) => readNotes(book, block),
    'book.richText': (_, block: Block) => readRichText(book, block),
    'book.appendRow': ({ as }: Execution, sheetId: string, values: readonly unknown[]) => {
      const row = extentOf(book, sheetId).lastRow;
      const rowCount = book.worksheet(sheetId).getRowCount();
      if (row >= rowCount) insertRows(book, sheetId, rowCount, row - rowCount + 1);
      const block: Block = { sheetId, row, column: 0, rows: 1, columns: values.length };
      applyCellWrites(book, as, [['book.writeValues', block as never, [values] as never]]);
    },
    'book.writeNotes': ({ as }: Execution, block: Block, notes: string[][]) => {
      refuseProtected(book, as, block);
      writeNotes(book, block, notes);
    },
    'book.clear': ({ as }: Execution, block: Block, what: Clearing) => {
      refuseProtected(book, as, block);
      const patches = new Patches(book, block.sheetId);
      if (what.contents) clearContents(patches, block);
      if (what.formats) clearStyles(patches, block);
      patches.commit();
      if (what.notes) writeNotes(book, block, []);
      if (what.validations) writeValidations(book, block, []);
    },
    'book.sort': ({ as }: Execution, block: Block, columns: readonly SortColumn[]) => {
      refuseProtected(book, as, block);
      return onceCalculated(book, block, () => reorderRows(book, block, columns));
    },
  };
}
