// Reads a file of people that somebody chose: LinkedIn's Connections.csv, the CSV
// of Google Contacts or Outlook, vCards.
// The file stays on the person's computer; only the people who are chosen go on to the sheet.
import { fileNoticeWords, otherFileWords, unreadableWords } from '#words/people-file';
import { shorten } from '../../domain/people/clean-text';
import type { NewPerson } from '../../domain/records';
import { type CardProperty, readCards } from './card-lines';
import { readCardRow } from './card-row';
import { type CsvRecord, type Delimiter, readCsvRecords } from './csv-records';
import { decodeText } from './decode-text';
import { readGoogleRow } from './google-row';
import { readLinkedInRow } from './linkedin-row';
import { problemOfBytes, problemOfText } from './other-files';
import { readOutlookRow } from './outlook-row';
import { headerKey, layoutOf, type PeopleLayout } from './people-columns';
import { type Cell, personOf, type RowDraft } from './row-draft';
import { WithoutPictures } from './without-pictures';

export type PeopleSource = PeopleLayout | 'vCard';

export interface ReadPerson {
  readonly person: NewPerson;
  /** The line of the file in which the record starts, from 1. */
  readonly line: number;
}

export interface UnreadableRow {
  readonly line: number;
  /** The record as it stands in the file, in one line and shortened. */
  readonly text: string;
  readonly reason: string;
}

export interface PeopleFile {
  readonly source: PeopleSource;
  readonly people: readonly ReadPerson[];
  readonly unreadable: readonly UnreadableRow[];
  /** Sentences on the file as a whole, such as where it stops. */
  readonly notices: readonly string[];
}

export type PeopleFileResult =
  | { readonly ok: true; readonly file: PeopleFile }
  /** What the file is instead, and what to do. */
  | { readonly ok: false; readonly message: string };

/** 10,000 connections are 1.5 MB; contacts with long notes are more. */
const MAX_FILE_BYTES = 30_000_000;
/** An address book with photos; they are dropped on the way. */
const MAX_CARDS_BYTES = 500_000_000;
const SLICE_BYTES = 1_000_000;
// A notice before the header has a handful of lines.
const MAX_LINES_BEFORE_HEADER = 40;
const MAX_SHOWN_LENGTH = 120;
const MAX_LINES_NAMED = 5;
const READERS: Readonly<Record<PeopleLayout, (cell: Cell) => RowDraft>> = {
  LinkedIn: readLinkedInRow,
  'Google Contacts': readGoogleRow,
  Outlook: readOutlookRow,
};
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * Reads the chosen file. `onProgress` hears of the part that is done, [0–1]. Rejects only where
 * the browser cannot read the file (it was moved or is not permitted).
 */
export async function readPeopleFile(
  file: Blob,
  onProgress: (fraction: number) => void = () => {},
): Promise<PeopleFileResult> {
  const areCards = /^\ufeff?\s*begin:vcard/i.test(await file.slice(0, 200).text());
  if (file.size > (areCards ? MAX_CARDS_BYTES : MAX_FILE_BYTES)) {
    const megabytes = Math.round(file.size / 1_000_000);
    return refusal(otherFileWords.tooLarge(megabytes));
  }
  const pictures = new WithoutPictures();
  const bytes = new Uint8Array(areCards ? 0 : file.size);
  for (let start = 0; start < file.size; start += SLICE_BYTES) {
    const piece = new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer());
    if (areCards) pictures.add(piece);
    else bytes.set(piece, start);
    // Reading is the first half of the way, understanding the second.
    onProgress(Math.min(start + SLICE_BYTES, file.size) / file.size / 2);
  }
  const whole = areCards ? pictures.bytes() : bytes;
  const problem = problemOfBytes(whole);
  const result = problem === null ? readPeopleText(decodeText(whole).text) : refusal(problem);
  onProgress(1);
  return result;
}

/** The people in the text of a file. Pure; takes any text, and never throws. */
export function readPeopleText(text: string): PeopleFileResult {
  const problem = problemOfText(text);
  if (problem !== null) return refusal(problem);
  const clean = text.replace(/\r\n?/g, '\n').replace(/\0/g, '');
  if (/^\s*begin\s*:\s*vcard/i.test(clean)) return orNobody(readCardFile(clean));
  const header = findHeader(clean);
  if (header === null) return refusal(otherFileWords.otherFile);
  return orNobody(readRows(clean, header));
}

