// Records out of a CSV text, each with the line that it starts in. A stray quotation mark spoils
// one record, not all that follow, and a file that stops half-way gives what came before.
import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

export interface CsvRecord {
  /** From 1, in the text that was given. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The record as it stands in the text. */
  readonly source: string;
  /** A quotation mark was opened and never closed, so the cells cannot be told apart. */
  readonly isBroken: boolean;
}

interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** The line of the record in whose middle the text stops, or null. */
  readonly cutOffLine: number | null;
}

/** After so many broken records, quotation marks mean nothing in this text; keeps hostile files cheap. */
const MAX_BROKEN_RECORDS = 50;

/**
 * `text` has `\n` as its only line break; `columnCount` is the width of its header. Blank lines
 * give no record. Line breaks within quotation marks belong to their cell.
 */
export function readCsvRecords(
  text: string,
  delimiter: Delimiter,
  columnCount: number,
): CsvRecords {
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  let brokenCount = 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const heedsQuotes = brokenCount < MAX_BROKEN_RECORDS;
    const run = readRun(rest, delimiter, heedsQuotes, (cells, source) => {
      if (source.trim() !== '') records.push({ line, cells, source, isBroken: false });
      line += countLineBreaks(source);
    });
    if (run.stoppedAt === null) break;
    const { record, next } = firstLine(rest, run.stoppedAt, delimiter, columnCount);
    if (run.isUnterminated && !hasFullLine(rest, next, delimiter, columnCount)) {
      return { records, cutOffLine: line };
    }
    records.push({ ...record, line });
    start += next;
    line += 1;
    brokenCount += 1;
  }
  return endsShort(text, records, columnCount)
    ? { records: records.slice(0, -1), cutOffLine: records[records.length - 1]?.line ?? null }
    : { records, cutOffLine: null };
}

interface Run {
  /** Where the first record with misplaced quotation marks starts, or null at the end. */
  readonly stoppedAt: number | null;
  readonly isUnterminated: boolean;
}

/** Reads records up to the first one whose quotation marks do not add up over several lines. */
function readRun(
  text: string,
  delimiter: Delimiter,
  heedsQuotes: boolean,
  onRecord: (cells: string[], source: string) => void,
): Run {
  let position = 0;
  let run: Run = { stoppedAt: null, isUnterminated: false };
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    // No text holds this character once it is cleaned, so it switches quoting off.
    ...(heedsQuotes ? {} : { quoteChar: '\0' }),
    step: (result, parser) => {
      const source = text.slice(position, result.meta.cursor);
      const isUnterminated = result.errors.some((error) => error.code === 'MissingQuotes');
      if (isUnterminated || (result.errors.length > 0 && countLineBreaks(source) > 1)) {
        run = { stoppedAt: position, isUnterminated };
        parser.abort();
        return;
      }
      onRecord(result.data, source);
      position = result.meta.cursor;
    },
  });
  return run;
}

/** The one line at `start`, its quotation marks taken as they stand, and where the next begins. */
function firstLine(text: string, start: number, delimiter: Delimiter, columnCount: number) {
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  const source = text.slice(start, end);
  const cells = source.split(delimiter).map((cell) => cell.replace(/"/g, ''));
  return { record: { cells, source, isBroken: cells.length !== columnCount }, next: end + 1 };
}

/** Is there a line after `start` that is a whole record by itself? Then the file goes on. */
function hasFullLine(text: string, start: number, delimiter: Delimiter, columnCount: number) {
  return text
    .slice(start)
    .split('\n')
    .some((line) => line.split(delimiter).length >= columnCount);
}

/** The last record lacks cells, and nothing ends its line: the file was cut there. */
function endsShort(text: string, records: readonly CsvRecord[], columnCount: number): boolean {
  const last = records[records.length - 1];
  if (last === undefined || text.endsWith('\n') || last.cells.length >= columnCount) return false;
  return records.slice(0, -1).every((record) => record.cells.length >= columnCount);
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
