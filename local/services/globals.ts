// Everything that a script finds by name, put together inside of its own context. The bundle of this
// file is evaluated there, so that all objects are of the script's realm.
import type { FormField } from '../runtime/form';
import type { Execution, Host } from '../runtime/host';
import type { ScriptError, ServiceSettings } from '../runtime/messages';
import { type Bridge, ScriptHost } from '../runtime/script-host';
import { toPage } from '../runtime/script-run';
import { createAbsentServices } from './absent-services';
import { createBlob } from './blob';
import { createCacheService } from './cache-service';
import { createConsole, createLogger } from './console';
import { reviveEvent } from './event';
import { createGmail } from './gmail';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createPropertiesService } from './properties-service';
import { createScriptApp } from './script-app';
import { setClock } from './script-clock';
import { createSession } from './session';
import type { Book } from './spreadsheet/book';
import { createSpreadsheetServices } from './spreadsheet/spreadsheet-app';
import { targetOf } from './spreadsheet/targets';
import { createUtilities } from './utilities';

/** What the worker uses of the bundle. */
export interface ServicesBundle {
  install(global: object, bridge: Bridge, execution: Execution, settings: ServiceSettings): void;
  reviveArguments(args: readonly unknown[]): unknown[];
  reviveForm(fields: readonly FormField[]): object;
  plainValue(value: unknown): unknown;
  describeError(error: unknown): ScriptError;
  finish(): void;
}

interface Running {
  readonly host: Host;
  readonly book: Book;
}

let running: Running | null = null;

export function install(
  global: object,
  bridge: Bridge,
  execution: Execution,
  settings: ServiceSettings,
): void {
  const host = new ScriptHost(execution, bridge, settings);
  const { SpreadsheetApp, book } = createSpreadsheetServices(host, settings.writesAtOnce);
  const bound = { bound: true };
  const { scriptTimeZone } = settings;
  const services: Record<string, object> = {
    ...createAbsentServices(),
    ...(settings.advancedServices.includes('Gmail') ? { Gmail: createGmail(host) } : {}),
    SpreadsheetApp,
    CacheService: createCacheService(host, bound),
    HtmlService: createHtmlService(host, settings),
    LockService: createLockService(host, bound),
    PropertiesService: createPropertiesService(host, bound),
    ScriptApp: createScriptApp(host, { scriptTimeZone }),
    Session: createSession(host, { scriptTimeZone }),
    Utilities: createUtilities(host),
    Logger: createLogger(host),
    console: createConsole(host),
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(global, name, { value, configurable: true, writable: true });
  }
  setClock(global, () => bridge.clockAheadMs());
  running = { host, book };
}

/** Event objects come as data; what is a range or the spreadsheet in them becomes one. */
export function reviveArguments(args: readonly unknown[]): unknown[] {
  const { host, book } = current();
  return args.map((each) => (isEvent(host.execution.kind) ? reviveEvent(book, each) : each));
}

/** A plain object of the fields by name, files as blobs; an array where several share a name. */
export function reviveForm(fields: readonly FormField[]): object {
  const { host } = current();
  const values = new Map<string, unknown[]>();
  for (const { name, value } of fields) {
    const revived = typeof value === 'string' ? value : createBlob(host, value);
    values.set(name, [...(values.get(name) ?? []), revived]);
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => [name, all.length > 1 ? all : all[0]]),
  );
}

/** What leaves the context: for the sidebar by the rules of google.script.run, else as JSON says. */
export function plainValue(value: unknown): unknown {
  if (current().host.execution.kind === 'sidebar') return toPage(value, isService);
  const json = JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && isService(member) ? String(member) : member,
  );
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}

export function describeError(error: unknown): ScriptError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  return { name: error.name, message: error.message, stack: scriptStack(error.stack ?? '') };
}

/** Writes that are still kept back go out, as at the end of an execution at Google. */
export function finish(): void {
  current().book.flush();
}

/** Those of the spreadsheet are proxies that are known; the others are frozen and say their name. */
function isService(value: object): boolean {
  if (targetOf(value) !== null) return true;
  return Object.isFrozen(value) && Object.hasOwn(value, 'toString');
}

function isEvent(kind: Execution['kind']): boolean {
  return kind === 'simple-trigger' || kind === 'time-trigger';
}

function current(): Running {
  if (running === null) throw new Error('local edition: the services are not installed');
  return running;
}

/** Only the script's own lines: those of the services and of Node tell its author nothing. */
function scriptStack(stack: string): string {
  const lines = stack.split('\n');
  const foreign = /services\.js|node:|worker\.js/;
  return lines.filter((line) => !/^\s+at /.test(line) || !foreign.test(line)).join('\n');
}
