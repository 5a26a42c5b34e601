// Caches and locks.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

const KEY = 'conformance';

function text(length: number): string {
  return new Array(length + 1).join('x');
}

export const cache = casesOf({ service: 'Cache', source: GOOGLE.cache }, [
  {
    says: 'put gives null, get what was put, and null where nothing is',
    on: 'Cache.put Cache.get Cache.remove',
    source: SEEN.stores,
    strength: 'reported',
    run: ({ is }) => {
      const cached = CacheService.getUserCache();
      is([cached.put(KEY, 'x'), cached.get(KEY)], [null, 'x']);
      is([cached.remove(KEY), cached.get(KEY)], [null, null]);
    },
  },
  {
    says: 'getAll has what is there only',
    on: 'Cache.putAll Cache.getAll Cache.removeAll',
    run: ({ is }) => {
      const cached = CacheService.getUserCache();
      cached.putAll({ [`${KEY} a`]: '1', [`${KEY} b`]: '2' }, 60);
      is(cached.getAll([`${KEY} a`, `${KEY} c`]), { [`${KEY} a`]: '1' });
      cached.removeAll([`${KEY} a`, `${KEY} b`]);
      is(cached.getAll([`${KEY} a`, `${KEY} b`]), {});
    },
  },
  {
    says: 'a value is gone after its seconds',
    on: 'Cache.put Cache.get Utilities.sleep',
    source: SEEN.stores,
    strength: 'reported',
    run: ({ is }) => {
      const cached = CacheService.getUserCache();
      cached.put(KEY, 'x', 1);
      Utilities.sleep(1100);
      is(cached.get(KEY), null);
    },
  },
  {
    says: 'a key has at most 250 characters',
    on: 'Cache.put',
    run: ({ throws, is }) => {
      const cached = CacheService.getUserCache();
      cached.put(text(250), 'x', 1);
      is(cached.get(text(250)), 'x');
      throws(() => cached.put(text(251), 'x'), 'Argument too large: key');
    },
  },
  {
    says: 'a value has at most 100 kB',
    on: 'Cache.put',
    source: SEEN.cacheTooLarge,
    strength: 'reported',
    run: ({ throws }) =>
      throws(
        () => CacheService.getUserCache().put(KEY, text(100 * 1024 + 1)),
        'Argument too large: value',
      ),
  },
  {
    says: 'the document has a cache of its own',
    on: 'CacheService.getDocumentCache CacheService.getScriptCache',
    run: ({ is }) => {
      CacheService.getDocumentCache()?.put(KEY, 'ours', 60);
      is(
        [CacheService.getScriptCache().get(KEY), CacheService.getUserCache().get(KEY)],
        [null, null],
      );
      CacheService.getDocumentCache()?.remove(KEY);
    },
  },
]);

export const locks = casesOf({ service: 'Lock', source: GOOGLE.lock }, [
  {
    says: 'a lock is not held until it is taken, nor after it is released',
    on: 'LockService.getUserLock Lock.tryLock Lock.hasLock Lock.releaseLock',
    run: ({ is }) => {
      const lock = LockService.getUserLock();
      is(lock.hasLock(), false);
      is([lock.tryLock(1000), lock.hasLock()], [true, true]);
      lock.releaseLock();
      is(lock.hasLock(), false);
    },
  },
  {
    says: 'the same execution takes a lock that it holds again',
    on: 'Lock.tryLock',
    strength: 'weak',
    run: ({ is, after }) => {
      const lock = LockService.getUserLock();
      after(() => lock.releaseLock());
      is([lock.tryLock(100), lock.tryLock(100)], [true, true]);
    },
  },
  {
    says: 'a lock that is not held may be released without an error',
    on: 'Lock.releaseLock',
    strength: 'weak',
    run: ({ is }) => {
      const lock = LockService.getScriptLock();
      lock.releaseLock();
      is(lock.hasLock(), false);
    },
  },
  {
    says: 'a bound script has a lock of its document',
    on: 'LockService.getDocumentLock Lock.waitLock',
    source: GOOGLE.lockService,
    run: ({ is }) => {
      const lock = LockService.getDocumentLock();
      lock?.waitLock(1000);
      is(lock?.hasLock(), true);
      lock?.releaseLock();
    },
  },
]);
