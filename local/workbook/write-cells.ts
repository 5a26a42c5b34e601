// Writing cells as scripts do: strings as if typed, dates as the wall clock of the spreadsheet.
import { isDate } from 'node:util/types';
import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { ServiceError } from '../runtime/host';
import type { Block } from './block';
import { CellReader } from './cells';
import { formulaInEnglish, typedInEnglish } from './locale';
import { parseTyped, parseTypedInTextCell, type TypedValue } from './typed-value';
import type { Workbook } from './workbook';
import { instantToSerial } from './zone';

/** https://support.google.com/drive/answer/37603 */
const MAX_CELL_CHARACTERS = 50_000;

type CellPatch = ICellData;

const NOTHING: Readonly<CellPatch> = { v: null, t: null, f: null, si: null, p: null };

/**
 * Changes to cells of one tab that go to the engine together: each change rescans the whole tab, so
 * that a thousand of them one by one would take a thousand times as long.
 */
export class Patches {
  private readonly matrix: Record<number, Record<number, CellPatch>> = {};

  constructor(
    readonly book: Workbook,
    readonly sheetId: string,
  ) {}

  /** What the patch does not name stays; a style without all of its properties is merged. */
  add(row: number, column: number, patch: CellPatch): void {
    this.matrix[row] ??= {};
    const line = this.matrix[row];
    const before = line[column];
    line[column] = before === undefined ? patch : mergePatches(before, patch);
  }

  /** The number format that the cell will have, or undefined where no patch says. */
  pattern(row: number, column: number): string | null | undefined {
    const patch = this.matrix[row]?.[column];
    if (patch === undefined || patch.s === undefined || typeof patch.s === 'string')
      return undefined;
    return patch.s === null ? null : patch.s.n === null ? null : patch.s.n?.pattern;
  }

  commit(): void {
    this.run((patch) => patch.f !== undefined);
    // The engine forgets the formula of a cell that a change names without one, unless the change
    // says that it comes from styling.
    this.run((patch) => patch.f === undefined, SetStyleCommand.id);
  }

  private run(isMeant: (patch: CellPatch) => boolean, trigger?: string): void {
    const cellValue: Record<number, Record<number, CellPatch>> = {};
    for (const [row, line] of Object.entries(this.matrix)) {
      const meant = Object.entries(line).filter(([, patch]) => isMeant(patch));
      if (meant.length > 0) cellValue[Number(row)] = Object.fromEntries(meant);
    }
    if (Object.keys(cellValue).length === 0) return;
    this.book.run(SetRangeValuesMutation.id, { subUnitId: this.sheetId, cellValue, trigger });
  }
}

function mergePatches(before: CellPatch, after: CellPatch): CellPatch {
  const merged = { ...before, ...after };
  if (!isStyle(before.s) || !isStyle(after.s)) return merged;
  return { ...merged, s: { ...before.s, ...after.s } };
}

function isStyle(style: ICellData['s']): style is IStyleData {
  return typeof style === 'object' && style !== null;
}

/** One patch per cell; rows and columns of the block count from 0. Only cells that have one change. */
export function patchBlock(
  patches: Patches,
  block: Block,
  patchAt: (row: number, column: number) => CellPatch | null,
): void {
  for (let r = 0; r < block.rows; r += 1) {
    for (let c = 0; c < block.columns; c += 1) {
      const patch = patchAt(r, c);
      if (patch !== null) patches.add(block.row + r, block.column + c, patch);
    }
  }
}

/**
 * What writing these values would make of the cells, and writes nothing yet.
 * @param values string, number, boolean, Date, or null for an empty cell
 * @throws ServiceError when a text is too long for a cell
 */
