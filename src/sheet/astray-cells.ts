// Compares a tab before and behind a write: what came home, what went astray, what a person typed.
import type { CellLink } from '../google/book';
import { untrimmedText } from './cell';
import type { Lines } from './read-lines';
import { copiedFrom, hasContent, type Traces } from './same-rows';
import { isSameCell, type StoredCell, storedCell } from './stored-cell';
import { holds, isLink, restored, stored, type Wish } from './wish';
import { type ZoneShift, zoneShift } from './zone-shift';

/** By the index of a column: its cells as they were read, one in each line. */
export type RichTexts = ReadonlyMap<number, readonly (readonly (CellLink | null)[])[]>;

/** Where each write went, seen from the reading before and the one behind it. */
export function compare<Key extends string>(
  before: Lines,
  now: Lines,
  wishes: readonly Wish<Key>[],
  traces: Traces,
  links: RichTexts,
): { readonly open: readonly Wish<Key>[]; readonly gone: readonly Wish<Key>[] } {
  const { rowNow, rowBefore, columnNow, columnBefore } = traces;
  const astray = new Map<string, Wish<Key>>();
  const written = new Set(wishes.flatMap(({ column }) => [column, columnNow[column] ?? column]));
  const homes = new Map(wishes.map((wish) => [`${wish.row} ${wish.column}`, wish]));
  const zone = zoneShift(before, now, traces, (row, column) => homes.has(`${row} ${column}`));
  const reads = (cell: unknown, value: Wish<Key>['value']) =>
    holds(cell, value) || holds(zone.asBefore(cell), value);
  const putBack = (row: number, column: number) => {
    const under = columnBefore[column] ?? -1;
    // A row that was copied meanwhile held what its original holds.
    const known = rowBefore[row] ?? -1;
    const from = known < 0 ? copiedFrom(before, now[row] ?? [], columnBefore, written) : known;
    const was = from < 0 || under < 0 ? '' : (before[from]?.[under] ?? '');
    const link = links.get(under)?.[from]?.[0];
    const value =
      link && was !== '' ? { link, text: untrimmedText(was) } : restored(zone.asNow(was));
    astray.set(`${row} ${column}`, { row, column, value, key: null });
    return was;
  };
  // Copied once the write had come home, and pasted where the row had stood: the copy holds it rightly.
  const isCopyOfHome = ({ row, column, value }: Wish<Key>) =>
    (rowBefore[row] ?? -1) < 0 &&
    reads(now[rowNow[row] ?? -1]?.[columnNow[column] ?? -1], value) &&
    copiedFrom(before, now[row] ?? [], columnBefore, written) === row;
  const open: Wish<Key>[] = [];
  const gone: Wish<Key>[] = [];
  const found = new Set<Wish<Key>>();
  for (const wish of wishes) {
    const { row, column, value } = wish;
    const isHome = rowBefore[row] === row && columnBefore[column] === column;
    if (isHome || !reads(now[row]?.[column], value)) continue;
    if (isCopyOfHome(wish)) continue;
    // Or another wish that came home to here, and says the same.
    const other = homes.get(`${rowBefore[row]} ${columnBefore[column]}`);
    if (other && reads(now[row]?.[column], other.value)) continue;
    const was = before[rowBefore[row] ?? -1]?.[columnBefore[column] ?? -1] ?? '';
    if (!isLink(value) && holds(was, value)) continue;
    putBack(row, column);
    found.add(wish);
  }
  const missing: Wish<Key>[] = [];
  const hasMoved = wishes.some(
    ({ row, column }) => rowNow[row] !== row || columnNow[column] !== column,
  );
  // Where rows or columns moved, one wish lands in the cell that is meant for the next one. They may have
  // moved back since; then what a cell says tells it, but not that it is empty: a person emptied it.
  const isOurs = (cell: unknown, meant: Wish<Key>) =>
    storedCell(cell) === ''
      ? hasMoved && wishes.some(({ column, value }) => column === meant.column && holds('', value))
      : wishes.some(
          ({ row, column, value }) =>
            (row === meant.row || column === meant.column) && reads(cell, value),
        );
  for (const wish of wishes) {
    const place = { row: rowNow[wish.row] ?? -1, column: columnNow[wish.column] ?? -1 };
    if (place.row < 0 || place.column < 0) {
      gone.push(wish);
      if (!found.has(wish)) missing.push(wish);
      continue;
    }
    const cell = now[place.row]?.[place.column] ?? '';
    if (reads(cell, wish.value) && !astray.has(`${place.row} ${place.column}`)) continue;
    const isUntouched = isAsBefore(zone, cell, before[wish.row]?.[wish.column] ?? '');
    // Neither as it was nor as it was meant: a person typed it, and theirs stays.
    if (!isUntouched && !astray.has(`${place.row} ${place.column}`) && !isOurs(cell, wish))
      continue;
    open.push({ ...wish, ...place });
    if (!found.has(wish)) missing.push(wish);
  }
  if (missing.length > 0 || columnNow.some((to, from) => to !== from))
    searchAstray(before, now, wishes, missing, traces, zone, astray, putBack);
  const wanted = new Set(open.map(({ row, column }) => `${row} ${column}`));
  return {
    open: [...open, ...[...astray].filter(([at]) => !wanted.has(at)).map(([, wish]) => wish)],
    gone,
  };
}

