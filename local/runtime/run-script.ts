// One execution, seen from the main thread: takes a thread for it, answers its questions, counts its
// calls, and ends it where a limit or a switch says so.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { FormField } from './form';
import { type Execution, type Operations, ServiceError } from './host';
import {
  type Answer,
  CALLS,
  type Given,
  type Job,
  newTallyMemory,
  REMEMBERED_CALLS,
  type Reply,
  type ScriptError,
  type SharedTally,
  SIGNAL,
  type Start,
  type ToMain,
  viewTally,
} from './messages';
import { giveBackThread, takeThread } from './threads';

/** The service calls of an execution. */
export interface Calls {
  readonly total: number;
  /** How often each was called, by its public name. */
  readonly counts: Readonly<Record<string, number>>;
  /** Names in the order of the calls; the first 65,536. */
  readonly names: readonly string[];
}

/** 'stop': a stop switch; 'time-limit': it ran too long; 'crash': the thread died by itself. */
export type EndReason = 'stop' | 'time-limit' | 'crash';

export type RunResult = { readonly calls: Calls } & Outcome;

type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: ScriptError }
  | { readonly kind: 'ended'; readonly reason: EndReason; readonly message: string };

export interface RunOptions {
  readonly start: Start;
  readonly args: readonly unknown[];
  /** The form that is the one argument; null where there is none. */
  readonly form: readonly FormField[] | null;
  readonly operations: Operations;
  readonly timeLimitMs: number;
  /** How far the clock is ahead of real time, asked with each answer. */
  readonly clockAheadMs: () => number;
}

export function runScript(options: RunOptions): Promise<RunResult> {
  const { start } = options;
  const memory = newTallyMemory();
  const tally = viewTally(memory);
  const { port1: port, port2 } = new MessageChannel();
  const thread = takeThread();
  const given: Given = { args: options.args, form: options.form };
  port.postMessage(given);
  const job: Job = { port: port2, memory, start };
  thread.postMessage(job, [port2]);
  const names = new Map<number, string>();

  return new Promise((resolve) => {
    let isOver = false;
    const close = (outcome: Outcome): void => {
      isOver = true;
      clearTimeout(timer);
      thread.off('error', crash).off('exit', exit);
      port.close();
      resolve({ ...outcome, calls: readCalls(tally, names) });
    };
    /** Nothing of it must run on, so it is over once its thread is gone. */
    const end = async (outcome: Outcome): Promise<void> => {
      if (isOver) return;
      isOver = true;
      await thread.terminate();
      close(outcome);
    };
    const answered = (outcome: Outcome): void => {
      giveBackThread(thread);
      close(outcome);
    };
    const crash = (error: Error): void => void end(ended('crash', error.message));
    const exit = (): void => void end(ended('crash'));
    const timer = setTimeout(() => void end(ended('time-limit')), options.timeLimitMs);
    thread.on('error', crash).on('exit', exit);
    port.on('message', (message: ToMain) => {
      if (isOver) return;
      if (message.kind === 'name') names.set(message.id, message.name);
      else if (message.kind === 'ask') void answer(port, tally, options, message);
      else if (message.kind === 'stop') void end(ended('stop'));
      else if (message.kind === 'done') answered({ kind: 'value', value: message.value });
      else answered({ kind: 'error', error: message.error });
    });
  });
}

const MESSAGES: Readonly<Record<EndReason, string>> = {
  stop: 'The execution was ended by a stop switch.',
  'time-limit': 'Exceeded maximum execution time',
  crash: 'The thread of the execution died.',
};

function ended(reason: EndReason, detail = ''): Outcome {
  return {
    kind: 'ended',
    reason,
    message: detail === '' ? MESSAGES[reason] : `${MESSAGES[reason]} ${detail}`,
  };
}

async function answer(
  port: MessagePort,
  tally: SharedTally,
  { start, operations, clockAheadMs }: RunOptions,
  question: { readonly operation: string; readonly args: readonly unknown[] },
): Promise<void> {
  const answer = await answerTo(start.execution, operations, question);
  const reply: Reply = { answer, clockAheadMs: clockAheadMs() };
  port.postMessage(reply);
  Atomics.store(tally.header, SIGNAL, 1);
  Atomics.notify(tally.header, SIGNAL);
}

async function answerTo(
  execution: Execution,
  operations: Operations,
  { operation, args }: { readonly operation: string; readonly args: readonly unknown[] },
): Promise<Answer> {
  const run = operations[operation];
  try {
    if (run === undefined) throw new Error(`local edition: no operation "${operation}"`);
    return { ok: true, value: await run(execution, ...(args as never[])) };
  } catch (error) {
    const isService = error instanceof ServiceError;
    const text = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      isService,
      message: isService ? text : `local edition: ${operation}: ${text}`,
    };
  }
}

function readCalls(tally: SharedTally, names: ReadonlyMap<number, string>): Calls {
  const total = Atomics.load(tally.header, CALLS);
  const order = Array.from(
    tally.order.subarray(0, Math.min(total, REMEMBERED_CALLS)),
    (id) => names.get(id) ?? 'unknown',
  );
  const counts: Record<string, number> = {};
  for (const name of order) counts[name] = (counts[name] ?? 0) + 1;
  return { total, counts, names: order };
}
