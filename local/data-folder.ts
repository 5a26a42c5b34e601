// The folder that holds all that the local edition keeps. A file is always replaced whole, so that
// closing or killing the program at any moment leaves either the old or the new content.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, FolderInUse, isCode, takeFolderLock } from './folder-lock';

const LAST_GOOD = '.last-good';
const TEMPORARY = /\.tmp-\d+-\d+$/;

/** What a person must know of the folder: it is in use, cannot be written to, or was damaged. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/**
 * An open data folder. Names of files are relative, with `/`: `mailboxes/ana@example.com/x.eml`.
 * Everything is synchronous and on disk when a method returns.
 */
export class DataFolder {
  readonly path: string;
  private readonly unlock: () => void;
  private readonly warn: (message: string) => void;
  private writes = 0;

  /**
   * Opens `path`, makes it if need be, and keeps other processes out until `close`.
   * Throws a DataFolderError that says what to do where it is in use or cannot be written to.
   * `warn` is told, in a sentence, of every damaged file that was set aside.
   */
  constructor(path: string, warn: (message: string) => void = console.warn) {
    this.path = resolve(path);
    this.warn = warn;
    this.unlock = this.orRefuse(() => {
      mkdirSync(this.path, { recursive: true });
      return takeFolderLock(join(this.path, 'in-use.lock'));
    });
  }

  /**
   * The parsed content of a JSON file, or `fresh()` where there is none. A file that `parse` throws
   * at is kept as `<name>.damaged-<time>` and the content before the last write is used instead.
   */
  readJson<T>(name: string, parse: (value: unknown) => T, fresh: () => T): T {
    return this.readGood(name, (bytes) => parse(JSON.parse(bytes.toString('utf8'))), fresh);
  }

  /** As `readJson`, for content of any kind: `decode` throws where the bytes are no good. */
  readGood<T>(name: string, decode: (bytes: Buffer) => T, fresh: () => T): T {
    const bytes = this.readBytes(name);
    const lastGood = this.readBytes(name + LAST_GOOD);
    if (bytes === null && lastGood === null) return fresh();
    if (bytes !== null) {
      try {
        return decode(bytes);
      } catch (error) {
        this.setAside(name, error, lastGood !== null);
      }
    }
    if (lastGood === null) return fresh();
    try {
      return decode(lastGood);
    } catch (error) {
      this.setAside(name + LAST_GOOD, error, false);
      return fresh();
    }
  }

  /** Writes a JSON file and keeps the content that it replaces for `readJson` to fall back on. */
  writeJson(name: string, value: unknown): void {
    this.writeGood(name, JSON.stringify(value, null, 1));
  }

  /** As `writeJson`, for content of any kind. */
  writeGood(name: string, content: string | Uint8Array): void {
    const path = this.pathOf(name);
    if (existsSync(path)) {
      const copy = this.temporaryFor(path);
      this.orRefuse(() => {
        copyFileSync(path, copy);
        renameSync(copy, path + LAST_GOOD);
      });
    }
    this.writeBytes(name, content);
  }

  readBytes(name: string): Buffer | null {
    try {
      return readFileSync(this.pathOf(name));
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  /** Replaces one file whole: temporary file, fsync, rename. */
  writeBytes(name: string, content: string | Uint8Array): void {
    const path = this.pathOf(name);
    this.orRefuse(() => {
      mkdirSync(dirname(path), { recursive: true });
      const temporary = this.temporaryFor(path);
      const file = openSync(temporary, 'w');
      try {
        writeFileSync(file, content);
        fsyncSync(file);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
      syncFolder(dirname(path));
    });
  }

  /** Moves a file within the folder; what stood there is replaced. */
  move(from: string, to: string): void {
    this.orRefuse(() => {
      mkdirSync(dirname(this.pathOf(to)), { recursive: true });
      renameSync(this.pathOf(from), this.pathOf(to));
      syncFolder(dirname(this.pathOf(to)));
    });
  }

  remove(name: string): void {
    this.orRefuse(() => rmSync(this.pathOf(name), { force: true }));
  }

  /** Names of what lies directly in a subfolder, without temporary files; [] where there is none. */
  list(subfolder: string): readonly string[] {
    try {
      return readdirSync(this.pathOf(subfolder))
        .filter((name) => !TEMPORARY.test(name))
        .sort();
    } catch (error) {
      if (isCode(error, 'ENOENT')) return [];
      throw error;
    }
  }

  /** Full path, for people. Throws where a name would lead out of the folder. */
  pathOf(name: string): string {
    const path = join(this.path, name);
    if (path !== this.path && !path.startsWith(join(this.path, '/'))) {
      throw new DataFolderError(`"${name}" lies outside the folder ${this.path}.`);
    }
    return path;
  }

  /** Tells a person, in a sentence, what they must know of the folder. */
  say(message: string): void {
    this.warn(message);
  }

  /** Lets other processes in. */
  close(): void {
    this.unlock();
  }

  private temporaryFor(path: string): string {
    this.writes += 1;
    return `${path}.tmp-${process.pid}-${this.writes}`;
  }

  private setAside(name: string, error: unknown, hasLastGood: boolean): void {
    const kept = `${name}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    this.move(name, kept);
    const reason = error instanceof Error ? error.message : String(error);
    const instead = hasLastGood ? 'The copy before the last change is used.' : 'It starts empty.';
    this.warn(`${this.pathOf(name)} can't be read (${reason}). It was kept as ${kept}. ${instead}`);
  }

  private orRefuse<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      if (error instanceof DataFolderError) throw error;
      if (error instanceof FolderInUse) throw new DataFolderError(error.message, { cause: error });
      if (codeOf(error) === undefined) throw error;
      throw new DataFolderError(this.refusal(error), { cause: error });
    }
  }

  private refusal(error: unknown): string {
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      return `There is no room left to write to the folder ${this.path}. Free some space, or choose another folder with --data DIR.`;
    }
    return `The folder ${this.path} can't be written to (${String(error)}). Choose another with --data DIR, or let this account write to it.`;
  }
}

/** An e-mail address, or any text, as the name of a folder that every system accepts. */
export function folderNameOf(text: string): string {
  const safe = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9@._+-]/g, (character) =>
      encodeURIComponent(character).replace(
        /[!'()*]/g,
        (rest) => `%${rest.charCodeAt(0).toString(16)}`,
      ),
    );
  // Neither hidden, nor ".", "..", nor a trailing dot, which Windows drops.
  return safe.replace(/^\./, '%2e').replace(/\.$/, '%2e') || '%';
}

/** A rename survives a power cut only when its folder is on disk too. Windows can't do that. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