/** Rows moved before and behind the write: what is missing stands in some cell that changed. */
function searchAstray<Key extends string>(
  before: Lines,
  now: Lines,
  wishes: readonly Wish<Key>[],
  missing: readonly Wish<Key>[],
  { rowBefore, columnBefore, rowNow, columnNow }: Traces,
  zone: ZoneShift,
  astray: ReadonlyMap<string, Wish<Key>>,
  putBack: (row: number, column: number) => unknown,
): void {
  const homes = new Set(
    wishes.map(({ row, column }) => `${rowNow[row] ?? -1} ${columnNow[column] ?? -1}`),
  );
  const changed = new Map<string, { row: number; column: number }[]>();
  now.forEach((line, row) => {
    if (row === 0 || !hasContent(line)) return;
    line.forEach((cell, column) => {
      const was = before[rowBefore[row] ?? -1]?.[columnBefore[column] ?? -1] ?? '';
      if (cell === was || isAsBefore(zone, cell, was)) return;
      const at = `${row} ${column}`;
      if (astray.has(at) || homes.has(at)) return;
      const key = strayKey(storedCell(cell));
      changed.set(key, [...(changed.get(key) ?? []), { row, column }]);
    });
  });
  const areColumnsMoved = columnNow.some((to, from) => to !== from);
  for (const { value, row: from, column: meant } of missing) {
    const places = changed.get(strayKey(stored(value))) ?? [];
    const [now, under] = [rowNow[from] ?? -1, columnNow[meant] ?? -1];
    let at = places.findIndex(({ column }) => column === under);
    // Where no column moved, a person emptied or typed what is like it in another one. Where one did,
    // it stands in the same row, or in one that was there; last of all in a copy that a person made.
    if (at < 0 && areColumnsMoved) {
      at = places.findIndex(({ row }) => row === now);
      if (at < 0) at = places.findIndex(({ row }) => (rowBefore[row] ?? -1) >= 0);
      if (at < 0) at = 0;
    }
    const [place] = at < 0 ? [] : places.splice(at, 1);
    if (place) putBack(place.row, place.column);
  }
  // Rows moved as well, and several wishes say the same: what is left of it under the header that came
  // to stand where they went.
  for (const { value, column: went } of areColumnsMoved ? wishes : []) {
    if (columnBefore[went] === went) continue;
    for (const { row, column } of changed.get(strayKey(stored(value))) ?? [])
      if (column === went && (rowBefore[row] ?? -1) >= 0) putBack(row, column);
  }
}

function isAsBefore(zone: ZoneShift, cell: unknown, was: unknown): boolean {
  const stored = storedCell(was);
  return (
    isSameCell(storedCell(cell), stored) || isSameCell(storedCell(zone.asBefore(cell)), stored)
  );
}

const DAY_SECONDS = 86_400;
/** 1 January 1970, counted as sheets count days. */
const EPOCH_DAY = 25_569;
/** In 1954: what is less is no day of anybody's talks, but minutes or a count. */
const FIRST_DAY = 20_000;

/**
 * Where the time zone of the sheet changed meanwhile, a date reads some quarters of an hour off. In a
 * column of numbers a date reads as a number, in one of dates a number as a date.
 */
function strayKey(cell: StoredCell): string {
  const seconds =
    typeof cell === 'object'
      ? Date.parse(cell.date) / 1000
      : typeof cell === 'number'
        ? Math.round((cell - EPOCH_DAY) * DAY_SECONDS)
        : null;
  if (seconds === null) return JSON.stringify(cell);
  const days = seconds / DAY_SECONDS + EPOCH_DAY;
  return days < FIRST_DAY ? String(Math.round(days)) : `@${((seconds % 900) + 900) % 900}`;
}
