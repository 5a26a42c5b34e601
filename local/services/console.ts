// console and Logger: what a script writes goes to the local edition's log.
import type { Host } from '../runtime/host';
import { formatJavaString } from './java-format';
import { service } from './named-absence';

export type LogLevel = 'debug' | 'info' | 'log' | 'warn' | 'error';

/** As at Google, `console` is no service: its calls are not counted and need no permission. */
export function createConsole(host: Host): object {
  const started = new Map<string, number>();
  const write = (level: LogLevel, args: readonly unknown[]) => {
    host.ask('log.write', level, formatLog(args));
  };
  const at =
    (level: LogLevel) =>
    (...args: unknown[]): void =>
      write(level, args);
  return Object.freeze({
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    debug: at('debug'),
    time: (label: unknown = 'default') => {
      started.set(String(label), Date.now());
    },
    timeEnd: (label: unknown = 'default') => {
      const from = started.get(String(label));
      if (from === undefined) return;
      started.delete(String(label));
      write('debug', [`${String(label)}: ${Date.now() - from}ms`]);
    },
  });
}

export function createLogger(host: Host): object {
  const lines: string[] = [];
  const logger: object = service(host, 'Logger', {
    log: (...args: unknown[]) => {
      const [first, ...rest] = args;
      const text =
        typeof first === 'string' && rest.length > 0 ? formatJavaString(first, rest) : show(first);
      lines.push(text);
      host.ask('log.write', 'info', text);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => {
      lines.length = 0;
    },
  });
  return logger;
}

/** "%s" and "%d" in the first text are filled with what follows; the rest is added with spaces. */
function formatLog(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(show).join(' ');
  const filled = first.replace(/%[sdifoOj%]/g, (mark) => {
    if (mark === '%%') return '%';
    return rest.length > 0 ? show(rest.shift()) : mark;
  });
  return [filled, ...rest.map(show)].join(' ');
}

function show(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return String(value);
  try {
    const json = JSON.stringify(value);
    return json === '{}' ? String(value) : json;
  } catch {
    return String(value);
  }
}
