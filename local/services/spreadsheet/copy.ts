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
  for (const part of parts) {
    const write = readPart(book, source, part, shiftsFormulas);
    for (let r = 0; r < down; r += 1) {
      for (let c = 0; c < across; c += 1) {
        const row = target.row + r * source.rows;
        const column = target.column + c * source.columns;
        write({ ...source, sheetId: target.sheetId, row, column });
      }
    }
  }
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
        book.later('book.writeStyles', block, styles);
      };
    }
    case 'validations': {
      const rules = book.ask<(ValidationRule | null)[][]>('rules.validations', source);
      return (block) => book.later('rules.writeValidations', block, rules);
    }
    case 'notes': {
      const notes = book.ask<string[][]>('book.notes', source);
      return (block) => book.later('book.writeNotes', block, notes);
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
    const shift = [block.row - source.row, block.column - source.column] as const;
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
    book.later('book.writeValues', block, written);
    texts.forEach((line, r) => {
      line.forEach((text, c) => {
        if (text === null || text.runs.length === 0) return;
        const cell = cellOf({ ...block, row: block.row + r, column: block.column + c });
        book.later('book.writeRichText', cell, [[text]]);
      });
    });
  };
}
