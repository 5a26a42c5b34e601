// Starts the local edition as `npm start` does, on a free port and a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve('build/local/start.js');
const FIXTURE = resolve('test/fixtures/local/add-on');

export interface Program {
  readonly process: ChildProcess;
  readonly address: string;
  readonly port: number;
  readonly data: string;
  /** All that it has said so far. */
  readonly said: () => string;
  /** Resolves once it has said that. */
  says(text: string): Promise<void>;
  /** Ends it as Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does: it hears of nothing. */
  kill(): Promise<void>;
}

interface ProgramOptions {
  readonly project?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'interviews-server-'));
}

export async function startProgram(
  data = newDataFolder(),
  { project = FIXTURE, port = 0, env = {} }: ProgramOptions = {},
): Promise<Program> {
  const child = run(['--port', String(port), '--data', data, '--project', project], env);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => (said += String(text)));
  const address = await firstAddress(child);
  return {
    process: child,
    address,
    port: Number(new URL(address).port),
    data,
    said: () => said,
    says: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!said.includes(text)) return;
          for (const stream of [child.stdout, child.stderr]) stream?.off('data', look);
          resolve();
        };
        for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
        look();
      }),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill('SIGINT');
      await once(child, 'exit');
      return child.exitCode;
    },
  };
}

/** Runs it to its end, for what does not start. */
export async function runToEnd(words: readonly string[]): Promise<Ended> {
  const child = run(words);
  let output = '';
  child.stdout?.on('data', (text) => (output += String(text)));
  child.stderr?.on('data', (text) => (output += String(text)));
  await once(child, 'close');
  return { code: child.exitCode, output };
}

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A request with whatever headers a test needs, Host among them. */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (text) => (body += String(text)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (text: unknown): void => {
      output += String(text);
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address !== undefined && output.includes('Ctrl-C')) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}
