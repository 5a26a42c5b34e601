// Copying cells, as Range.copyTo does: a smaller target still gets all of the source, a larger one
// gets whole repeats of it only. Relative references of formulas move along.

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

/** `shiftsFormulas`: false for a move, which leaves formulas as they are. */
export function copyBlock(
  book: Book,
  source: Block,
  target: Block,
  type: string,
  shiftsFormulas = true,
): void {
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
  for (const part of parts) {
    readPart(book, source, part, shiftsFormulas)({ sheetId, row, column, ...size });
  }
}

/** The same cells again and again, until the block is full. */
function repeated<T>(block: Block, cells: readonly (readonly T[])[]): T[][] {
  const line = (cellsOfLine: readonly T[]) =>
    Array.from({ length: block.columns }, (_, c) => cellsOfLine[c % cellsOfLine.length] as T);
  const lines = cells.map(line);
  return Array.from({ length: block.rows }, (_, r) => lines[r % lines.length] ?? []);
}

function readPart(
  book: Book,
  source: Block,
  part: Part,
  shiftsFormulas: boolean,
): (block: Block) => void {
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
      return writer(book, source, 'results');
    case 'values':
      return writer(book, source, shiftsFormulas ? 'shifted' : 'as they are');
  }
}

type Formulas = 'results' | 'as they are' | 'shifted';

function writer(book: Book, source: Block, formulas: Formulas): (block: Block) => void {
  const originals = book.ask<string[][]>('book.formulas', source);
  const hasFormulas = originals.some((line) => line.some((formula) => formula !== ''));
  const values = valuesOf(book, source);
  const texts = book.ask<(RichText | null)[][]>('book.richText', source);
  return (block) => {
    for (const place of hasFormulas ? repeatsOf(block, source) : [block]) {
      const shift = [place.row - source.row, place.column - source.column] as const;
      const moved =
        hasFormulas && formulas === 'shifted'
          ? book.ask<string[][]>('book.shiftedFormulas', originals, ...shift)
          : originals;
      const written = values.map((line, r) =>
        line.map((value, c) => {
          const formula = moved[r]?.[c] ?? '';
          if (formulas !== 'results' && formula !== '') return formula;
          return typeof value === 'string' && value !== '' ? `'${value}` : value;
        }),
      );
      book.later('book.writeValues', place, repeated(place, written));
    }
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

/** The places of a block that are as large as the source. */
function repeatsOf(block: Block, source: Block): Block[] {
  const places: Block[] = [];
  for (let row = block.row; row < block.row + block.rows; row += source.rows) {
    for (let column = block.column; column < block.column + block.columns; column += source.columns)
      places.push({ ...source, sheetId: block.sheetId, row, column });
  }
  return places;
}
