// Files that hold no list of people in a form that can be read: what each one is, and what to do.

import { otherFileWords as words } from '#words/people-file';

const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u;
// ZIP puts the names of what it holds in plain bytes; those of a workbook are near its beginning.
const NAMES_LENGTH = 64 * 1024;

/** What is wrong with the bytes of a file that is no text, or null where it may be text. */
export function problemOfBytes(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return words.empty;
  const starts = (...start: readonly number[]) =>
    start.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return problemOfZip(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return words.workbook;
  const isUtf16 = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  return !isUtf16 && bytes.includes(0) ? words.notText : null;
}

/** What is wrong with a text that is no table, or null where it may be one. */
export function problemOfText(text: string): string | null {
  const beginning = text.slice(0, 1000).trimStart().toLowerCase();
  if (text.trim() === '') return words.empty;
  if (/^(?:<!doctype html|<html|<\?xml|<head|<body)/.test(beginning)) return words.webPage;
  if (beginning.startsWith('%pdf') || CONTROL.test(text.slice(0, 1000))) return words.notText;
  return null;
}

function problemOfZip(bytes: Uint8Array): string {
  const ends = [bytes.subarray(0, NAMES_LENGTH), bytes.subarray(-NAMES_LENGTH)];
  const names = ends.map((part) => new TextDecoder('windows-1252').decode(part)).join('\n');
  if (names.includes('xl/') && names.includes('[Content_Types].xml')) return words.workbook;
  return /connections\.csv|linkedin/i.test(names) ? words.linkedInArchive : words.archive;
}