export function planValues(
  patches: Patches,
  block: Block,
  values: readonly (readonly unknown[])[],
): CellPatch[][] {
  const { book } = patches;
  const reader = new CellReader(book, block.sheetId);
  const year = new Date(
    book.now().getTime() + book.zone.offsetAt(book.now().getTime()),
  ).getUTCFullYear();
  return values.map((line, r) =>
    line.map((value, c) => {
      const pattern = (): string | null => {
        const [row, column] = [block.row + r, block.column + c];
        const coming = patches.pattern(row, column);
        return coming === undefined ? reader.pattern(row, column) : coming;
      };
      return patchFor(book, value, pattern, year);
    }),
  );
}

function patchFor(
  book: Workbook,
  value: unknown,
  patternOf: () => string | null,
  year: number,
): CellPatch {
  if (typeof value === 'string') {
    if (value.length > MAX_CELL_CHARACTERS) {
      throw new ServiceError(
        `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
      );
    }
    const pattern = patternOf();
    const { locale } = book.facts;
    const typed = isTextPattern(pattern)
      ? parseTypedInTextCell(value, year, book.quirks)
      : parseTyped(typedInEnglish(value, locale), year);
    return patchForTyped(typed, pattern, locale);
  }
  if (typeof value === 'number') return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isDate(value)) return patchForDate(book, value, patternOf());
  return { ...NOTHING };
}

function patchForDate(book: Workbook, value: Date, pattern: string | null): CellPatch {
  const serial = instantToSerial(value.getTime(), book.zone);
  const patch: CellPatch = { ...NOTHING, v: serial, t: CellValueType.NUMBER };
  if (pattern !== null && numfmt.isDateFormat(pattern)) return patch;
  const isWholeDay = Number.isInteger(serial);
  return { ...patch, s: { n: { pattern: isWholeDay ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss' } } };
}

function patchForTyped(typed: TypedValue, pattern: string | null, locale: string): CellPatch {
  switch (typed.kind) {
    case 'empty':
      return { ...NOTHING };
    case 'text':
      return {
        ...NOTHING,
        v: typed.text,
        t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case 'boolean':
      return { ...NOTHING, v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return { ...NOTHING, f: formulaInEnglish(typed.formula, locale) };
    case 'number': {
      const patch: CellPatch = { ...NOTHING, v: typed.number, t: CellValueType.NUMBER };
      const isFree = pattern === null || pattern === 'General';
      const becomesDate = typed.pattern !== null && numfmt.isDateFormat(typed.pattern);
      // A date typed over a number format turns the cell into a date; other formats stay.
      const takes =
        typed.pattern !== null && (isFree || (becomesDate && !numfmt.isDateFormat(pattern)));
      return takes ? { ...patch, s: { n: { pattern: typed.pattern ?? '' } } } : patch;
    }
  }
}

export function isTextPattern(pattern: string | null): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** "=A1+1", or '' to clear. */
export function writeFormulas(
  patches: Patches,
  block: Block,
  formulas: readonly (readonly string[])[],
): void {
  patchBlock(patches, block, (r, c) => {
    const formula = formulas[r]?.[c] ?? '';
    if (formula === '') return { ...NOTHING };
    const whole = formula.startsWith('=') ? formula : `=${formula}`;
    return { ...NOTHING, f: formulaInEnglish(whole, patches.book.facts.locale) };
  });
}

/** Merges a style record into each cell's own; null members take a property away. */
export function writeStyles(
  patches: Patches,
  block: Block,
  styleAt: (row: number, column: number) => Nullable<IStyleData>,
): void {
  patchBlock(patches, block, (r, c) => ({ s: styleAt(r, c) ?? null }));
}

export function clearContents(patches: Patches, block: Block): void {
  const reader = new CellReader(patches.book, block.sheetId);
  patchBlock(patches, block, (r, c) =>
    reader.cell(block.row + r, block.column + c) == null ? null : { ...NOTHING },
  );
}

export function clearStyles(patches: Patches, block: Block): void {
  const sheet = patches.book.worksheet(block.sheetId);
  patchBlock(patches, block, (r, c) =>
    sheet.getCellRaw(block.row + r, block.column + c)?.s == null ? null : { s: null },
  );
}
