// One process per data folder: a lock file that names the process. A lock whose process is gone
// (killed, or before the last restart of the machine) is taken over.
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';

const held = new Set<string>();

/** Thrown where another process, or another part of this one, holds the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** Takes the lock at `path` and returns what releases it. Throws a FolderInUse that says by whom. */
export function takeFolderLock(path: string): () => void {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
      held.add(path);
      return () => {
        if (held.delete(path)) rmSync(path, { force: true });
      };
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    takeAwayIfStale(path);
  }
  throw inUse(path, null);
}

function takeAwayIfStale(path: string): void {
  const pid = readPid(path);
  if (isHeld(path, pid)) throw inUse(path, pid);
  // Renamed first and looked at again: between the two looks another process may have taken over.
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readPid(aside) !== pid) {
    linkSync(aside, path);
    rmSync(aside, { force: true });
    throw inUse(path, readPid(path));
  }
  rmSync(aside, { force: true });
}

function isHeld(path: string, pid: number | null): boolean {
  if (pid === null) return false;
  // In a container every run may have the same number, so our own number alone proves nothing.
  if (pid === process.pid) return held.has(path);
  return !isFromBeforeRestart(path) && isAlive(pid);
}

function readPid(path: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isFromBeforeRestart(path: string): boolean {
  const startedAt = Date.now() - uptime() * 1000;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.mtimeMs < startedAt - 1000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another account.
    return isCode(error, 'EPERM');
  }
}

function inUse(path: string, pid: number | null): FolderInUse {
  const by = pid === null ? 'another process' : `process ${pid}`;
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  return new FolderInUse(
    `The folder ${folder} is in use by ${by}. Stop that one first, or choose another folder with --data DIR.`,
  );
}

/**
 * The code of an error of Node's, such as "ENOENT". Not told by `instanceof Error`: a test runner
 * gives each file a world with an `Error` of its own.
 */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

export function isCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}
