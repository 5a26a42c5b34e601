// Writes single cells so that each lands where it belongs, whatever people do meanwhile. Google has no
// transactions: a write goes to a place, and what stands there may have moved since it was looked at.
// So the whole tab is read right before and right after a write, and compared: what went astray is put
// back as it was, what is missing is written once more. What a person typed in the very cell stays.
import { sheetProblems } from '#words/sheet-problems';
import { type CellLink, linkValue, type Sheet } from '../google/book';
import { Problem } from '../problem';
import { compare, type RichTexts } from './astray-cells';
import { cellText, untrimmedText } from './cell';
import { cellBlocks, type PlacedCell } from './cell-blocks';
import { sameHeader, type Tab } from './columns';
import { type Lines, readLines } from './read-lines';
import { type Traces, trace } from './same-rows';
import { columnMissing, findColumns } from './table';
import { type CellAsWritten, holds, isLink, restored, toCell, type Wish } from './wish';

const MOST_TRIES = 6;

/**
 * @param before the tab as it was read just now
 * @returns the tab as it was read last, and the wishes whose rows are gone
 * @throws Problem `column-missing` where a header was changed meanwhile: then all is as before
 */
export function settle<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  before: Lines,
  wishes: readonly Wish<Key>[],
): { readonly lines: Lines; readonly gone: readonly Wish<Key>[] } {
  const gone: Wish<Key>[] = [];
  let lines = before;
  let open = wishes;
  for (let attempt = 1; open.length > 0; attempt++) {
    if (attempt > MOST_TRIES) throw beingChanged(tab);
    const links = readLinks(sheet, lines, open);
    writeWishes(sheet, open);
    const now = readLines(sheet);
    const traces = traceIn(tab, lines, now, open);
    const left = compare(lines, now, open, traces, links);
    gone.push(...left.gone);
    open = left.open;
    const renamed = wishes.find(({ key }) => key !== null && !hasColumn(tab, now, key));
    if (renamed?.key != null) {
      const back = open.filter(({ key }) => key === null);
      settle(sheet, tab, now, [...back, ...takenBack(tab, before, now, wishes)]);
      throw new Problem('column-missing', columnMissing(tab, renamed.key));
    }
    lines = now;
  }
  return { lines, gone };
}

export function beingChanged({ name }: Tab<string>): Problem {
  return new Problem('busy', sheetProblems.beingChanged(name));
}

function hasColumn<Key extends string>(tab: Tab<Key>, lines: Lines, key: Key): boolean {
  const { header } = tab.columns[key];
  return (lines[0] ?? []).some((one) => sameHeader(untrimmedText(one), header));
}

function traceIn<Key extends string>(
  tab: Tab<Key>,
  before: Lines,
  now: Lines,
  wishes: readonly Wish<Key>[],
): Traces {
  const idColumn = (findColumns(tab, before[0] ?? []).get('id' as Key) ?? 0) - 1;
  const ids = wishes
    .filter(({ column }) => column === idColumn)
    .flatMap(({ row, value }) => [cellText(before[row]?.[idColumn]), cellText(value)]);
  return trace(before, now, idColumn, new Set(wishes.map(({ column }) => column)), new Set(ids));
}

/** What each cell held before, of those that hold what was meant for them now. */
function takenBack<Key extends string>(
  tab: Tab<Key>,
  before: Lines,
  now: Lines,
  wishes: readonly Wish<Key>[],
): readonly Wish<Key>[] {
  const { rowNow, columnNow } = traceIn(tab, before, now, wishes);
  return wishes.flatMap(({ row, column, value }): Wish<Key>[] => {
    const place = { row: rowNow[row] ?? -1, column: columnNow[column] ?? -1 };
    const was = before[row]?.[column] ?? '';
    if (place.row < 0 || place.column < 0 || holds(was, value)) return [];
    if (!holds(now[place.row]?.[place.column], value)) return [];
    return [{ ...place, value: restored(was), key: null }];
  });
}

/** A write of links may hit other links, of which a reading tells the text alone. */
function readLinks(sheet: Sheet, lines: Lines, wishes: readonly Wish<string>[]): RichTexts {
  const columns = new Set(wishes.filter(({ value }) => isLink(value)).map(({ column }) => column));
  return new Map(
    [...columns].map((column) => [
      column,
      sheet.getRange(1, column + 1, Math.max(1, lines.length), 1).getRichTextValues(),
    ]),
  );
}

function writeWishes(sheet: Sheet, wishes: readonly Wish<string>[]): void {
  const plain: PlacedCell<CellAsWritten>[] = [];
  const links: PlacedCell<CellLink>[] = [];
  for (const { row, column, value } of wishes) {
    const place = { rowNumber: row + 1, columnNumber: column + 1 };
    if (typeof value === 'object' && value !== null && 'link' in value)
      links.push({ ...place, value: value.link });
    else if (typeof value === 'object' && value !== null && 'url' in value)
      links.push({ ...place, value: linkValue(value.text, value.url) });
    else plain.push({ ...place, value: toCell(value) });
  }
  // Should a run end in between: the link to a draft first, then from the right. What becomes of the
  // note stands right of the day that makes it due, and that it is ready says that all else is there.
  for (const { rowNumber, columnNumber, values } of cellBlocks(links)) {
    const width = values[0]?.length ?? 0;
    sheet.getRange(rowNumber, columnNumber, values.length, width).setRichTextValues([...values]);
  }
  for (const { rowNumber, columnNumber, values } of [...cellBlocks(plain)].reverse()) {
    const width = values[0]?.length ?? 0;
    sheet.getRange(rowNumber, columnNumber, values.length, width).setValues([...values]);
  }
}
