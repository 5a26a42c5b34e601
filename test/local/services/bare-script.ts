// Runs a script against the real services and stores in a V8 context that has nothing of Node:
// the same border as in the local edition, without its worker thread.
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { Caches, cacheOperations } from '../../../local/cache';
import { Clock } from '../../../local/clock';
import { Locks, lockOperations } from '../../../local/locks';
import { Mailboxes } from '../../../local/mailbox/mailboxes';
import { mailboxOperations } from '../../../local/mailbox/operations';
import { Permissions, permissionOperations } from '../../../local/permissions';
import { Properties, propertiesOperations } from '../../../local/properties';
import type { Execution, Operations } from '../../../local/runtime/host';
import { Triggers, triggerOperations } from '../../../local/triggers';
import { utilitiesOperations } from '../../../local/utilities-operations';
import { openFolder } from '../temporary-folder';

export const SCOPES = [
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/gmail.compose',
];

/** Tuesday, one week before the day in the README. */
export const NOW = new Date('2026-11-17T09:00:00Z');

const ENTRY = `
import { createAbsentServices } from './absent-services';
import { createCacheService } from './cache-service';
import { createConsole, createLogger } from './console';
import { createGmail } from './gmail';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createPropertiesService } from './properties-service';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import { createUtilities } from './utilities';
import { ServiceError } from '../runtime/host';

export function start(call, ask, execution, options) {
  const copy = (value) => {
    if (Object.prototype.toString.call(value) === '[object Uint8Array]') return Uint8Array.from(value);
    if (Array.isArray(value)) return Array.from(value, copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
  };
  const host = {
    execution,
    call: (name, body) => { call(name); return body(); },
    ask: (operation, ...args) => {
      const answer = ask(operation, args);
      if ('failed' in answer) throw new ServiceError(answer.failed);
      return copy(answer.value);
    },
  };
  Object.assign(globalThis, createAbsentServices(), {
    CacheService: createCacheService(host, options),
    Gmail: createGmail(host),
    HtmlService: createHtmlService(host, options),
    LockService: createLockService(host, options),
    Logger: createLogger(host),
    PropertiesService: createPropertiesService(host, options),
    ScriptApp: createScriptApp(host, options),
    Session: createSession(host, options),
    Utilities: createUtilities(host),
    console: createConsole(host),
  });
}
`;

let bundle: string | null = null;

function servicesCode(): string {
  bundle ??= buildSync({
    stdin: { contents: ENTRY, resolveDir: `${__dirname}/../../../local/services`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Bundle',
    platform: 'neutral',
    target: 'es2022',
  }).outputFiles[0]?.text as string;
  return bundle;
}

export interface Run extends Partial<Execution> {
  readonly bound?: boolean;
  readonly htmlFiles?: Readonly<Record<string, string>>;
}

export interface World {
  readonly clock: Clock;
  readonly mailboxes: Mailboxes;
  readonly permissions: Permissions;
  readonly triggers: Triggers;
  readonly locks: Locks;
  readonly logs: string[];
  /** Names of the service calls so far, in order. */
  readonly calls: string[];
  /** Evaluates `code`; what it gives is passed through JSON. Throws what the script throws. */
  run(code: string, options?: Run): unknown;
}

export function newWorld(): World {
  const folder = openFolder();
  const clock = new Clock({ start: NOW, frozen: true });
  const mailboxes = new Mailboxes(folder, clock);
  const permissions = new Permissions(folder, SCOPES);
  const triggers = new Triggers(folder, clock);
  const locks = new Locks();
  const logs: string[] = [];
  const calls: string[] = [];
  const operations: Operations = {
    ...propertiesOperations(new Properties(folder)),
    ...cacheOperations(new Caches(clock)),
    ...lockOperations(locks),
    ...triggerOperations(triggers),
    ...permissionOperations(permissions),
    ...mailboxOperations(mailboxes, clock),
    ...utilitiesOperations(),
    'log.write': (_by: Execution, level: string, text: string) => {
      logs.push(`${level}: ${text}`);
    },
  };
  const run = (code: string, options: Run = {}): unknown => {
    const { bound = true, htmlFiles = {}, ...rest } = options;
    const execution: Execution = {
      id: 'execution-1',
      functionName: 'test',
      kind: 'menu',
      authMode: 'FULL',
      as: 'ana@example.com',
      ...rest,
    };
    const ask = (operation: string, args: readonly unknown[]) => {
      try {
        const plain = structuredClone(args) as never[];
        return { value: operations[operation]?.(execution, ...plain) };
      } catch (error) {
        return { failed: (error as Error).message };
      }
    };
    const context = vm.createContext({});
    const bundled = vm.runInContext(`${servicesCode()};Bundle`, context);
    bundled.start((name: string) => calls.push(name), ask, execution, {
      bound,
      htmlFiles,
      scriptTimeZone: 'America/New_York',
      writesAtOnce: false,
    });
    const json = vm.runInContext(`JSON.stringify((() => {${code}\n})())`, context);
    return json === undefined ? undefined : JSON.parse(json);
  };
  return { clock, mailboxes, permissions, triggers, locks, logs, calls, run };
}

/** The name and message of what the script throws. */
export function thrownBy(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
  return 'nothing was thrown';
}
