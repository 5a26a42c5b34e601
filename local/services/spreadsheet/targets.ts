// Which object stands behind each proxy that a script holds.

const targets = new WeakMap<object, object>();

export function rememberTarget(proxy: object, target: object): void {
  targets.set(proxy, target);
}

/** The object behind what a script holds, or null where it is none of ours. */
export function targetOf(value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null;
  return targets.get(value) ?? null;
}
