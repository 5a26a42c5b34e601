// A sheet of the local edition with the built add-on in it, for counting.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { Edition } = createRequire(import.meta.url)('../../build/local/edition.js');

export const ME = 'you@example.com';
const FILES = ['dist/Code.js', 'dist/Sidebar.html', 'bench/performance/seed.js'];

/** @param {string} [copied] a folder to begin with; a blank spreadsheet without it */
export async function openSheet(copied) {
  const folder = mkdtempSync(join(tmpdir(), 'interviews-bench-'));
  if (copied)
    cpSync(copied, folder, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  const edition = await Edition.open({
    dataDir: folder,
    files: FILES.map((file) => resolve(file)),
    owner: ME,
    timeZone: 'America/New_York',
  });
  edition.permissions.grant(ME);
  /** @returns what the execution told, its calls among it */
  const execute = async (options) => {
    const { functionName } = options;
    const result = await edition.execute({ as: ME, kind: 'sidebar', ...options });
    if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
    if (result.value?.ok === false) throw new Error(`${functionName}: ${result.value.message}`);
    return result;
  };
  const run = (functionName, ...args) => execute({ functionName, args });
  const close = async () => {
    await edition.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { edition, folder, execute, run, close };
}
