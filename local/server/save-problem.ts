// Why the sheet is not on disk.
import { DataFolderError } from '../data-folder';
import { codeOf } from '../folder-lock';

const NO_ROOM: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

export interface SaveProblem {
  readonly folder: string;
  /** No room is left there. */
  readonly isFull: boolean;
  /** As the program tells it in the terminal. */
  readonly message: string;
  /** As the system names it. */
  readonly reason: string;
}

export function saveProblemOf(error: unknown, folder: string): SaveProblem {
  const cause = error instanceof DataFolderError ? error.cause : error;
  return {
    folder,
    isFull: NO_ROOM.has(codeOf(cause)),
    message: error instanceof Error ? error.message : String(error),
    reason: String(cause),
  };
}
