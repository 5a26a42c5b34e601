// The border between a running script and the local edition. The script and the services that it
// sees live in one bare V8 context of a worker thread; everything that lasts (workbook, mailboxes,
// properties, triggers, locks, clock) lives on the main thread. A service asks over this border and
// waits, so that to the script every service is synchronous, as on Google.

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What set an execution off; it decides about permissions and about the user interface. */
export type ExecutionKind = 'simple-trigger' | 'time-trigger' | 'menu' | 'sidebar' | 'editor';

/** Who runs what, since when. The same for all calls of one execution. */
export interface Execution {
  readonly id: string;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
  /** E-mail of the person in whose name the script runs. */
  readonly as: string;
}

/** What a service (inside the script's context) has of the world outside. */
export interface Host {
  readonly execution: Execution;
  /**
   * Runs the body of one public service method. It is counted under its public name, such as
   * `Range.getValues`; here, before or after the body, the execution may be ended without the
   * script noticing, or an error thrown that a fault switch asks for.
   */
  call<T>(name: string, body: () => T): T;
  /**
   * Asks the main thread and waits for its answer. Arguments and answers are structured clones.
   * Throws an `Exception` with the message of a `ServiceError` thrown there.
   */
  ask(operation: string, ...args: unknown[]): unknown;
}

/** One operation on the main thread, by name: `mailbox.createDraft`, `book.readValues` … */
export type Operation = (execution: Execution, ...args: never[]) => unknown;
export type Operations = Readonly<Record<string, Operation>>;

/** What a script sees as an `Exception`, with Google's wording. Anything else thrown is our own bug. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}
