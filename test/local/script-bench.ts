// Runs small Apps Script snippets on the built local edition, each in a data folder of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EditionOptions } from '../../local/edition';
import type { ExecuteResult } from '../../local/executions';
import { Edition } from '../built-edition';

export type { Edition, ExecuteResult };

/** A Tuesday. */
export const NOW = new Date('2026-11-24T12:00:00Z');
export const ME = 'me@example.com';

const opened: { readonly edition: Edition; readonly folder: string }[] = [];

interface BenchOptions extends Partial<EditionOptions> {
  /** The manifest, appsscript.json; without one everything is granted. */
  readonly manifest?: object;
}

/** Opens an edition whose project is this source. Closed by `closeAll`. */
export async function openScript(source: string, options: BenchOptions = {}): Promise<Edition> {
  const folder = mkdtempSync(join(tmpdir(), 'script-bench-'));
  const { manifest, ...rest } = options;
  writeFileSync(join(folder, 'code.js'), source);
  if (manifest) writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  const edition = await Edition.open({
    dataDir: join(folder, 'data'),
    files: [join(folder, 'code.js')],
    now: NOW,
    owner: ME,
    ...rest,
  });
  opened.push({ edition, folder });
  return edition;
}

/** For `afterEach`: the engines keep the process alive. */
export async function closeAll(): Promise<void> {
  for (const { edition, folder } of opened.splice(0)) {
    await edition.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What the body of a function returns; `sheet` and `book` are there already. Throws where the script
 * throws, with its message.
 */
export async function evaluate(body: string, options: BenchOptions = {}): Promise<unknown> {
  const edition = await openScript(asFunction(body), options);
  return answerOf(await edition.execute({ functionName: 'main', as: ME }));
}

export function asFunction(body: string): string {
  return `function main() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getActiveSheet();
    ${body}
  }`;
}

export function answerOf(result: ExecuteResult): unknown {
  if (result.ok) return result.value;
  throw new Error(result.ended === null ? result.error.message : `ended: ${result.ended}`);
}
