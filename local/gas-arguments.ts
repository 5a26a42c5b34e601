// What stands on the command line of `gas`.

export interface GasArguments {
  readonly files: readonly string[];
  readonly call: string;
  readonly args: readonly unknown[];
  /** A folder, or null for a fresh one that is removed at the end. */
  readonly data: string | null;
  readonly as: string;
  readonly now: Date | null;
  readonly stopBefore: number | null;
  readonly stopAfter: number | null;
  readonly calls: boolean;
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Usage: npm run --silent gas -- [--data DIR] [--as EMAIL] [--now ISO]
         [--stop-before N | --stop-after N] [--calls] FILE... --call NAME [--args JSON]
  --data DIR       keeps spreadsheet, drafts, properties, triggers and clock here
  --as EMAIL       runs in the name of this person (default: me@example.com)
  --now ISO        sets the clock, such as 2026-11-24T09:00:00Z
  --stop-before N  ends the execution before its N-th service call; --stop-after N after it
  --calls          prints the service calls by name on standard error
  --args JSON      the arguments, as a JSON array`;

const DEFAULT_PERSON = 'me@example.com';

/** @throws UsageError that says what is wrong */
export function parseGasArguments(argv: readonly string[]): GasArguments {
  const files: string[] = [];
  const given = new Map<string, string>();
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith('--')) {
      files.push(word);
    } else if (word === '--calls') {
      given.set(word, 'yes');
    } else if (TAKES_VALUE.has(word)) {
      const value = words.shift();
      if (value === undefined) throw new UsageError(`${word} needs a value.`);
      if (given.has(word)) throw new UsageError(`${word} is given twice.`);
      given.set(word, value);
    } else {
      throw new UsageError(`There is no option ${word}.`);
    }
  }
  const call = given.get('--call');
  if (files.length === 0) throw new UsageError('No file is given.');
  if (call === undefined)
    throw new UsageError('--call NAME is missing: which function should run?');
  if (given.has('--stop-before') && given.has('--stop-after')) {
    throw new UsageError('--stop-before and --stop-after exclude one another.');
  }
  return {
    files,
    call,
    args: parseArray(given.get('--args')),
    data: given.get('--data') ?? null,
    as: given.get('--as') ?? DEFAULT_PERSON,
    now: parseDate(given.get('--now')),
    stopBefore: parseCount('--stop-before', given.get('--stop-before')),
    stopAfter: parseCount('--stop-after', given.get('--stop-after')),
    calls: given.has('--calls'),
  };
}

const TAKES_VALUE = new Set([
  '--data',
  '--as',
  '--now',
  '--stop-before',
  '--stop-after',
  '--call',
  '--args',
]);

function parseArray(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // Said below, as for other JSON.
  }
  throw new UsageError(`--args must be a JSON array, such as '["Ana", 3]'; it is ${text}`);
}

function parseDate(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new UsageError(`--now is no ISO date: ${text}`);
  return date;
}

function parseCount(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`${option} counts from 1; it is ${text}`);
  return Number(text);
}
