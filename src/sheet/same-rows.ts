// Which row and which column of one reading of a tab is which of a later one: people sort, insert,
// cut and rename in between. Rows are told by their ID, else by what stands in them; columns by their
// header, else by what stands below it.
import { cellDate, cellText } from './cell';
import { normalizedHeader } from './columns';
import type { Lines } from './read-lines';

/** By indexes from 0; -1 for what is gone, or was not there. */
export interface Traces {
  readonly rowNow: readonly number[];
  readonly rowBefore: readonly number[];
  readonly columnNow: readonly number[];
  readonly columnBefore: readonly number[];
}

/** Beyond so many rows that nothing tells apart, likeness is not asked for. */
const MOST_ALIKE = 100;

/**
 * @param idColumn the index of the column of IDs in `before`
 * @param written the indexes of the columns in `before` that were written meanwhile
 * @param writtenIds the IDs that were written or overwritten: they tell nothing
 */
export function trace(
  before: Lines,
  now: Lines,
  idColumn: number,
  written: ReadonlySet<number>,
  writtenIds: ReadonlySet<string> = new Set(),
): Traces {
  const columnNow = traceColumns(before, now);
  const rowNow: number[] = before.map((_, at) => (at === 0 ? 0 : -1));
  const rowBefore: number[] = now.map((_, at) => (at === 0 ? 0 : -1));
  const link = (from: number, to: number) => {
    rowNow[from] = to;
    rowBefore[to] = from;
  };
  const ids = uniqueIds(before, idColumn);
  const idsNow = uniqueIds(now, columnNow[idColumn] ?? -1);
  for (const [id, from] of ids) {
    const to = idsNow.get(id);
    if (from > 0 && to !== undefined && to > 0 && !writtenIds.has(id)) link(from, to);
  }
  const compared = columnNow.flatMap((to, from) =>
    to >= 0 && !written.has(from) ? [[from, to] as const] : [],
  );
  const open = (list: readonly number[], lines: Lines) =>
    list.flatMap((other, at) => (other < 0 && hasContent(lines[at]) ? [at] : []));
  const waiting = new Map<string, number[]>();
  for (const to of open(rowBefore, now)) {
    const key = compared.map(([, column]) => cellKey(now[to]?.[column])).join('\u0000');
    waiting.set(key, [...(waiting.get(key) ?? []), to]);
  }
  for (const from of open(rowNow, before)) {
    const key = compared.map(([column]) => cellKey(before[from]?.[column])).join('\u0000');
    const to = waiting.get(key)?.shift();
    if (to !== undefined) link(from, to);
  }
  linkAlike(before, now, open(rowNow, before), open(rowBefore, now), columnNow, link);
  const columnBefore = (now[0] ?? []).map((_, at) => columnNow.indexOf(at));
  return { rowNow, rowBefore, columnNow, columnBefore };
}

/** Rows of which a cell or two was changed as well: the one that most is left of. */
function linkAlike(
  before: Lines,
  now: Lines,
  from: readonly number[],
  to: readonly number[],
  columnNow: readonly number[],
  link: (from: number, to: number) => void,
): void {
  if (from.length > MOST_ALIKE || to.length > MOST_ALIKE) return;
  const pairs = from.flatMap((one) =>
    to.flatMap((other) => {
      const cells = columnNow.map((column, at) => [before[one]?.[at], now[other]?.[column]]);
      const filled = cells.filter(([cell]) => cellKey(cell) !== '');
      const equal = filled.filter(([cell, cellNow]) => cellKey(cell) === cellKey(cellNow)).length;
      return equal > 0 && equal * 2 >= filled.length ? [{ one, other, equal }] : [];
    }),
  );
  const taken = new Set<string>();
  for (const { one, other } of pairs.sort((a, b) => b.equal - a.equal)) {
    if (taken.has(`from ${one}`) || taken.has(`to ${other}`)) continue;
    taken.add(`from ${one}`).add(`to ${other}`);
    link(one, other);
  }
}

/**
 * The row of `before` that a new one was copied from: at least half of its cells stand there as well.
 * @param columnBefore as in Traces
 * @param written the columns that were written meanwhile: they tell nothing
 * @returns its index; -1 where the row is like none
 */
export function copiedFrom(
  before: Lines,
  line: readonly unknown[],
  columnBefore: readonly number[],
  written: ReadonlySet<number>,
): number {
  const filled = line.flatMap((cell, column) => {
    const [key, under] = [cellKey(cell), columnBefore[column] ?? -1];
    return key === '' || under < 0 || written.has(column) ? [] : [{ key, under }];
  });
  if (filled.length === 0) return -1;
  const equalIn = before.map((other, at) =>
    at === 0 ? 0 : filled.filter(({ key, under }) => cellKey(other[under]) === key).length,
  );
  const most = Math.max(1, ...equalIn);
  return most * 2 >= filled.length ? equalIn.indexOf(most) : -1;
}

function traceColumns(before: Lines, now: Lines): readonly number[] {
  const headers = (before[0] ?? []).map(headerKey);
  const places = new Map<string, number[]>();
  (now[0] ?? []).forEach((header, at) => {
    const key = headerKey(header);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  const columnNow = headers.map((key) => (key === '' ? -1 : (places.get(key)?.shift() ?? -1)));
  const free = [...places.values()].flat().sort((a, b) => a - b);
  columnNow.forEach((to, from) => {
    if (to >= 0 || free.length === 0) return;
    const best = mostAlike(before, now, from, free);
    if (best < 0) return;
    columnNow[from] = best;
    free.splice(free.indexOf(best), 1);
  });
  return columnNow;
}

/** A column whose header was changed is known by its cells; an empty one by its place. */
function mostAlike(before: Lines, now: Lines, column: number, free: readonly number[]): number {
  const texts = new Set(before.slice(1).map((line) => cellKey(line[column])));
  texts.delete('');
  if (texts.size === 0) return free.includes(column) ? column : -1;
  let best = -1;
  let most = 0;
  for (const at of free) {
    const count = now.slice(1).filter((line) => texts.has(cellKey(line[at]))).length;
    if (count > most) [best, most] = [at, count];
  }
  return best >= 0 ? best : free.includes(column) ? column : -1;
}

function uniqueIds(lines: Lines, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (column < 0) return rows;
  lines.forEach((line, at) => {
    const id = cellText(line[column]);
    if (at > 0 && id !== '') rows.set(id, rows.has(id) ? -1 : at);
  });
  return rows;
}

export function hasContent(line: readonly unknown[] | undefined): boolean {
  return line?.some((cell) => cell !== '' && cell !== null && cell !== undefined) === true;
}

function headerKey(header: unknown): string {
  return normalizedHeader(cellText(header));
}

function cellKey(cell: unknown): string {
  const date = cellDate(cell);
  return date ? `@${Math.round(date.getTime() / 1000)}` : cellText(cell);
}
