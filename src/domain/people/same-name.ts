// Names as they are compared: people type them in their own way.

/** Equal for names that differ only in case, in spaces, or in how accents are stored. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
