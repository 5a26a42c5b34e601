// What crosses between the main thread and the worker of an execution.
import type { MessagePort } from 'node:worker_threads';
import type { FormField } from './form';
import type { Execution } from './host';

/** Where in the shared memory what stands; the order of calls follows it in `order`. */
export const SIGNAL = 0;
export const CALLS = 1;
const HEADER_INTS = 2;
/** Calls whose order is remembered; beyond that they are only counted. */
export const REMEMBERED_CALLS = 65_536;

export interface SharedTally {
  /** [SIGNAL, CALLS] */
  readonly header: Int32Array;
  /** The number of the name of each call, in the order of the calls. */
  readonly order: Uint16Array;
}

export function newTallyMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_INTS * 4 + REMEMBERED_CALLS * 2);
}

export function viewTally(memory: SharedArrayBuffer): SharedTally {
  return {
    header: new Int32Array(memory, 0, HEADER_INTS),
    order: new Uint16Array(memory, HEADER_INTS * 4),
  };
}

export interface ScriptFile {
  readonly name: string;
  readonly source: string;
}

/** An error that a service call throws, by its place or by its name. */
export interface Fault {
  /** Counted from 1. */
  readonly atCall?: number;
  /** "Gmail.Users.Drafts.create": every call of that name. */
  readonly name?: string;
  readonly message: string;
  /** 'after': the call has done its work, and its answer got lost. Default: 'before'. */
  readonly when?: 'before' | 'after';
}

/** One execution, as a thread gets it. What it is called with comes through the port. */
export interface Job {
  readonly port: MessagePort;
  readonly memory: SharedArrayBuffer;
  readonly start: Start;
}

/** What the worker needs to begin. */
export interface Start {
  readonly execution: Execution;
  readonly scripts: readonly ScriptFile[];
  readonly servicesCode: string;
  readonly settings: ServiceSettings;
  readonly faults: readonly Fault[];
  readonly stopBefore: number | null;
  readonly stopAfter: number | null;
}

/** What the services must know of the project that they serve. */
export interface ServiceSettings {
  /** The advanced services that the manifest switches on, by the name that scripts use. */
  readonly advancedServices: readonly string[];
  readonly grantedScopes: readonly string[];
  /** How far the local edition's clock is before real time; negative behind. */
  readonly clockAheadMs: number;
  /** Of the manifest: the zone of Session.getScriptTimeZone(). */
  readonly scriptTimeZone: string;
  /** Each write goes out by itself: Google gathers writes often, and promises nothing. */
  readonly writesAtOnce: boolean;
  /** The HTML files of the project by name without ".html". */
  readonly htmlFiles: Readonly<Record<string, string>>;
}

/** What the function is called with: arguments, or a form in their place. */
export interface Given {
  readonly args: readonly unknown[];
  readonly form: readonly FormField[] | null;
}

export type ToMain =
  | { readonly kind: 'name'; readonly id: number; readonly name: string }
  | { readonly kind: 'ask'; readonly operation: string; readonly args: readonly unknown[] }
  | { readonly kind: 'stop' }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: ScriptError };

/** With each answer: how far the clock is ahead by now, since people may move it while a script runs. */
export interface Reply {
  readonly answer: Answer;
  readonly clockAheadMs: number;
}

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly isService: boolean; readonly message: string };

/** An error as it reached the end of the script. */
export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}
