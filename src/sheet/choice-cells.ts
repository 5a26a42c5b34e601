// Choices stand in the sheet in the words of its language, and the code knows them by their keys: a cell
// turns into a key when a row is read, and a key into the word when a cell is written.
import { isTranslated, keyOf, labelOf } from '../domain/choice-labels';
import { cellText } from './cell';
import type { Column, Tab } from './columns';

/** Do the cells of this column hold other words than the keys? */
export function isInOtherWords({ kind }: Column): boolean {
  return isTranslated && kind === 'choice';
}

/** What a cell of this column says to the code; a word that is no choice stays as it is. */
export function asKey(column: Column, cell: unknown): unknown {
  if (!isInOtherWords(column) || typeof cell !== 'string') return cell;
  const key = keyOf(cellText(cell));
  return column.choices?.includes(key) ? key : cell;
}

/** What is to stand in a cell of this column; a word that is no key stays as it is. */
export function asLabel<Value>(column: Column, value: Value): Value | string {
  if (!isInOtherWords(column) || typeof value !== 'string') return value;
  return column.choices?.includes(value) ? labelOf(value) : value;
}

/** The cells of a record as they are to stand in the sheet. */
export function withLabels<Key extends string, Cells extends Partial<Record<Key, unknown>>>(
  { columns }: Tab<Key>,
  cells: Cells,
): Cells {
  if (!isTranslated) return cells;
  const entries = Object.entries(cells) as [Key, unknown][];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, columns[key] ? asLabel(columns[key], value) : value]),
  ) as Cells;
}

/** The words of the dropdown. */
export function labelsOf({ choices = [] }: Column): readonly string[] {
  return choices.map(labelOf);
}

/** Something for each choice, by the word that stands in the sheet. */
export function byLabel<Value>(
  byKey: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(byKey).map(([key, value]) => [labelOf(key), value]));
}
