// Randomness: the runtime has none of its own that could be trusted.

/** Letters and digits that no other letter has. */
export function newBoundary(): string {
  return Utilities.getUuid().replace(/-/g, '');
}
