// CacheService: text that is kept for minutes or hours, and may be gone at any time.
import type { CacheName } from '../cache';
import type { Host } from '../runtime/host';
import { integerArgument, signatureError, textArgument, textsArgument } from './arguments';
import { service } from './named-absence';

const DEFAULT_SECONDS = 600;

/** `bound`: whether the script belongs to a document; the document cache is null without one. */
export function createCacheService(host: Host, { bound }: { readonly bound: boolean }): object {
  return service(host, 'CacheService', {
    getScriptCache: () => createCache(host, 'script'),
    getUserCache: () => createCache(host, 'user'),
    getDocumentCache: () => (bound ? createCache(host, 'document') : null),
  });
}

function createCache(host: Host, cache: CacheName): object {
  const getAll = (keys: readonly string[]) =>
    host.ask('cache.getAll', cache, keys) as Record<string, string>;
  const secondsOf = (method: string, args: readonly unknown[], index: number) =>
    args[index] === undefined ? DEFAULT_SECONDS : integerArgument(method, args, index);
  const keysOf = (method: string, args: readonly unknown[]) => {
    if (!Array.isArray(args[0])) throw signatureError(method, args);
    return args[0].map(String);
  };

  return service(host, 'Cache', {
    get: (...args: unknown[]) => {
      const key = textArgument('CacheService.Cache.get', args, 0);
      const found = getAll([key]);
      return Object.hasOwn(found, key) ? found[key] : null;
    },
    getAll: (...args: unknown[]) => getAll(keysOf('CacheService.Cache.getAll', args)),
    put: (...args: unknown[]) => {
      const method = 'CacheService.Cache.put';
      const values = { [textArgument(method, args, 0)]: textArgument(method, args, 1) };
      host.ask('cache.putAll', cache, values, secondsOf(method, args, 2));
      return null;
    },
    putAll: (...args: unknown[]) => {
      const method = 'CacheService.Cache.putAll';
      host.ask('cache.putAll', cache, textsArgument(method, args, 0), secondsOf(method, args, 1));
      return null;
    },
    remove: (...args: unknown[]) => {
      host.ask('cache.removeAll', cache, [textArgument('CacheService.Cache.remove', args, 0)]);
      return null;
    },
    removeAll: (...args: unknown[]) => {
      host.ask('cache.removeAll', cache, keysOf('CacheService.Cache.removeAll', args));
      return null;
    },
  });
}
