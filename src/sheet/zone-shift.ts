// What a new time zone of the sheet does to a reading: each cell shows the day and the hour that it
// showed before, and reads as another instant.
import { cellDate } from './cell';
import type { Lines } from './read-lines';
import type { Traces } from './same-rows';

/** Between two readings; where the zone stayed, a cell is what it is. */
export interface ZoneShift {
  /** A cell of the later reading as it would have read before. */
  asBefore(cell: unknown): unknown;
  /** A cell of the earlier reading as it reads now. */
  asNow(cell: unknown): unknown;
}

interface Pair {
  readonly before: number;
  readonly now: number;
}

/** All offsets of zones are whole quarters of an hour, and two of them at most 26 hours apart. */
const QUARTER_MS = 900_000;
const FURTHEST_MS = 26 * 3_600_000;

/**
 * Told by the dates that nobody wrote meanwhile: where at least half of them moved as zones do, the zone
 * did. Looked for only once a date is asked about: mostly nothing is.
 * @param isWritten may the cell have been written meanwhile? By its indexes in `before`
 */
export function zoneShift(
  before: Lines,
  now: Lines,
  { rowNow, columnNow }: Pick<Traces, 'rowNow' | 'columnNow'>,
  isWritten: (row: number, column: number) => boolean,
): ZoneShift {
  let known: readonly Pair[] | null = null;
  const pairs = (): readonly Pair[] => {
    known ??= movedDates(before, now, { rowNow, columnNow }, isWritten);
    return known;
  };
  const shifted = (cell: unknown, from: 'before' | 'now', to: 'before' | 'now') => {
    const at = cellDate(cell)?.getTime();
    const like = at === undefined ? undefined : nearest(pairs(), from, at);
    return at === undefined || !like ? cell : new Date(at + like[to] - like[from]);
  };
  return {
    asBefore: (cell) => shifted(cell, 'now', 'before'),
    asNow: (cell) => shifted(cell, 'before', 'now'),
  };
}

/** @returns all dates in both readings, by the second; none where the zone stayed */
function movedDates(
  before: Lines,
  now: Lines,
  { rowNow, columnNow }: Pick<Traces, 'rowNow' | 'columnNow'>,
  isWritten: (row: number, column: number) => boolean,
): readonly Pair[] {
  const pairs = before.flatMap((line, row) =>
    line.flatMap((cell, column): Pair[] => {
      const date = cellDate(cell);
      const other = date && cellDate(now[rowNow[row] ?? -1]?.[columnNow[column] ?? -1]);
      if (!date || !other || isWritten(row, column)) return [];
      return [{ before: wholeSecond(date), now: wholeSecond(other) }];
    }),
  );
  const moved = pairs.filter((pair) => {
    const by = pair.now - pair.before;
    return by !== 0 && by % QUARTER_MS === 0 && Math.abs(by) <= FURTHEST_MS;
  });
  return moved.length > 0 && moved.length * 2 >= pairs.length ? turns(moved) : [];
}

/** The first and the last date of each stretch of one offset: between them nothing changes. */
function turns(pairs: Pair[]): readonly Pair[] {
  const sorted = pairs.sort((a, b) => a.before - b.before);
  const offset = (at: number) => {
    const pair = sorted[at];
    return pair && pair.now - pair.before;
  };
  return sorted.filter((_, at) => offset(at) !== offset(at - 1) || offset(at) !== offset(at + 1));
}

/** Summer time may begin between two dates: the offset of the nearest one counts. */
function nearest(pairs: readonly Pair[], by: 'before' | 'now', at: number): Pair | undefined {
  return pairs.reduce<Pair | undefined>(
    (best, pair) =>
      best === undefined || Math.abs(pair[by] - at) < Math.abs(best[by] - at) ? pair : best,
    undefined,
  );
}

function wholeSecond(date: Date): number {
  return Math.round(date.getTime() / 1000) * 1000;
}
