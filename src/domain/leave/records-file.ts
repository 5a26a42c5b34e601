// The file with which a person takes along what is theirs: rows of each tab, as they stood, and the
// settings. It comes back from a disk, so nothing in it is believed before it was looked at.
import { readSettings, type Settings } from '../settings';

/** A date as `{date: ISO instant}`. */
export type FileCell = string | number | boolean | { readonly date: string };

export interface FileRow {
  readonly cells: Readonly<Record<string, FileCell>>;
  /** Under headers that people added. */
  readonly ownCells: readonly { readonly header: string; readonly value: FileCell }[];
}

export const FILE_TABS = ['Contacts', 'Interviews', 'Answers', 'Organizations', 'Wins'] as const;
export type FileTab = (typeof FILE_TABS)[number];

export interface RecordsFile {
  readonly kind: typeof KIND;
  readonly version: number;
  /** The name of the sheet, and the moment, ISO 8601. */
  readonly from: string;
  readonly savedAt: string;
  readonly settings: Settings;
  readonly tabs: Readonly<Record<FileTab, readonly FileRow[]>>;
  /** The contacts whom the person kept to themselves. */
  readonly privateIds: readonly string[];
}

export const KIND = 'informational-interviews/records';
export const VERSION = 1;
export const MOST_ROWS = 10_000;
const MOST_CHARACTERS = 50_000;
const MOST_OWN_CELLS = 100;
const MOST_ID_CHARACTERS = 100;

export type FileProblem = 'cut-off' | 'other-kind' | 'newer' | 'too-many' | 'broken';

export type ReadFile =
  | { readonly ok: true; readonly file: RecordsFile; readonly unreadable: number }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads the text of a file. */
export function readRecordsText(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What begins as one of ours and does not end was cut off on the way.
    return { ok: false, problem: text.includes(KIND) ? 'cut-off' : 'other-kind' };
  }
  return readRecordsFile(value);
}

/** Takes over what can be read, row by row; nothing but what is expected comes through. */
export function readRecordsFile(value: unknown): ReadFile {
  if (!isObject(value) || value.kind !== KIND) return { ok: false, problem: 'other-kind' };
  if (typeof value.version !== 'number' || !(value.version >= 1))
    return { ok: false, problem: 'broken' };
  if (value.version > VERSION) return { ok: false, problem: 'newer' };
  const { tabs, privateIds } = value;
  if (!isObject(tabs)) return { ok: false, problem: 'broken' };
  const lists = FILE_TABS.map((tab) => tabs[tab] ?? []);
  if (!lists.every(Array.isArray)) return { ok: false, problem: 'broken' };
  if (lists.some((list) => (list as unknown[]).length > MOST_ROWS))
    return { ok: false, problem: 'too-many' };
  const rows = (lists as unknown[][]).map(readRows);
  const all = (lists as unknown[][]).reduce((sum, list) => sum + list.length, 0);
  const read = rows.reduce((sum, list) => sum + list.length, 0);
  return {
    ok: true,
    unreadable: all - read,
    file: {
      kind: KIND,
      version: VERSION,
      from: textOf(value.from),
      savedAt: textOf(value.savedAt),
      settings: readSettings(isObject(value.settings) ? value.settings : null),
      tabs: Object.fromEntries(FILE_TABS.map((tab, at) => [tab, rows[at] ?? []])) as never,
      privateIds: Array.isArray(privateIds) ? privateIds.filter(isId) : [],
    },
  };
}

/** Rows with an ID, each once. */
function readRows(list: readonly unknown[]): readonly FileRow[] {
  const seen = new Set<string>();
  return list.flatMap((one) => {
    if (!isObject(one) || !isObject(one.cells)) return [];
    const cells = Object.entries(one.cells).flatMap(([key, cell]): [string, FileCell][] =>
      isPlainKey(key) && isCell(cell) ? [[key, cellAlone(cell)]] : [],
    );
    const id = cells.find(([key]) => key === 'id')?.[1];
    if (!isId(id) || seen.has(id)) return [];
    seen.add(id);
    const own = (Array.isArray(one.ownCells) ? one.ownCells : []).filter(isOwnCell);
    return [
      {
        cells: Object.fromEntries(cells),
        ownCells: own.slice(0, MOST_OWN_CELLS).map(({ header, value }) => ({
          header,
          value: cellAlone(value),
        })),
      },
    ];
  });
}

function isPlainKey(key: string): boolean {
  return /^[a-zA-Z]{1,40}$/.test(key) && !(key in Object.prototype);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MOST_ID_CHARACTERS;
}

function isOwnCell(one: unknown): one is { header: string; value: FileCell } {
  return isObject(one) && typeof one.header === 'string' && one.header !== '' && isCell(one.value);
}

function isCell(value: unknown): value is FileCell {
  if (typeof value === 'string') return value.length <= MOST_CHARACTERS;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'boolean') return true;
  return isObject(value) && typeof value.date === 'string' && isInstant(value.date);
}

/** Without whatever else stood beside a date. */
function cellAlone(cell: FileCell): FileCell {
  return typeof cell === 'object' ? { date: cell.date } : cell;
}

/** Of a day that there is: JavaScript reads 31 February as a day in March. */
function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(text)) return false;
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.slice(0, 10));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A short mark of a row, by which it is known whether it was changed since. */
export function markOfRow(row: FileRow): string {
  let mark = 0;
  for (const character of JSON.stringify(row)) {
    mark = (Math.imul(mark, 31) + (character.codePointAt(0) ?? 0)) | 0;
  }
  return (mark >>> 0).toString(36);
}

/** The mark of each row, by its ID. */
export function marksOf({ tabs }: Pick<RecordsFile, 'tabs'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FILE_TABS.flatMap((tab) => tabs[tab].map((row) => [String(row.cells.id), markOfRow(row)])),
  );
}
