// What the page of conformance calls. What it finds out is kept for the report.
const KEY = 'conformance page';

/** What arrived, told as text, so that the way back changes nothing. */
export function tellArgument(...args: readonly unknown[]): string {
  const [value] = args;
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return `${args.length} ${kind} ${JSON.stringify(value)}`;
}

/** The fields of a form by name; of a file its name, type and text. */
export function tellForm(form: Readonly<Record<string, unknown>>): string {
  const tell = (value: unknown): unknown => {
    const file = value as { getName?: () => string; getDataAsString?: () => string } | null;
    if (typeof file?.getName !== 'function') return value;
    return `file ${file.getName()}: ${file.getDataAsString?.()}`;
  };
  const names = Object.keys(form).sort();
  return JSON.stringify(names.map((name) => [name, tell(form[name])]));
}

const GIFTS: Readonly<Record<string, () => unknown>> = {
  nested: () => ({ list: [1, 'a', true, null, { deep: [] }] }),
  nothing: () => undefined,
  'nothing in a list': () => [1, undefined],
  date: () => new Date(0),
  'date in a list': () => [0, new Date(0), 2],
  'date deep inside': () => ({ a: { b: [new Date(0)] } }),
  map: () => new Map([['a', 'b']]),
  set: () => new Set(['a']),
  pattern: () => /^.*$/,
  bytes: () => Utilities.newBlob('sample text').getBytes(),
  promise: () => Promise.resolve('ok'),
  error: () => {
    throw new Error('This went wrong on purpose.');
  },
  dates: () => {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    return [[sheet?.getName().length], [new Date(0)]];
  },
};

export function give(name: string): unknown {
  return GIFTS[name]?.();
}

export function keepPageLines(lines: readonly string[]): number {
  PropertiesService.getDocumentProperties()?.setProperty(KEY, JSON.stringify(lines));
  return lines.length;
}

export function pageLines(): readonly string[] {
  const text = PropertiesService.getDocumentProperties()?.getProperty(KEY);
  return text ? (JSON.parse(text) as string[]) : [];
}
