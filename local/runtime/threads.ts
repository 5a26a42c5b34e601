// Threads for executions. To start one and to compile the add-on in it takes longer than most executions,
// so one that has come to its end serves the next, in another context.
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { workerFile } from './bundles';

/** More wait only where several people work in the sheet at once. */
const MOST_IDLE = 2;
/** What a script began and did not wait for may go on for so long. */
const REST_MS = 1_000;

const idle = new Set<Worker>();

/** One that waits, or a new one. Whoever takes it gives it back or ends it. */
export function takeThread(): Worker {
  for (const thread of idle) {
    idle.delete(thread);
    thread.ref();
    return thread;
  }
  const thread = new Worker(workerFile(), {
    stdout: false,
    stderr: false,
    // Only with the real environment can the worker set its time zone; the script sees none of it.
    env: SHARE_ENV,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  thread.on('exit', () => idle.delete(thread));
  // Of what a script left behind; whoever waits for an execution listens as well.
  thread.on('error', () => {});
  return thread;
}

/** Its execution has answered. It serves another once nothing of this one is left. */
export function giveBackThread(thread: Worker): void {
  const end = (): void => void thread.terminate();
  const timer = setTimeout(end, REST_MS);
  // Neither what is left nor what waits keeps the program from ending.
  timer.unref();
  thread.unref();
  thread.once('message', () => {
    clearTimeout(timer);
    if (idle.size < MOST_IDLE) idle.add(thread);
    else end();
  });
}
