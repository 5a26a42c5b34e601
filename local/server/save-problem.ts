// Why something is not on disk, in the language of the page.
import { DataFolderError } from '../data-folder';
import type { Edition } from '../edition';
import { codeOf } from '../folder-lock';
import { serverWordsIn } from './words';

export interface SaveProblem {
  readonly folder: string;
  /** No room is left there. */
  readonly isFull: boolean;
  /** As the program tells it in the terminal. */
  readonly message: string;
  /** As the system names it. */
  readonly reason: string;
}

const NO_ROOM: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

/** What to tell of an error; of any but the folder's, its own message. */
export function problemToTell(error: unknown, { folder, project }: Edition): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  const code = codeOf(cause);
  if (!(error instanceof DataFolderError) || code === undefined) return message;
  const isFull = NO_ROOM.has(code);
  const problem = { folder: folder.path, isFull, message, reason: String(cause) };
  return serverWordsIn(project.language).notSaved(problem);
}
