// Many records of one kind as a table of columns, for the way to the page. A column takes the room of
// what differs in it: there may be 10,000 rows, and HtmlService writes each quotation mark as five
// characters.

/** One field of all records, in whichever way is short. */
export type PackedColumn =
  | { readonly same: unknown }
  /** The different values, and for each record the place of its own among them. */
  | { readonly values: readonly unknown[]; readonly at: readonly number[] }
  /** Texts, one a line, without the beginning that all that are not empty have in common. */
  | { readonly start: string; readonly lines: string }
  | { readonly each: readonly unknown[] };

export interface PackedTable<T> {
  readonly count: number;
  /** A field that is left out has its empty value in every record. */
  readonly columns: { readonly [Key in keyof T]?: PackedColumn };
}

/** @param empty every field, with the value that it has where nothing is known */
export function packTable<T extends object>(records: readonly T[], empty: T): PackedTable<T> {
  const columns: { [Key in keyof T]?: PackedColumn } = {};
  for (const key of Object.keys(empty) as (keyof T)[]) {
    const values = records.map((record) => record[key] ?? empty[key]);
    if (values.some((value) => value !== empty[key])) columns[key] = packColumn(values);
  }
  return { count: records.length, columns };
}

/** @param empty as it was packed with */
export function unpackTable<T extends object>({ count, columns }: PackedTable<T>, empty: T): T[] {
  const records = Array.from({ length: count }, () => ({ ...empty }));
  for (const key of Object.keys(empty) as (keyof T)[]) {
    const column = columns[key];
    if (!column) continue;
    const valueAt = openColumn(column);
    records.forEach((record, at) => {
      record[key] = valueAt(at) as T[keyof T];
    });
  }
  return records;
}

function packColumn(values: readonly unknown[]): PackedColumn {
  const few = packFew(values);
  if (few) return few.values.length === 1 ? { same: few.values[0] } : few;
  return values.every(isLine) ? packLines(values) : { each: values };
}

/** null where so many differ that it would save nothing. */
function packFew(values: readonly unknown[]) {
  const places = new Map<unknown, number>();
  const at: number[] = [];
  for (const value of values) {
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
      if (place > values.length / 2) return null;
    }
    at.push(place);
  }
  return { values: [...places.keys()], at };
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\n');
}

function packLines(lines: readonly string[]): PackedColumn {
  const [first = '', ...others] = lines.filter((line) => line !== '');
  let length = first.length;
  for (const line of others) {
    while (length > 0 && !line.startsWith(first.slice(0, length))) length -= 1;
    if (length === 0) break;
  }
  const start = first.slice(0, length);
  // An empty line stays one, so that no text may be all beginning.
  if (lines.includes(start)) return { start: '', lines: lines.join('\n') };
  return { start, lines: lines.map((line) => line.slice(length)).join('\n') };
}

function openColumn(column: PackedColumn): (at: number) => unknown {
  if ('same' in column) return () => column.same;
  if ('each' in column) return (at) => column.each[at];
  if ('at' in column) return (at) => column.values[column.at[at] ?? 0];
  const lines = column.lines.split('\n');
  return (at) => (lines[at] ? column.start + lines[at] : '');
}