function orNobody(file: PeopleFile): PeopleFileResult {
  return file.people.length + file.unreadable.length === 0 && file.notices.length === 0
    ? refusal(otherFileWords.noPeople)
    : { ok: true, file };
}

interface Header {
  readonly layout: PeopleLayout;
  readonly delimiter: Delimiter;
  readonly columnKeys: readonly string[];
  /** Where the first record starts in the text, and in which line. */
  readonly end: number;
  readonly line: number;
}

/** Looks at the first lines one by one: what stands before the header may be anything. */
function findHeader(text: string): Header | null {
  let start = 0;
  for (let line = 1; line <= MAX_LINES_BEFORE_HEADER && start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const source = text.slice(start, end);
    for (const delimiter of DELIMITERS) {
      const headers = source.split(delimiter).map((name) => name.replace(/"/g, ''));
      const layout = layoutOf(headers);
      if (layout !== null) {
        return {
          layout,
          delimiter,
          columnKeys: headers.map(headerKey),
          end: end + 1,
          line: line + 1,
        };
      }
    }
    start = end + 1;
  }
  return null;
}

function readCardFile(text: string): PeopleFile {
  const people: ReadPerson[] = [];
  const unreadable: UnreadableRow[] = [];
  const badEmailLines: number[] = [];
  const cards = readCards(text);
  for (const { line, properties, isWhole } of cards) {
    if (!isWhole) continue;
    const result = personOf(readCardRow(properties));
    if (result.ok) people.push({ person: result.person, line });
    else unreadable.push({ line, text: shownCard(properties), reason: result.reason });
    if (result.ok && result.hasBadEmail) badEmailLines.push(line);
  }
  const cutOff = cards.find(({ isWhole }) => !isWhole);
  const notices = noticesOn(text, cutOff?.line ?? null, badEmailLines);
  return { source: 'vCard', people, unreadable, notices };
}

function readRows(text: string, header: Header): PeopleFile {
  const { columnKeys, delimiter, layout } = header;
  const readRow = READERS[layout];
  const columns = new Map(
    columnKeys.map((key, index) => [key, index]).reverse() as [string, number][],
  );
  const body = text.slice(header.end);
  const { records, cutOffLine } = readCsvRecords(body, delimiter, columnKeys.length);
  const people: ReadPerson[] = [];
  const unreadable: UnreadableRow[] = [];
  const badEmailLines: number[] = [];
  for (const record of records) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    const line = record.line + header.line - 1;
    const cellOf = (key: string) => record.cells[columns.get(key) ?? -1]?.trim() ?? '';
    const result = record.isBroken ? BROKEN : personOf(readRow(cellOf));
    if (result.ok) people.push({ person: result.person, line });
    else unreadable.push({ line, text: shown(record), reason: result.reason });
    if (result.ok && result.hasBadEmail) badEmailLines.push(line);
  }
  const cutOff = cutOffLine === null ? null : cutOffLine + header.line - 1;
  return { source: layout, people, unreadable, notices: noticesOn(text, cutOff, badEmailLines) };
}

function noticesOn(
  text: string,
  cutOffLine: number | null,
  badEmailLines: readonly number[],
): readonly string[] {
  return [
    ...(cutOffLine === null ? [] : [fileNoticeWords.cutOff(cutOffLine)]),
    ...badEmailNotice(badEmailLines),
    ...(text.includes('\ufffd') ? [fileNoticeWords.damaged] : []),
  ];
}

const BROKEN = {
  ok: false,
  reason: unreadableWords.openQuote,
} as const;

function shown(record: CsvRecord): string {
  return shownText(record.source);
}

function shownCard(properties: readonly CardProperty[]): string {
  const values = properties.filter(({ name }) => name !== 'VERSION').map(({ value }) => value);
  return shownText(values.join(' '));
}

function shownText(text: string): string {
  return shorten(text.slice(0, 1000).replace(/\s+/g, ' ').trim(), MAX_SHOWN_LENGTH);
}

function badEmailNotice(lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  const named = lines.slice(0, MAX_LINES_NAMED);
  return [fileNoticeWords.badEmails(named, lines.length - named.length)];
}

function refusal(message: string): PeopleFileResult {
  return { ok: false, message };
}
