// Runs functions of the project as Google does: a few at once, each for so long, in somebody's name.
import { randomUUID } from 'node:crypto';
import type { Clock } from './clock';
import type { Locks } from './locks';
import type { LogLine, Logs } from './logs';
import type { Permissions } from './permissions';
import type { Project } from './project';
import { readServicesBundle } from './runtime/bundles';
import type { FormField } from './runtime/form';
import type { AuthMode, Execution, ExecutionKind, Operations } from './runtime/host';
import { type Meanwhile, withMeanwhile } from './runtime/meanwhile';
import type { Fault, ScriptError } from './runtime/messages';
import { type Calls, type EndReason, runScript } from './runtime/run-script';
import { Slots } from './runtime/slots';

/** At Google: 6 minutes, and 30 seconds for simple triggers. */
const TIME_LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_MS = 30_000;
const MOST_AT_ONCE = 6;

export interface ExecuteOptions {
  readonly functionName: string;
  readonly args?: readonly unknown[] | undefined;
  /** In place of arguments: a form of the sidebar. */
  readonly form?: readonly FormField[] | undefined;
  /** E-mail of the person in whose name it runs. */
  readonly as: string;
  readonly kind?: ExecutionKind | undefined;
  readonly authMode?: AuthMode | undefined;
  readonly faults?: readonly Fault[] | undefined;
  /** Ends the execution before or after its N-th service call, counted from 1. */
  readonly stopBefore?: number | undefined;
  readonly stopAfter?: number | undefined;
  /** Sends each write by itself, where Google usually gathers several. */
  readonly writesAtOnce?: boolean | undefined;
  readonly timeLimitMs?: number | undefined;
  readonly meanwhile?: Meanwhile | undefined;
}

interface Told {
  readonly calls: Calls;
  readonly logs: readonly LogLine[];
}

export type ExecuteResult = Told &
  (
    | { readonly ok: true; readonly value: unknown }
    | {
        readonly ok: false;
        /** null where the script ended by itself, with an error. */
        readonly ended: EndReason | null;
        readonly error: ScriptError;
      }
  );

/** How Google ends the run of a trigger before it begins, until its owner has answered anew. */
const NOT_AUTHORIZED: ExecuteResult = {
  ok: false,
  ended: null,
  error: {
    name: 'Exception',
    message: 'Authorization is required to perform that action.',
    stack: '',
  },
  calls: { total: 0, counts: {}, names: [] },
  logs: [],
};

interface Parts {
  readonly project: Project;
  readonly clock: Clock;
  readonly permissions: Permissions;
  readonly locks: Locks;
  readonly logs: Logs;
  readonly operations: Operations;
}

export class Executions {
  private readonly slots = new Slots(MOST_AT_ONCE);
  private readonly running = new Set<Promise<unknown>>();

  constructor(private readonly parts: Parts) {}

  async execute(options: ExecuteOptions): Promise<ExecuteResult> {
    const release = await this.slots.take();
    const run = this.run(options).finally(release);
    this.running.add(run);
    try {
      return await run;
    } finally {
      this.running.delete(run);
    }
  }

  /** Resolves when what is running now has ended. */
  async finished(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  private async run(options: ExecuteOptions): Promise<ExecuteResult> {
    const { project, clock, permissions, locks, logs, operations } = this.parts;
    const { functionName, as, kind = 'editor', authMode = 'FULL' } = options;
    // Without a manifest there is nothing to consent to: a script may do what it asks for.
    const hasManifest = project.oauthScopes !== null;
    if (kind === 'time-trigger' && hasManifest && !permissions.mayRunTriggers(as))
      return NOT_AUTHORIZED;
    const execution: Execution = { id: randomUUID(), functionName, kind, authMode, as };
    logs.begin(execution.id);
    const standardLimitMs = kind === 'simple-trigger' ? SIMPLE_TRIGGER_MS : TIME_LIMIT_MS;
    const clockAheadMs = () => clock.now().getTime() - Date.now();
    const result = await runScript({
      start: {
        execution,
        scripts: project.scripts,
        servicesCode: readServicesBundle(),
        settings: {
          advancedServices: project.advancedServices,
          grantedScopes: hasManifest ? permissions.granted(as) : permissions.manifestScopes,
          clockAheadMs: clockAheadMs(),
          scriptTimeZone: project.scriptTimeZone,
          writesAtOnce: options.writesAtOnce ?? false,
          htmlFiles: project.htmlFiles,
        },
        faults: options.faults ?? [],
        stopBefore: options.stopBefore ?? null,
        stopAfter: options.stopAfter ?? null,
      },
      args: options.args ?? [],
      form: options.form ?? null,
      operations: options.meanwhile ? withMeanwhile(operations, options.meanwhile) : operations,
      timeLimitMs: options.timeLimitMs ?? standardLimitMs,
      clockAheadMs,
    });
    locks.releaseAll(execution.id);
    const told: Told = { calls: result.calls, logs: logs.end(execution.id) };
    if (result.kind === 'value') return { ...told, ok: true, value: result.value };
    if (result.kind === 'error') return { ...told, ok: false, ended: null, error: result.error };
    const error: ScriptError = { name: 'Exception', message: result.message, stack: '' };
    return { ...told, ok: false, ended: result.reason, error };
  }
}
