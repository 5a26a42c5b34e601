// console and Logger: what they write goes to the log of the execution.
import type { Host } from '../runtime/host';
import { service } from './named-absence';

export type LogLevel = 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';

/** At Google the console asks for no permission; its calls are not counted either. */
export function createConsole(host: Host): object {
  const write =
    (level: LogLevel) =>
    (...values: unknown[]): void => {
      host.ask('log.write', level, format(values));
    };
  const started = new Map<string, number>();
  return Object.freeze({
    log: write('DEBUG'),
    info: write('INFO'),
    warn: write('WARNING'),
    error: write('ERROR'),
    time: (label = 'default') => {
      started.set(String(label), Date.now());
    },
    timeEnd: (label = 'default') => {
      const since = started.get(String(label));
      if (since !== undefined) write('DEBUG')(`${String(label)}: ${Date.now() - since}ms`);
    },
  });
}

export function createLogger(host: Host): object {
  const lines: string[] = [];
  const logger: object = service(host, 'Logger', {
    log: (...values: unknown[]) => {
      const line = format(values);
      lines.push(line);
      host.ask('log.write', 'INFO', line);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => {
      lines.length = 0;
    },
  });
  return logger;
}

/** The first value may be a format: "%s of %d". */
function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(show).join(' ');
  let next = 0;
  const text = first.replace(/%([sdifjoO%])/g, (whole, kind: string) => {
    if (kind === '%') return '%';
    if (next >= rest.length) return whole;
    const value = rest[next];
    next += 1;
    return kind === 's' ? String(value) : show(value);
  });
  return [text, ...rest.slice(next).map(show)].join(' ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Circular values have no JSON.
    return String(value);
  }
}
