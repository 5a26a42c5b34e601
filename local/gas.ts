// The `gas` command: runs a function of Apps Script files and prints what it returns, as JSON.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Edition } from './edition';
import type { ExecuteResult } from './executions';
import { type GasArguments, parseGasArguments, USAGE, UsageError } from './gas-arguments';
import { HeadlessUi } from './runtime/headless-ui';

const EXIT = { ok: 0, error: 1, usage: 2, ended: 3 } as const;

/** @returns the exit status */
async function main(argv: readonly string[]): Promise<number> {
  let wish: GasArguments;
  try {
    wish = parseGasArguments(argv);
    const missing = wish.files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new UsageError(`There is no file ${missing}.`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(`${error.message}\n${USAGE}`);
    return EXIT.usage;
  }
  const temporary = wish.data === null ? mkdtempSync(join(tmpdir(), 'gas-')) : null;
  try {
    return await runIn(temporary ?? wish.data ?? '', wish);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return EXIT.error;
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}

async function runIn(dataDir: string, wish: GasArguments): Promise<number> {
  const edition = await Edition.open({
    dataDir,
    files: wish.files,
    now: wish.now ?? undefined,
    owner: wish.as,
    ui: new HeadlessUi(tell),
    warn: tell,
  });
  try {
    if (wish.now !== null) edition.clock.setTo(wish.now);
    edition.permissions.grant(wish.as);
    const result = await edition.execute({
      functionName: wish.call,
      args: wish.args,
      as: wish.as,
      stopBefore: wish.stopBefore ?? undefined,
      stopAfter: wish.stopAfter ?? undefined,
    });
    return report(result, wish.calls);
  } finally {
    await edition.close();
  }
}

function report(result: ExecuteResult, wantsCalls: boolean): number {
  for (const { text } of result.logs) tell(text);
  if (wantsCalls) {
    for (const [name, count] of Object.entries(result.calls.counts)) tell(`${count} ${name}`);
    tell(`${result.calls.total} calls`);
  }
  if (result.ok) {
    // What returns nothing prints null, so that the output is JSON every time.
    process.stdout.write(`${JSON.stringify(result.value ?? null)}\n`);
    return EXIT.ok;
  }
  if (result.ended !== null) {
    tell(result.error.message);
    return EXIT.ended;
  }
  tell(`${result.error.name}: ${result.error.message}`);
  return EXIT.error;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
