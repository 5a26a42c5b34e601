// The compiled project of conformance on the local edition: the files that are pushed to Google.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { Edition } from '../built-edition';
import type { ByHandStep } from './script/by-hand';
import type { Case } from './script/case';

export const PROJECT = 'dist-live';
export const ME = 'me@example.com';
/** A Tuesday. */
const NOW = new Date('2026-11-24T12:00:00Z');

export type { Edition };
export type Listed = Omit<Case, 'run'>;
type ListedStep = Pick<ByHandStep, 'id' | 'says' | 'needs' | 'source'>;

/** All cases and steps by hand, read out of the compiled file; none is run. */
export function readLists(): {
  readonly cases: readonly Listed[];
  readonly byHand: readonly ListedStep[];
} {
  const context = vm.createContext({});
  vm.runInContext(readFileSync(join(PROJECT, 'Code.js'), 'utf8'), context);
  const json = vm.runInContext(
    'JSON.stringify({ cases: listCases(), byHand: listByHand() })',
    context,
  );
  return JSON.parse(json);
}

/** Runs `work` on a new edition, in which onOpen has run already, and takes it away again. */
export async function withLiveProject<T>(
  work: (edition: Edition, calledByOnOpen: readonly string[]) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'conformance-'));
  const edition = await Edition.open({
    dataDir,
    distDir: PROJECT,
    now: NOW,
    owner: ME,
    timeZone: 'America/New_York',
  });
  try {
    edition.permissions.grant(ME);
    const { calls } = await edition.execute({
      functionName: 'onOpen',
      args: [{ authMode: 'LIMITED' }],
      as: ME,
      kind: 'simple-trigger',
      authMode: 'LIMITED',
    });
    return await work(edition, Object.keys(calls.counts));
  } finally {
    await edition.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What a function of the project returns, and what it called; throws what it throws. */
export async function call<T>(
  edition: Edition,
  functionName: string,
  args: readonly unknown[] = [],
  kind: 'menu' | 'time-trigger' = 'menu',
): Promise<{ readonly value: T; readonly called: ReadonlySet<string> }> {
  const result = await edition.execute({ functionName, args, as: ME, kind });
  if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
  return { value: result.value as T, called: new Set(Object.keys(result.calls.counts)) };
}
