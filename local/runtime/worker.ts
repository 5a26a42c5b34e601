// The thread of one execution: a bare V8 context with the services and the script in it, and
// nothing else of Node. It waits for the main thread at every question, so that services look
// synchronous; the main thread ends it whenever it likes.
import vm from 'node:vm';
import {
  type MessagePort,
  moveMessagePortToContext,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import type { ServicesBundle } from '../services/globals';
import {
  CALLS,
  type Given,
  REMEMBERED_CALLS,
  type Reply,
  SIGNAL,
  type Start,
  type ToMain,
  viewTally,
} from './messages';
import type { Bridge } from './script-host';

interface WorkerData {
  readonly port: MessagePort;
  readonly memory: SharedArrayBuffer;
  readonly start: Start;
}

const { port: workerPort, memory, start } = workerData as WorkerData;
// A script's own Date methods read in the zone of its manifest.
process.env.TZ = start.settings.scriptTimeZone;
const tally = viewTally(memory);
const context = vm.createContext({}, { codeGeneration: { strings: true, wasm: true } });
// What the port receives is made of objects of the context, so that a script's Array is an Array.
const port = moveMessagePortToContext(workerPort, context);
let { clockAheadMs } = start.settings;
const nameIds = new Map<string, number>();

// A rejected promise that nobody looks at is silent at Google.
process.on('unhandledRejection', () => {});

function send(message: ToMain): void {
  port.postMessage(message);
}

function receive(): unknown {
  return receiveMessageOnPort(port)?.message;
}

function waitForEver(): never {
  send({ kind: 'stop' });
  for (;;) Atomics.wait(tally.header, SIGNAL, Atomics.load(tally.header, SIGNAL));
}

function idOf(name: string): number {
  const known = nameIds.get(name);
  if (known !== undefined) return known;
  const id = nameIds.size + 1;
  nameIds.set(name, id);
  send({ kind: 'name', id, name });
  return id;
}

const bridge: Bridge = {
  count(name) {
    const id = idOf(name);
    const before = Atomics.load(tally.header, CALLS);
    if (start.stopBefore === before + 1) waitForEver();
    if (before < REMEMBERED_CALLS) tally.order[before] = id;
    Atomics.store(tally.header, CALLS, before + 1);
    return before + 1;
  },
  fault(name, callNumber, when) {
    const fault = start.faults.find(
      (each) =>
        (each.when ?? 'before') === when && (each.atCall === callNumber || each.name === name),
    );
    return fault?.message ?? null;
  },
  counted(callNumber) {
    if (start.stopAfter === callNumber) waitForEver();
  },
  ask(operation, args) {
    Atomics.store(tally.header, SIGNAL, 0);
    send({ kind: 'ask', operation, args });
    // The call that wakes for one answer may come late, when the next question is asked already.
    while (Atomics.load(tally.header, SIGNAL) === 0) Atomics.wait(tally.header, SIGNAL, 0);
    const reply = receive() as Reply;
    clockAheadMs = reply.clockAheadMs;
    return reply.answer;
  },
  clockAheadMs: () => clockAheadMs,
};

function evaluate(): ServicesBundle {
  const code = `(() => {${start.servicesCode}\nreturn LocalEdition;})()`;
  const bundle = vm.runInContext(code, context, { filename: 'services.js' }) as ServicesBundle;
  const global = vm.runInContext('globalThis', context) as object;
  bundle.install(global, bridge, start.execution, start.settings);
  return bundle;
}

function entryPoint(name: string): (...args: unknown[]) => unknown {
  const isName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
  const found: unknown = isName
    ? vm.runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, context)
    : undefined;
  if (typeof found !== 'function') throw new ReferenceError(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

async function run(): Promise<void> {
  const { args, form } = receive() as Given;
  const bundle = evaluate();
  try {
    for (const script of start.scripts) {
      vm.runInContext(script.source, context, { filename: script.name });
    }
    const entry = entryPoint(start.execution.functionName);
    const value = await (form
      ? entry(bundle.reviveForm(form))
      : entry(...bundle.reviveArguments(args)));
    bundle.finish();
    send({ kind: 'done', value: bundle.plainValue(value) });
  } catch (error) {
    const described = bundle.describeError(error);
    finishAfterError(bundle);
    send({ kind: 'failed', error: described });
  }
}

/** What was written before the error is written, as at Google; the error is the one to show. */
function finishAfterError(bundle: ServicesBundle): void {
  try {
    bundle.finish();
  } catch {
    // A refused write that comes to light only now would hide why the script failed.
  }
}

void run();
