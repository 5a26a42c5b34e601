// LockService: locks that really refuse. See developers.google.com/apps-script/reference/lock/lock
import type { LockName } from '../locks';
import { type Host, ServiceError } from '../runtime/host';
import { integerArgument } from './arguments';
import { service } from './named-absence';

/** `bound`: whether the script belongs to a document; there is no document lock without one. */
export function createLockService(host: Host, { bound }: { readonly bound: boolean }): object {
  return service(host, 'LockService', {
    getDocumentLock: () => (bound ? createLock(host, 'document') : null),
    getScriptLock: () => createLock(host, 'script'),
    getUserLock: () => createLock(host, 'user'),
  });
}

function createLock(host: Host, lock: LockName): object {
  const take = (method: string, args: readonly unknown[]) =>
    host.ask('lock.try', lock, integerArgument(`LockService.Lock.${method}`, args, 0)) === true;
  return service(host, 'Lock', {
    tryLock: (...args: unknown[]) => take('tryLock', args),
    waitLock: (...args: unknown[]) => {
      if (!take('waitLock', args)) {
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
      }
    },
    hasLock: () => host.ask('lock.has', lock) === true,
    releaseLock: () => {
      host.ask('lock.release', lock);
    },
  });
}
