/** Scopes that are missing from the manifest, and scopes that no call needs, in words. */
export function checkScopes(
  manifestScopes: readonly string[],
  calls: Iterable<string>,
  requiredScopes: (method: string) => readonly string[],
): string[];
