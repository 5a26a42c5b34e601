// What scripts put into the caches of the script, the document and each person. Held in memory only:
// a cache may lose anything at any time. Limits: developers.google.com/apps-script/reference/cache/cache
import type { Clock } from './clock';
import { type Execution, type Operations, ServiceError } from './runtime/host';

export type CacheName = 'script' | 'user' | 'document';

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const LONGEST_SECONDS = 6 * 60 * 60;
const MOST_ITEMS = 1000;
const ITEMS_LEFT = 900;

interface Item {
  readonly value: string;
  readonly until: number;
}

/** Text that expires by the local edition's clock. */
export class Caches {
  private readonly stores = new Map<string, Map<string, Item>>();

  constructor(private readonly clock: Clock) {}

  get(cache: CacheName, person: string, key: string): string | null {
    checkKey(key);
    const item = this.storeOf(cache, person).get(key);
    return item && item.until > this.clock.now().getTime() ? item.value : null;
  }

  /** Throws a ServiceError for a key, a value or a time that Google refuses. */
  put(cache: CacheName, person: string, key: string, value: string, seconds: number): void {
    checkKey(key);
    if (Buffer.byteLength(value, 'utf8') > VALUE_BYTES) {
      throw new ServiceError('Argument too large: value');
    }
    if (!(seconds > 0)) throw new ServiceError('Invalid argument: expirationInSeconds');
    const store = this.storeOf(cache, person);
    const until = this.clock.now().getTime() + Math.min(seconds, LONGEST_SECONDS) * 1000;
    store.delete(key);
    store.set(key, { value, until });
    if (store.size > MOST_ITEMS) dropOldest(store, store.size - ITEMS_LEFT);
  }

  remove(cache: CacheName, person: string, key: string): void {
    this.storeOf(cache, person).delete(key);
  }

  close(): void {
    this.stores.clear();
  }

  private storeOf(cache: CacheName, person: string): Map<string, Item> {
    const name = cache === 'user' ? `user ${person.trim().toLowerCase()}` : cache;
    const store = this.stores.get(name) ?? new Map<string, Item>();
    this.stores.set(name, store);
    return store;
  }
}

export function cacheOperations(caches: Caches): Operations {
  return {
    'cache.getAll': ({ as }: Execution, cache: CacheName, keys: readonly string[]) => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const value = caches.get(cache, as, key);
        if (value !== null) found[key] = value;
      }
      return found;
    },
    'cache.putAll': (
      { as }: Execution,
      cache: CacheName,
      values: Readonly<Record<string, string>>,
      seconds: number,
    ) => {
      for (const [key, value] of Object.entries(values)) caches.put(cache, as, key, value, seconds);
    },
    'cache.removeAll': ({ as }: Execution, cache: CacheName, keys: readonly string[]) => {
      for (const key of keys) caches.remove(cache, as, key);
    },
  };
}

function checkKey(key: string): void {
  if (key === '') throw new ServiceError('Invalid argument: key');
  if (key.length > KEY_CHARACTERS) throw new ServiceError('Argument too large: key');
}

function dropOldest(store: Map<string, Item>, count: number): void {
  for (const key of [...store.keys()].slice(0, count)) store.delete(key);
}
