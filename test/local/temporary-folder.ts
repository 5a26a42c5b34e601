// A data folder of its own for each test, taken away afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolder } from '../../local/data-folder';

const paths: string[] = [];
const opened: DataFolder[] = [];

afterEach(() => {
  for (const folder of opened.splice(0)) folder.close();
  for (const path of paths.splice(0)) rmSync(path, { recursive: true, force: true });
});

export function temporaryPath(): string {
  const path = mkdtempSync(join(tmpdir(), 'informational-interviews-'));
  paths.push(path);
  return path;
}

/** `warnings` collects what is said of damaged files. */
export function openFolder(path = temporaryPath(), warnings: string[] = []): DataFolder {
  const folder = new DataFolder(path, (message) => warnings.push(message));
  opened.push(folder);
  return folder;
}
