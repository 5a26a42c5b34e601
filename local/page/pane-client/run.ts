// `google.script.run`: asks the server by HTTP, ten calls at a time as at Google.
import { formToWire } from './form-to-wire';
import { toWire } from './to-wire';

const MOST_AT_ONCE = 10;

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

const NONE: Handlers = { success: null, failure: null, userObject: undefined };

let running = 0;
const waiting: (() => void)[] = [];

/** An object with the three `with…` methods and one method for each function of the script. */
export function newRunner(
  functionNames: readonly string[],
  handlers: Handlers = NONE,
): Readonly<Record<string, unknown>> {
  const next = (change: Partial<Handlers>) => newRunner(functionNames, { ...handlers, ...change });
  const runner: Record<string, unknown> = {};
  for (const name of functionNames) {
    runner[name] = (...args: unknown[]) => {
      const body = bodyOf(name, args);
      queue(() => call(body, handlers));
    };
  }
  runner.withSuccessHandler = (success: Handler) => next({ success });
  runner.withFailureHandler = (failure: Handler) => next({ failure });
  runner.withUserObject = (userObject: unknown) => next({ userObject });
  return Object.freeze(runner);
}

/** A form crosses as the only argument; beside others it is an element like any other. */
function bodyOf(name: string, args: readonly unknown[]): string | Promise<string> {
  const [form] = args;
  return args.length === 1 && form instanceof HTMLFormElement
    ? formToWire(form).then((fields) => JSON.stringify({ name, form: fields }))
    : JSON.stringify({ name, args: args.map((arg) => toWire(arg)) });
}

function queue(work: () => Promise<void>): void {
  const start = (): void => {
    running += 1;
    void work().finally(() => {
      running -= 1;
      waiting.shift()?.();
    });
  };
  if (running < MOST_AT_ONCE) start();
  else waiting.push(start);
}

async function call(
  body: string | Promise<string>,
  { success, failure, userObject }: Handlers,
): Promise<void> {
  const answer = await ask(body);
  // What a handler throws is the page's own error: it must not look like one of the call.
  if (answer.ok) setTimeout(() => success?.(answer.value, userObject));
  else if (failure) setTimeout(() => failure(scriptError(answer.message), userObject));
  else console.error(`Uncaught ${answer.message}`);
}

async function ask(wanted: string | Promise<string>): Promise<Answer> {
  let body: string;
  try {
    body = await wanted;
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  try {
    const response = await fetch(`${location.pathname}/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (response.ok) return (await response.json()) as Answer;
    return {
      ok: false,
      message: `NetworkError: Connection failure due to HTTP ${response.status}`,
    };
  } catch {
    return { ok: false, message: 'NetworkError: Connection failure due to HTTP 0' };
  }
}

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = 'ScriptError';
  return error;
}
