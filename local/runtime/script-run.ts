// What `google.script.run` makes of arguments and return values: numbers, booleans, text, null, and
// plain objects and arrays of those cross; the rest does not, some of it without a word.
// https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values

/** Marks a value that turns the whole answer into null, as a Date anywhere in it does. */
const SPOILED = Symbol('spoiled');

/** Whether a value is one of the services' objects, which have no plain form. */
type IsService = (value: object) => boolean;

/**
 * The value as the page gets it.
 * @throws TypeError for a function, a circular value or a service object
 */
export function toPage(value: unknown, isService: IsService): unknown {
  const converted = convert(value, [], isService);
  return converted === SPOILED || converted === undefined ? null : converted;
}

function convert(value: unknown, parents: readonly object[], isService: IsService): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw illegal();
  if (Object.prototype.toString.call(value) === '[object Date]') return SPOILED;
  if (parents.includes(value)) throw illegal();
  const path = [...parents, value];
  if (Array.isArray(value)) return convertAll(value, path, isService);
  if (isService(value)) throw illegal();
  const members: [string, unknown][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const converted = convert(member, path, isService);
    if (converted === SPOILED) return SPOILED;
    members.push([key, converted]);
  }
  return Object.fromEntries(members);
}

function convertAll(
  values: readonly unknown[],
  path: readonly object[],
  isService: IsService,
): unknown {
  const converted = Array.from(values, (value) => convert(value, path, isService));
  return converted.includes(SPOILED) ? SPOILED : converted;
}

function illegal(): TypeError {
  return new TypeError(
    'The script completed but the returned value is not a supported return type.',
  );
}
