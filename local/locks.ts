// The locks of document, script and person: one execution holds each at a time, whoever it runs
// for. Whoever waits, waits in real time, and in the order of asking.
import type { Execution, Operations } from './runtime/host';

export type LockName = 'document' | 'script' | 'user';

/** Google lets one wait for minutes; a person in front of a page should not have to. */
const LONGEST_WAIT_MS = 30_000;

interface Waiting {
  readonly executionId: string;
  readonly settle: (got: boolean) => void;
}

interface Lock {
  holder: string | null;
  readonly waiting: Waiting[];
}

export class Locks {
  private readonly locks = new Map<string, Lock>();

  constructor(private readonly longestWaitMs = LONGEST_WAIT_MS) {}

  /** True when the execution holds the lock, false when `waitMs` went by without it. */
  tryLock(name: LockName, execution: Execution, waitMs: number): boolean | Promise<boolean> {
    const lock = this.lockOf(name, execution);
    if (lock.holder === null) lock.holder = execution.id;
    if (lock.holder === execution.id) return true;
    const boundedMs = Math.min(waitMs, this.longestWaitMs);
    if (!(boundedMs > 0)) return false;
    return new Promise((resolve) => {
      const waiting: Waiting = {
        executionId: execution.id,
        settle: (got) => {
          clearTimeout(timer);
          lock.waiting.splice(lock.waiting.indexOf(waiting), 1);
          resolve(got);
        },
      };
      const timer = setTimeout(() => waiting.settle(false), boundedMs);
      lock.waiting.push(waiting);
    });
  }

  hasLock(name: LockName, execution: Execution): boolean {
    return this.lockOf(name, execution).holder === execution.id;
  }

  /** Does nothing where the execution does not hold the lock. */
  release(name: LockName, execution: Execution): void {
    const lock = this.lockOf(name, execution);
    if (lock.holder === execution.id) passOn(lock);
  }

  /** At the end of an execution, however it ended: its locks pass on and its waiting is over. */
  releaseAll(executionId: string): void {
    for (const lock of this.locks.values()) {
      for (const waiting of [...lock.waiting]) {
        if (waiting.executionId === executionId) waiting.settle(false);
      }
      if (lock.holder === executionId) passOn(lock);
    }
  }

  close(): void {
    for (const lock of this.locks.values()) {
      for (const waiting of [...lock.waiting]) waiting.settle(false);
    }
    this.locks.clear();
  }

  private lockOf(name: LockName, execution: Execution): Lock {
    const key = name === 'user' ? `user ${execution.as.trim().toLowerCase()}` : name;
    const lock = this.locks.get(key) ?? { holder: null, waiting: [] };
    this.locks.set(key, lock);
    return lock;
  }
}

export function lockOperations(locks: Locks): Operations {
  return {
    'lock.try': (execution: Execution, name: LockName, waitMs: number) =>
      locks.tryLock(name, execution, waitMs),
    'lock.has': (execution: Execution, name: LockName) => locks.hasLock(name, execution),
    'lock.release': (execution: Execution, name: LockName) => locks.release(name, execution),
  };
}

function passOn(lock: Lock): void {
  const next = lock.waiting[0];
  lock.holder = next?.executionId ?? null;
  next?.settle(true);
}
