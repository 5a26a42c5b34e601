// What a script hands to setValue and its like, made into what can cross to the workbook.

/** Text, number, boolean, Date, or null for an empty cell; anything else becomes its text. */
export function plainValue(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value;
  return String(value);
}
