// What Utilities and Session need of Node: randomness, digests and waiting.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Execution, type Operations, ServiceError } from './runtime/host';

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function utilitiesOperations(): Operations {
  return {
    'utilities.uuid': () => randomUUID(),
    'utilities.sleep': (_by: Execution, waitMs: number) => wait(waitMs, undefined, { ref: false }),
    // At Google it changes every 30 days; here it lasts, and tells no more than that.
    'session.temporaryKey': ({ as }: Execution) =>
      createHash('sha256').update(as.trim().toLowerCase()).digest('base64url'),
    'utilities.digest': (_by: Execution, algorithm: string, bytes: Uint8Array) =>
      plain(createHash(nodeName(algorithm)).update(bytes).digest()),
    'utilities.hmac': (_by: Execution, algorithm: string, bytes: Uint8Array, key: Uint8Array) =>
      plain(
        createHmac(nodeName(algorithm.replace('HMAC_', '')), key)
          .update(bytes)
          .digest(),
      ),
  };
}

function nodeName(algorithm: string): string {
  const name = ALGORITHMS[algorithm];
  if (!name) throw new ServiceError(`The local edition has no digest ${algorithm}.`);
  return name;
}

function plain(bytes: Buffer): Uint8Array {
  return new Uint8Array(bytes);
}
