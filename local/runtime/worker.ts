// A thread of executions, one after another: each has a bare V8 context of its own with the services and
// the script in it, and nothing else of Node. It waits for the main thread at every question, so that
// services look synchronous; the main thread ends it whenever it likes.
import vm from 'node:vm';
import {
  type MessagePort,
  moveMessagePortToContext,
  parentPort,
  receiveMessageOnPort,
} from 'node:worker_threads';
import type { ServicesBundle } from '../services/globals';
import {
  CALLS,
  type Given,
  type Job,
  REMEMBERED_CALLS,
  type Reply,
  type SharedTally,
  SIGNAL,
  type Start,
  type ToMain,
  viewTally,
} from './messages';
import type { Bridge } from './script-host';

/** Of the services and of a few projects; a thread lives on for many executions. */
const MOST_COMPILED = 16;

const compiled = new Map<string, vm.Script>();

/** The same source is compiled once, whatever context it runs in. */
function compile(source: string, filename: string): vm.Script {
  const key = `${filename}\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  if (compiled.size === MOST_COMPILED) compiled.clear();
  const script = new vm.Script(source, { filename });
  compiled.set(key, script);
  return script;
}

class ThreadBridge implements Bridge {
  private readonly tally: SharedTally;
  private readonly nameIds = new Map<string, number>();
  private aheadMs: number;

  constructor(
    private readonly port: MessagePort,
    private readonly start: Start,
    memory: SharedArrayBuffer,
  ) {
    this.tally = viewTally(memory);
    this.aheadMs = start.settings.clockAheadMs;
  }

  send(message: ToMain): void {
    this.port.postMessage(message);
  }

  receive(): unknown {
    return receiveMessageOnPort(this.port)?.message;
  }

  count(name: string): number {
    const { header, order } = this.tally;
    const id = this.idOf(name);
    const before = Atomics.load(header, CALLS);
    if (this.start.stopBefore === before + 1) this.waitForEver();
    if (before < REMEMBERED_CALLS) order[before] = id;
    Atomics.store(header, CALLS, before + 1);
    return before + 1;
  }

  fault(name: string, callNumber: number, when: 'before' | 'after'): string | null {
    const fault = this.start.faults.find(
      (each) =>
        (each.when ?? 'before') === when && (each.atCall === callNumber || each.name === name),
    );
    return fault?.message ?? null;
  }

  counted(callNumber: number): void {
    if (this.start.stopAfter === callNumber) this.waitForEver();
  }

  ask(operation: string, args: readonly unknown[]): Reply['answer'] {
    const { header } = this.tally;
    Atomics.store(header, SIGNAL, 0);
    this.send({ kind: 'ask', operation, args });
    // The call that wakes for one answer may come late, when the next question is asked already.
    while (Atomics.load(header, SIGNAL) === 0) Atomics.wait(header, SIGNAL, 0);
    const reply = this.receive() as Reply;
    this.aheadMs = reply.clockAheadMs;
    return reply.answer;
  }

  clockAheadMs(): number {
    return this.aheadMs;
  }

  private idOf(name: string): number {
    const known = this.nameIds.get(name);
    if (known !== undefined) return known;
    const id = this.nameIds.size + 1;
    this.nameIds.set(name, id);
    this.send({ kind: 'name', id, name });
    return id;
  }

  private waitForEver(): never {
    const { header } = this.tally;
    this.send({ kind: 'stop' });
    for (;;) Atomics.wait(header, SIGNAL, Atomics.load(header, SIGNAL));
  }
}

async function execute({ port, memory, start }: Job): Promise<void> {
  // A script's own Date methods read in the zone of its manifest.
  process.env.TZ = start.settings.scriptTimeZone;
  const context = vm.createContext({}, { codeGeneration: { strings: true, wasm: true } });
  // What the port receives is made of objects of the context, so that a script's Array is an Array.
  const bridge = new ThreadBridge(moveMessagePortToContext(port, context), start, memory);
  const { args, form } = bridge.receive() as Given;
  const bundle = install(context, bridge, start);
  try {
    for (const { name, source } of start.scripts) compile(source, name).runInContext(context);
    const entry = entryPoint(context, start.execution.functionName);
    const value = await (form
      ? entry(bundle.reviveForm(form))
      : entry(...bundle.reviveArguments(args)));
    bundle.finish();
    bridge.send({ kind: 'done', value: bundle.plainValue(value) });
  } catch (error) {
    const described = bundle.describeError(error);
    finishAfterError(bundle);
    bridge.send({ kind: 'failed', error: described });
  }
}

function install(context: vm.Context, bridge: Bridge, start: Start): ServicesBundle {
  const code = `(() => {${start.servicesCode}\nreturn LocalEdition;})()`;
  const bundle = compile(code, 'services.js').runInContext(context) as ServicesBundle;
  const global = vm.runInContext('globalThis', context) as object;
  bundle.install(global, bridge, start.execution, start.settings);
  return bundle;
}

function entryPoint(context: vm.Context, name: string): (...args: unknown[]) => unknown {
  const isName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
  const found: unknown = isName
    ? vm.runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, context)
    : undefined;
  if (typeof found !== 'function') throw new ReferenceError(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

/** What was written before the error is written, as at Google; the error is the one to show. */
function finishAfterError(bundle: ServicesBundle): void {
  try {
    bundle.finish();
  } catch {
    // A refused write that comes to light only now would hide why the script failed.
  }
}

// A rejected promise that nobody looks at is silent at Google.
process.on('unhandledRejection', () => {});

parentPort?.on('message', (job: Job) => {
  void execute(job).then(
    // Told once nothing is left to do of what the script began and did not wait for.
    () => setImmediate(() => parentPort?.postMessage('idle')),
    // A mistake of ours, not of the script: the thread dies of it, and the main thread says so.
    (error) =>
      setImmediate(() => {
        throw error;
      }),
  );
});
