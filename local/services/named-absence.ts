// How a service is put before a script: every method is a counted call under its public name, and
// a member that Google has and the local edition has not ends in an error that names it.
import { type Host, ServiceError } from '../runtime/host';

/** Asked by the engine itself or by code that only looks whether something is there. */
const LOOKED_FOR = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'nodeType',
  'asymmetricMatch',
]);

/**
 * `members` as the script sees them: `getBytes` of `Blob` runs as the call `Blob.getBytes`. What is
 * no function stays as it is. Writing to it does nothing that lasts: Google's services are fixed.
 */
export function service<T extends object>(host: Host, name: string, members: T): T {
  const counted: Record<string, unknown> = { toString: () => name };
  for (const [key, member] of Object.entries(members)) {
    counted[key] =
      typeof member === 'function'
        ? (...args: unknown[]) => host.call(`${name}.${key}`, () => member(...args) as unknown)
        : member;
  }
  return withNamedAbsence(name, Object.freeze(counted)) as T;
}

/** An object whose missing members throw "The local edition has no Range.merge …" when asked for. */
export function withNamedAbsence<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(members, key): unknown {
      if (typeof key === 'symbol' || key in members) return Reflect.get(members, key);
      if (LOOKED_FOR.has(key)) return undefined;
      throw absence(`${name}.${key}`);
    },
  });
}

/** A whole service that is only there to say that it is not. */
export function absentService(name: string, why: string): object {
  return new Proxy(Object.freeze({}), {
    get(_members, key): unknown {
      if (typeof key === 'symbol' || LOOKED_FOR.has(key)) return undefined;
      throw absence(`${name}.${key}`, why);
    },
  });
}

export function absence(name: string, why = 'It runs at Google only.'): ServiceError {
  return new ServiceError(`The local edition has no ${name}. ${why}`);
}
