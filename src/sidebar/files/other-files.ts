// Files that hold no list of people in a form that can be read: what each one is, and what to do.

export const HOW_TO_GET_ONE =
  'From LinkedIn: Settings ▸ Data privacy ▸ Get a copy of your data ▸ Connections; unpack what comes ' +
  'and choose Connections.csv. From Google Contacts: Export ▸ Google CSV. From Outlook: Export contacts. From ' +
  'an iPhone or another address book: vCards (.vcf).';

export const OTHER_CSV = `This is neither a file of LinkedIn, Google Contacts or Outlook nor one of vCards. ${HOW_TO_GET_ONE}`;

export const NO_PEOPLE =
  'This file has the right columns, but there is nobody in it. Was it exported with nobody chosen?';

const EMPTY = `This file is empty. Download it again, then choose the new file. ${HOW_TO_GET_ONE}`;
const WORKBOOK =
  'This is an Excel workbook. Open it, save it as CSV (UTF-8), and choose the new file; the columns must ' +
  'stay as LinkedIn, Google Contacts or Outlook named them.';
const LINKEDIN_ARCHIVE =
  'This is the packed download from LinkedIn. Unpack it (double-click on it), and choose Connections.csv from ' +
  'the folder that appears.';
const ARCHIVE = `This is a packed (zip) file. Unpack it first, and choose the CSV file in it. ${HOW_TO_GET_ONE}`;
const WEB_PAGE = `This is a web page, not a list of people. Perhaps the download asked to log in first. ${HOW_TO_GET_ONE}`;
const NOT_TEXT = `This file is not a list of people. ${HOW_TO_GET_ONE}`;

const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u;
// ZIP puts the names of what it holds in plain bytes; those of a workbook are near its beginning.
const NAMES_LENGTH = 64 * 1024;

/** What is wrong with the bytes of a file that is no text, or null where it may be text. */
export function problemOfBytes(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return EMPTY;
  const starts = (...start: readonly number[]) =>
    start.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return problemOfZip(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return WORKBOOK;
  const isUtf16 = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  return !isUtf16 && bytes.includes(0) ? NOT_TEXT : null;
}

/** What is wrong with a text that is no table, or null where it may be one. */
export function problemOfText(text: string): string | null {
  const beginning = text.slice(0, 1000).trimStart().toLowerCase();
  if (text.trim() === '') return EMPTY;
  if (/^(?:<!doctype html|<html|<\?xml|<head|<body)/.test(beginning)) return WEB_PAGE;
  if (beginning.startsWith('%pdf') || CONTROL.test(text.slice(0, 1000))) return NOT_TEXT;
  return null;
}

function problemOfZip(bytes: Uint8Array): string {
  const ends = [bytes.subarray(0, NAMES_LENGTH), bytes.subarray(-NAMES_LENGTH)];
  const names = ends.map((part) => new TextDecoder('windows-1252').decode(part)).join('\n');
  if (names.includes('xl/') && names.includes('[Content_Types].xml')) return WORKBOOK;
  return /connections\.csv|linkedin/i.test(names) ? LINKEDIN_ARCHIVE : ARCHIVE;
}
