// How a spreadsheet object is put before a script: the methods of its class are counted calls under
// Google's names with their arguments checked, and a member that is missing says so by name.
import type { Host } from '../../runtime/host';
import { signatureError } from '../arguments';
import { absence } from '../named-absence';
import { fitsAny, type Signatures } from './signature';
import { rememberTarget } from './targets';

interface Exposure {
  /** Google's name of the class: "Range". */
  readonly name: string;
  readonly signatures?: Signatures;
  /** Value builders ask nothing of the document: their calls are not counted. */
  readonly counted?: boolean;
}

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
 * What the script gets for `target`: a proxy, since there may be many thousands of ranges with
 * hundreds of methods each. Methods that return their own object return this one again.
 */
export function expose<T extends object>(host: Host, target: T, exposure: Exposure): T {
  const { name, signatures = {}, counted = true } = exposure;
  const proxy: T = new Proxy(target, {
    get(_target, key): unknown {
      if (key === 'toString') return () => name;
      if (key === Symbol.toPrimitive) return () => name;
      if (typeof key === 'symbol' || LOOKED_FOR.has(key)) return undefined;
      const body = methodOf(target, key);
      if (body === null) throw absence(`${name}.${key}`);
      return (...args: unknown[]): unknown => {
        const run = (): unknown => {
          const allowed = signatures[key];
          if (allowed !== undefined && !fitsAny(args, allowed)) {
            throw signatureError(`SpreadsheetApp.${name}.${key}`, args);
          }
          const result: unknown = Reflect.apply(body, target, args);
          return result === target ? proxy : result;
        };
        return counted ? host.call(`${name}.${key}`, run) : run();
      };
    },
    has: (_target, key) => typeof key === 'string' && methodOf(target, key) !== null,
    ownKeys: () => [],
    set: () => false,
    getPrototypeOf: () => Object.prototype,
  });
  rememberTarget(proxy, target);
  return proxy;
}

/** Methods of the class only: fields are the local edition's own business. */
function methodOf(target: object, key: string): ((...args: never[]) => unknown) | null {
  if (Object.hasOwn(target, key) || key in Object.prototype) return null;
  const body: unknown = Reflect.get(target, key);
  return typeof body === 'function' ? (body as (...args: never[]) => unknown) : null;
}
