// The page's one way to the server: `google.script.run` as promises, typed from the calls, with
// Google's own failures put into words that say what to do.
import { serverWords } from '#words/connection';
import type { Answer, SidebarCalls } from '../calls';

type CallName = keyof SidebarCalls;
type ValueOf<N extends CallName> = ReturnType<SidebarCalls[N]> extends Answer<infer T> ? T : never;

interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}
type Callable = Readonly<Record<string, ((...args: readonly unknown[]) => void) | undefined>>;

/** A call that did not give what was asked for; `message` says what to do. */
export class CallProblem extends Error {
  override readonly name = 'CallProblem';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Calls the server. Each call is a new execution there; calls may overtake each other.
 * @throws CallProblem (as a rejection) for every failure, expected or not
 */
export function call<N extends CallName>(
  name: N,
  ...args: Parameters<SidebarCalls[N]>
): Promise<ValueOf<N>> {
  return new Promise((resolve, reject) => {
    const run = scriptRun()
      ?.withSuccessHandler((answer) => {
        try {
          resolve(unwrap<ValueOf<N>>(answer));
        } catch (problem) {
          reject(problem);
        }
      })
      .withFailureHandler((error) => reject(problemOf(error)));
    const method = (run as Callable | undefined)?.[name];
    if (run && method) method.apply(run, args);
    else reject(new CallProblem('no-google', serverWords.noGoogle));
  });
}

/**
 * The value of an answer.
 * @throws CallProblem where the answer says no, or is none: Google turns an answer that it cannot
 *   carry into null, without an error.
 */
export function unwrap<T>(answer: unknown): T {
  if (!isAnswer<T>(answer)) throw new CallProblem('no-answer', serverWords.noAnswer);
  if (answer.ok) return answer.value;
  throw new CallProblem(answer.code, answer.message);
}

/** Google's own failure, told plainly. Only its message survives the way to the page. */
export function problemOf(error: unknown): CallProblem {
  const message =
    typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : String(error ?? '');
  if (
    /PERMISSION_DENIED|Authorization is required|se requiere autorización|reading from storage/i.test(
      message,
    )
  ) {
    return new CallProblem('several-accounts', serverWords.severalAccounts);
  }
  if (/network|NetworkError|offline|HTTP 0|connection/i.test(message)) {
    return new CallProblem('offline', serverWords.offline);
  }
  if (/exceeded maximum execution time|tiempo máximo de ejecución|timed out/i.test(message)) {
    return new CallProblem('too-slow', serverWords.tooSlow);
  }
  return new CallProblem(
    'failed',
    message === '' ? serverWords.noAnswer : serverWords.failed(message),
  );
}

function isAnswer<T>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function scriptRun(): ScriptRun | undefined {
  const scope = globalThis as { google?: { script?: { run?: ScriptRun } } };
  return scope.google?.script?.run;
}
