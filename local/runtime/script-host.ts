// The Host inside of the script's own context: counts calls, refuses what is not permitted, and
// turns what the main thread answers into values and errors of the script's realm.
import { refusalByMode } from '../services/auth-modes';
import { missingScopesMessage } from '../services/required-scopes';
import { type Execution, type Host, ServiceError } from './host';
import type { Answer, ServiceSettings } from './messages';

/** The few functions that reach out of the context; they hold everything of Node. */
export interface Bridge {
  /** Counts a call; may end the execution. Returns its number. */
  count(name: string): number;
  /** The message of the error that a fault switch asks for, or null. */
  fault(name: string, callNumber: number, when: 'before' | 'after'): string | null;
  /** May end the execution. */
  counted(callNumber: number): void;
  /** Sends and waits. The answer is made of objects of the script's realm. */
  ask(operation: string, args: readonly unknown[]): Answer;
  /** How far the clock of the local edition is ahead of real time, as of the last answer. */
  clockAheadMs(): number;
}

/** The methods that a service itself calls are part of the one call that the script made. */
export class ScriptHost implements Host {
  private depth = 0;

  constructor(
    readonly execution: Execution,
    private readonly bridge: Bridge,
    private readonly settings: ServiceSettings,
  ) {}

  call<T>(name: string, body: () => T): T {
    if (this.depth > 0) return body();
    const callNumber = this.bridge.count(name);
    this.throwFault(name, callNumber, 'before');
    this.refuseUnpermitted(name);
    this.depth += 1;
    try {
      return body();
    } finally {
      this.depth -= 1;
      this.bridge.counted(callNumber);
      this.throwFault(name, callNumber, 'after');
    }
  }

  ask(operation: string, ...args: unknown[]): unknown {
    const answer = this.bridge.ask(operation, args);
    if (answer.ok) return answer.value;
    throw answer.isService ? new ServiceError(answer.message) : new Error(answer.message);
  }

  private throwFault(name: string, callNumber: number, when: 'before' | 'after'): void {
    const message = this.bridge.fault(name, callNumber, when);
    if (message !== null) throw new ServiceError(message);
  }

  private refuseUnpermitted(name: string): void {
    // Simple triggers run before anything is granted: what their mode leaves open needs no scope.
    const message =
      this.execution.authMode === 'FULL'
        ? (refusalByMode(name, this.execution) ??
          missingScopesMessage(name, this.settings.grantedScopes))
        : refusalByMode(name, this.execution);
    if (message !== null) throw new ServiceError(message);
  }
}
