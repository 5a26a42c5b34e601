// Runs a function of the add-on in a context of this very thread, with the services of the local
// edition: an order of events takes milliseconds, where a thread for each execution takes a tenth of
// a second. What ends a run here throws, once and at every service call that the script still tries:
// so it comes to nothing more, as where its thread is gone. Nothing here can be waited for.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Edition } from '../../local/edition';
import type { ExecuteOptions } from '../../local/executions';
import type { Execution, ExecutionKind, Operations } from '../../local/runtime/host';
import type { Answer } from '../../local/runtime/messages';
import type { Bridge } from '../../local/runtime/script-host';
import type { ServicesBundle } from '../../local/services/globals';
import type { Act } from './fault-cases';

const SERVICES = new vm.Script(
  `(() => {${readFileSync('build/local/services.js', 'utf8')}\nreturn LocalEdition;})()`,
  { filename: 'services.js' },
);
const scripts = new Map<string, vm.Script>();

/** Mulberry32, as Math.random of a script. */
const DICE = `Math.random = () => {
  dice = (dice + 0x6d2b79f5) | 0;
  let t = Math.imul(dice ^ (dice >>> 15), 1 | dice);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};`;

/** Where a run ends or fails. */
export type Point = Pick<ExecuteOptions, 'stopBefore' | 'stopAfter' | 'faults' | 'writesAtOnce'>;

export interface Run extends Act, Point {
  readonly as: string;
  readonly kind: ExecutionKind;
  /** Called before each request is served. */
  readonly meanwhile?: (operation: string, args: readonly unknown[]) => void;
  /** What chance comes to: the same number, the same ids. */
  readonly seed?: number;
}

/** With the service calls that it made, in order. */
export type Ran = { readonly names: readonly string[] } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }
);

class Ended extends Error {}

export function runHere(edition: Edition, run: Run): Ran {
  const execution: Execution = {
    ...{ id: randomUUID(), functionName: run.functionName, kind: run.kind },
    ...{ authMode: 'FULL', as: run.as },
  };
  const bridge = new HereBridge(edition, execution, run);
  const { names } = bridge;
  const context = vm.createContext({}, { codeGeneration: { strings: true, wasm: true } });
  if (run.seed !== undefined) vm.runInContext(`let dice = ${run.seed}; ${DICE}`, context);
  const bundle = SERVICES.runInContext(context) as ServicesBundle;
  const { project, permissions } = edition;
  bundle.install(vm.runInContext('globalThis', context) as object, bridge, execution, {
    advancedServices: project.advancedServices,
    grantedScopes: permissions.granted(run.as),
    clockAheadMs: aheadOf(edition),
    scriptTimeZone: project.scriptTimeZone,
    writesAtOnce: run.writesAtOnce ?? false,
    htmlFiles: project.htmlFiles,
  });
  try {
    for (const { name, source } of project.scripts) {
      const script = scripts.get(source) ?? new vm.Script(source, { filename: name });
      scripts.set(source, script);
      script.runInContext(context);
    }
    const entry = vm.runInContext(run.functionName, context) as (...args: unknown[]) => unknown;
    const value = run.form
      ? entry(bundle.reviveForm(run.form))
      : entry(...bundle.reviveArguments(inContext(context, run.args ?? [])));
    bundle.finish();
    return { ok: true, value: bundle.plainValue(value), names };
  } catch (error) {
    if (bridge.isEnded) return { ok: false, message: 'It was ended.', names };
    const { message } = bundle.describeError(error);
    try {
      bundle.finish();
    } catch {
      // The first error is the one that ended it.
    }
    return { ok: false, message: message || String((error as Error)?.message ?? error), names };
  } finally {
    edition.locks.releaseAll(execution.id);
  }
}

/** Arrays and objects of the script's own realm. */
function inContext(context: vm.Context, args: readonly unknown[]): unknown[] {
  const read = vm.runInContext('JSON.parse', context) as (text: string) => unknown[];
  return read(JSON.stringify(args));
}

function aheadOf(edition: Edition): number {
  return edition.clock.now().getTime() - Date.now();
}

class HereBridge implements Bridge {
  readonly names: string[] = [];
  isEnded = false;
  private readonly operations: Operations;

  constructor(
    private readonly edition: Edition,
    private readonly execution: Execution,
    private readonly run: Run,
  ) {
    this.operations = Reflect.get(edition, 'operations') as Operations;
  }

  count(name: string): number {
    if (this.isEnded || this.run.stopBefore === this.names.length + 1) this.end();
    this.names.push(name);
    return this.names.length;
  }

  fault(name: string, callNumber: number, when: 'before' | 'after'): string | null {
    const fault = this.run.faults?.find(
      (one) => (one.when ?? 'before') === when && (one.atCall === callNumber || one.name === name),
    );
    return fault?.message ?? null;
  }

  counted(callNumber: number): void {
    if (this.run.stopAfter === callNumber) this.end();
  }

  clockAheadMs(): number {
    return aheadOf(this.edition);
  }

  ask(operation: string, args: readonly unknown[]): Answer {
    if (this.isEnded) this.end();
    this.run.meanwhile?.(operation, args);
    try {
      // Who would have to wait for a lock does not get it.
      const given = operation === 'lock.try' ? [args[0], 0] : args;
      const value = this.operations[operation]?.(this.execution, ...(given as never[]));
      if (value instanceof Promise) throw new Error(`${operation} has to be waited for`);
      return { ok: true, value };
    } catch (error) {
      const { name, message } = error as Error;
      return { ok: false, isService: name === 'Exception', message };
    }
  }

  private end(): never {
    this.isEnded = true;
    throw new Ended('It was ended.');
  }
}
