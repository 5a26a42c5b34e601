// Reads the hours that a person typed.

const MOST_HOURS = 24;

/** A whole number of hours, 0 to 24; null for anything else. `readDelayHours(' 2 ')` → `2` */
export function readDelayHours(typed: string): number | null {
  const text = typed.trim();
  const hours = Number(text);
  return /^\d{1,2}$/.test(text) && hours <= MOST_HOURS ? hours : null;
}
