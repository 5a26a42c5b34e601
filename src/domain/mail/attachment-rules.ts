// Which files may go along with a letter: how large they may be, and which Gmail would not take.
import { fileEnding } from './file-name';

/**
 * The most that Gmail sends, as one message: https://support.google.com/mail/answer/6584. Whether
 * its megabytes are of 1,000,000 bytes or a little more is not said; the smaller is safe.
 */
const MOST_MESSAGE_BYTES = 25_000_000;
/** Base64 makes four characters of three bytes, and a line of 78 of every 76 of them. */
const GROWTH = (4 / 3) * (78 / 76);
/** Of the longest body, with its headers. */
const MOST_LETTER_BYTES = 300_000;
/** All files of one letter together, in whole megabytes: 18 MB. */
export const MOST_FILE_BYTES =
  Math.floor((MOST_MESSAGE_BYTES - MOST_LETTER_BYTES) / GROWTH / 1e6) * 1e6;
/** A résumé, a cover letter, and a few samples of work. */
export const MOST_FILES = 10;

/** Gmail refuses letters with these: https://support.google.com/mail/answer/6590 */
const BLOCKED = new Set(
  (
    'ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex ex_ exe ' +
    'hta img ins iso isp jar jnlp js jse lib lnk mde mjs msc msi msix msixbundle msp mst nsh pif ps1 ' +
    'scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh xll'
  ).split(' '),
);
/** What offices open without a thought. */
const USUAL = new Set('pdf doc docx odt txt rtf'.split(' '));
/** For the file dialog of a browser. */
export const USUAL_ENDINGS = [...USUAL].map((ending) => `.${ending}`).join(',');

export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
}

export type FileProblem = 'blocked' | 'empty' | 'too-large' | 'too-many';

/** What keeps one file from going along, whatever else is chosen. */
export function fileProblem({ name, bytes }: FileFacts): FileProblem | null {
  if (BLOCKED.has(fileEnding(name))) return 'blocked';
  if (bytes === 0) return 'empty';
  return bytes > MOST_FILE_BYTES ? 'too-large' : null;
}

/** The same for all files of one letter. */
export function filesProblem(files: readonly FileFacts[]): FileProblem | null {
  for (const file of files) {
    const problem = fileProblem(file);
    if (problem !== null) return problem;
  }
  if (files.length > MOST_FILES) return 'too-many';
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes > MOST_FILE_BYTES ? 'too-large' : null;
}

/** It goes along, but the reader may have nothing to open it with. */
export function isUnusualFile(name: string): boolean {
  return !USUAL.has(fileEnding(name));
}
