// The workbook's operations on cells.
import type { IStyleData, Nullable } from '@univerjs/core';
import type { Execution, Operations } from '../runtime/host';
import type { Block } from './block';
import { readFormulas, readShown, readStyles, readValues } from './cells';
import { extentOf } from './extent';
import { readNotes, writeNotes } from './notes';
import { refuseProtected } from './protection';
import { type RichText, readRichText, writeRichText } from './rich-text';
import { insertRows } from './rows-and-columns';
import { reorderRows, type SortColumn } from './sort';
import { writeValidations } from './validations';
import { refuseInvalid } from './validity';
import type { Workbook } from './workbook';
import {
  clearContents,
  clearStyles,
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

export function cellOperations(book: Workbook): Operations {
  const calculated = async (block: Block): Promise<void> => {
    if (book.hasFormulas(block.sheetId)) await book.calculated();
  };
  const writeValues = (as: string, block: Block, values: readonly (readonly unknown[])[]): void => {
    refuseProtected(book, as, block);
    const patches = planValues(book, block, values);
    refuseInvalid(book, block, patches);
    patchBlock(book, block, (r, c) => patches[r]?.[c] ?? null);
  };
  return {
    'book.values': async (_, block: Block) => {
      await calculated(block);
      return readValues(book, block);
    },
    'book.shown': async (_, block: Block) => {
      await calculated(block);
      return readShown(book, block);
    },
    'book.formulas': (_, block: Block) => readFormulas(book, block),
    'book.styles': (_, block: Block) => readStyles(book, block),
    'book.notes': (_, block: Block) => readNotes(book, block),
    'book.richText': (_, block: Block) => readRichText(book, block),
    'book.writeValues': (
      { as }: Execution,
      block: Block,
      values: readonly (readonly unknown[])[],
    ) => writeValues(as, block, values),
    'book.appendRow': ({ as }: Execution, sheetId: string, values: readonly unknown[]) => {
      const row = extentOf(book, sheetId).lastRow;
      const rowCount = book.worksheet(sheetId).getRowCount();
      if (row >= rowCount) insertRows(book, sheetId, rowCount, row - rowCount + 1);
      writeValues(as, { sheetId, row, column: 0, rows: 1, columns: values.length }, [values]);
    },
    'book.writeFormulas': ({ as }: Execution, block: Block, formulas: string[][]) => {
      refuseProtected(book, as, block);
      writeFormulas(book, block, formulas);
    },
    'book.writeStyle': ({ as }: Execution, block: Block, style: IStyleData) => {
      refuseProtected(book, as, block);
      writeStyles(book, block, () => style);
    },
    'book.writeStyles': ({ as }: Execution, block: Block, styles: Nullable<IStyleData>[][]) => {
      refuseProtected(book, as, block);
      writeStyles(book, block, (r, c) => styles[r]?.[c] ?? {});
    },
    'book.writeNotes': ({ as }: Execution, block: Block, notes: string[][]) => {
      refuseProtected(book, as, block);
      writeNotes(book, block, notes);
    },
    'book.writeRichText': ({ as }: Execution, block: Block, texts: (RichText | null)[][]) => {
      refuseProtected(book, as, block);
      writeRichText(book, block, texts);
    },
    'book.clear': ({ as }: Execution, block: Block, what: Clearing) => {
      refuseProtected(book, as, block);
      if (what.contents) clearContents(book, block);
      if (what.formats) clearStyles(book, block);
      if (what.notes) writeNotes(book, block, []);
      if (what.validations) writeValidations(book, block, []);
    },
    'book.sort': async ({ as }: Execution, block: Block, columns: readonly SortColumn[]) => {
      refuseProtected(book, as, block);
      await calculated(block);
      reorderRows(book, block, columns);
    },
  };
}
