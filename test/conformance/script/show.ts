// Values as text, so that two are equal when their texts are, and a difference can be read.

/** JSON with what JSON has no word for: dates, undefined, services; members in the order of names. */
export function show(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) return `Date ${showDate(value)}`;
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${key}: ${show((value as Record<string, unknown>)[key])}`);
  return members.length === 0 ? String(value) : `{${members.join(', ')}}`;
}

function showDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'that is none' : date.toISOString();
}
