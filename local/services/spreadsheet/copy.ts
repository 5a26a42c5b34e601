// Copying cells, as Range.copyTo does: a smaller target still gets all of the source, a larger one
// gets whole repeats of it only. Formulas keep their text: references are not moved.

import { ServiceError } from '../../runtime/host';
import type { Block } from '../../workbook/block';
import type { RichText } from '../../workbook/rich-text';
import type { ValidationRule } from '../../workbook/validation-rule';
import type { Book } from './book';
import { cellOf, valuesOf } from './range-values';
import type { CellStyle } from './styles';

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  PASTE_NORMAL: ['values', 'formats', 'validations', 'notes'],
  PASTE_VALUES: ['results'],
  PASTE_FORMAT: ['formats'],
  PASTE_FORMULA: ['values'],
  PASTE_DATA_VALIDATION: ['validations'],
};

type Part = 'values' | 'results' | 'formats' | 'validations' | 'notes';

export function copyBlock(book: Book, source: Block, target: Block, type: string): void {
  // Options that Google does not know it ignores, and copies all.
  const parts = PARTS[type] ?? (type.startsWith('PASTE_') ? null : PARTS.PASTE_NORMAL);
  if (!parts)
    throw new ServiceError(
      `The local edition has no CopyPasteType.${type}. It runs at Google only.`,
    );
  const down = Math.max(1, Math.floor(target.rows / source.rows));
  const across = Math.max(1, Math.floor(target.columns / source.columns));
  const { sheetId, row, column } = target;
  const size = { rows: source.rows * down, columns: source.columns * across };
  for (const part of parts) readPart(book, source, part)({ sheetId, row, column, ...size });
}

/** The same cells again and again, until the block is full. */
function repeated<T>(block: Block, cells: readonly (readonly T[])[]): T[][] {
  const line = (cellsOfLine: readonly T[]) =>
    Array.from({ length: block.columns }, (_, c) => cellsOfLine[c % cellsOfLine.length] as T);
  const lines = cells.map(line);
  return Array.from({ length: block.rows }, (_, r) => lines[r % lines.length] ?? []);
}

function readPart(book: Book, source: Block, part: Part): (block: Block) => void {
  switch (part) {
    case 'formats': {
      const styles = book.ask<CellStyle[][]>('book.styles', source);
      return (block) => {
        book.later('book.clear', block, {
          contents: false,
          formats: true,
          notes: false,
          validations: false,
        });
        book.later('book.writeStyles', block, repeated(block, styles));
      };
    }
    case 'validations': {
      const rules = book.ask<(ValidationRule | null)[][]>('rules.validations', source);
      return (block) => book.later('rules.writeValidations', block, repeated(block, rules));
    }
    case 'notes': {
      const notes = book.ask<string[][]>('book.notes', source);
      return (block) => book.later('book.writeNotes', block, repeated(block, notes));
    }
    case 'results':
      return writer(book, source, false);
    case 'values':
      return writer(book, source, true);
  }
}

function writer(book: Book, source: Block, keepFormulas: boolean): (block: Block) => void {
  const formulas = book.ask<string[][]>('book.formulas', source);
  const values = valuesOf(book, source).map((line, r) =>
    line.map((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      if (keepFormulas && formula !== '') return formula;
      return typeof value === 'string' && value !== '' ? `'${value}` : value;
    }),
  );
  const texts = book.ask<(RichText | null)[][]>('book.richText', source);
  return (block) => {
    book.later('book.writeValues', block, repeated(block, values));
    if (texts.every((line) => line.every((text) => !text?.runs.length))) return;
    repeated(block, texts).forEach((line, r) => {
      line.forEach((text, c) => {
        if (text === null || text.runs.length === 0) return;
        const cell = cellOf({ ...block, row: block.row + r, column: block.column + c });
        book.later('book.writeRichText', cell, [[text]]);
      });
    });
  };
}
