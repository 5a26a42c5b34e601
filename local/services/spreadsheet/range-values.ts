// The part of Range that is about values, formulas and what is shown.

import { ServiceError } from '../../runtime/host';
import type { Block } from '../../workbook/block';
import type { CellValues } from '../../workbook/cells';
import type { Book } from './book';
import { RangePlace } from './range-place';
import { plainValue } from './value';

const CONTENTS = { contents: true, formats: false, notes: false, validations: false };

export class RangeValues extends RangePlace {
  getValues(): unknown[][] {
    return valuesOf(this.book, this.block);
  }

  getValue(): unknown {
    return first(valuesOf(this.book, cellOf(this.block)));
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    checkSize(this.block, values);
    this.book.later(
      'book.writeValues',
      this.block,
      values.map((line) => line.map(plainValue)),
    );
    return this;
  }

  setValue(value: unknown): this {
    this.book.later('book.writeValues', this.block, filled(this.block, plainValue(value)));
    return this;
  }

  getDisplayValues(): string[][] {
    return this.book.ask('book.shown', this.block);
  }

  getDisplayValue(): string {
    return first(this.book.ask<string[][]>('book.shown', cellOf(this.block)));
  }

  getFormulas(): string[][] {
    return this.book.ask('book.formulas', this.block);
  }

  getFormula(): string {
    return first(this.book.ask<string[][]>('book.formulas', cellOf(this.block)));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    checkSize(this.block, formulas);
    this.book.later(
      'book.writeFormulas',
      this.block,
      formulas.map((line) => line.map(String)),
    );
    return this;
  }

  setFormula(formula: string): this {
    this.book.later('book.writeFormulas', this.block, filled(this.block, formula));
    return this;
  }

  isBlank(): boolean {
    const values = valuesOf(this.book, this.block);
    const formulas = this.book.ask<string[][]>('book.formulas', this.block);
    return [...values.flat(), ...formulas.flat()].every((value) => value === '');
  }

  clearContent(): this {
    this.book.later('book.clear', this.block, CONTENTS);
    return this;
  }

  clearFormat(): this {
    this.book.later('book.clear', this.block, { ...CONTENTS, contents: false, formats: true });
    return this;
  }

  clearNote(): this {
    this.book.later('book.clear', this.block, { ...CONTENTS, contents: false, notes: true });
    return this;
  }

  clearDataValidations(): this {
    this.book.later('book.clear', this.block, { ...CONTENTS, contents: false, validations: true });
    return this;
  }

  clear(options?: ClearOptions): this {
    this.book.later('book.clear', this.block, clearing(options));
    return this;
  }

  trimWhitespace(): this {
    const values = valuesOf(this.book, this.block);
    const formulas = this.book.ask<string[][]>('book.formulas', this.block);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (typeof value !== 'string' || formulas[r]?.[c] !== '') return;
        const trimmed = value.trim().replace(/[^\S\n]+/g, ' ');
        const cell = {
          ...this.block,
          row: this.block.row + r,
          column: this.block.column + c,
          rows: 1,
          columns: 1,
        };
        // The apostrophe keeps the text from being read as a formula.
        if (trimmed !== value) this.book.later('book.writeValues', cell, [[`'${trimmed}`]]);
      });
    });
    return this;
  }
}

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** Without options, contents and formats go; notes and validations stay. */
export function clearing(options: ClearOptions = {}): typeof CONTENTS {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  if (!contentsOnly && !formatOnly && !commentsOnly && !validationsOnly) {
    return { ...CONTENTS, formats: true };
  }
  return {
    contents: contentsOnly === true,
    formats: formatOnly === true,
    notes: commentsOnly === true,
    validations: validationsOnly === true,
  };
}

export function valuesOf(book: Book, block: Block): unknown[][] {
  const { values, dates } = book.ask<CellValues>('book.values', block);
  const cells: unknown[][] = values;
  for (const place of dates) {
    const line = cells[Math.floor(place / block.columns)];
    const column = place % block.columns;
    if (line) line[column] = new Date(Number(line[column]));
  }
  return cells;
}

/** The upper left cell. */
export function cellOf(block: Block): Block {
  return { ...block, rows: 1, columns: 1 };
}

export function first<T>(matrix: readonly (readonly T[])[]): T {
  const value = matrix[0]?.[0];
  if (value === undefined) throw new ServiceError('The range has no cells.');
  return value;
}

export function filled<T>(block: Block, value: T): T[][] {
  return Array.from({ length: block.rows }, () =>
    Array.from({ length: block.columns }, () => value),
  );
}

/** @throws ServiceError with Google's sentence where the matrix is not of the range's size */
export function checkSize(block: Block, matrix: readonly (readonly unknown[])[]): void {
  if (matrix.length !== block.rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${matrix.length} but the range has ${block.rows}.`,
    );
  }
  const odd = matrix.find((line) => line.length !== block.columns);
  if (odd !== undefined) {
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${block.columns}.`,
    );
  }
}
