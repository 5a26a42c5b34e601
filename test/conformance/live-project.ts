// The compiled project of conformance on the local edition: the files that are pushed to Google.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as EditionModule from '../../local/edition';

const built: typeof EditionModule = require('../../build/local/edition.js');

export const ME = 'me@example.com';
/** A Tuesday. */
const NOW = new Date('2026-11-24T12:00:00Z');

export type Edition = EditionModule.Edition;

/** Runs `work` on a new edition and takes it away again. */
export async function withLiveProject<T>(work: (edition: Edition) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'conformance-'));
  const edition = await built.Edition.open({
    dataDir,
    distDir: 'dist-live',
    now: NOW,
    owner: ME,
    timeZone: 'America/New_York',
  });
  try {
    edition.permissions.grant(ME);
    return await work(edition);
  } finally {
    await edition.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What a function of the project returns; throws what it throws. */
export async function call<T>(
  edition: Edition,
  functionName: string,
  args: readonly unknown[] = [],
): Promise<T> {
  const result = await edition.execute({ functionName, args, as: ME, kind: 'menu' });
  if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
  return result.value as T;
}
