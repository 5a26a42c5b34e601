// What may be handed to a function of the script: numbers, booleans, text, null, and plain objects
// and arrays of those.
// https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values

/** @throws TypeError for a Date, a function, an element or a circular value */
export function toWire(value: unknown, path = '0', parents: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || parents.includes(value)) throw illegal(path);
  const inside = [...parents, value];
  if (Array.isArray(value)) {
    return value.map((each, index) => toWire(each, `${path}.${index}`, inside));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(path);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, toWire(each, `${path}.${key}`, inside)]),
  );
}

function illegal(path: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path}`);
}
