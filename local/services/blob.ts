// Blobs: bytes with a type and a name. https://developers.google.com/apps-script/reference/base/blob
import { type Host, ServiceError } from '../runtime/host';
import { signatureError, textArgument } from './arguments';
import { charsetOf, decodeBytes, encodeText, toSigned, toUnsigned } from './bytes';
import { service } from './named-absence';

export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

const contents = new WeakMap<object, BlobContent>();

/** A blob as scripts see it; also what a file in a form of the sidebar arrives as. */
export function createBlob(host: Host, content: BlobContent): object {
  const known = (): BlobContent => contents.get(blob) ?? content;
  const change = (changed: Partial<BlobContent>): object => {
    contents.set(blob, { ...known(), ...changed });
    return blob;
  };
  const text = (method: string, args: readonly unknown[], index: number) =>
    textArgument(`Blob.${method}`, args, index);
  const charset = (method: string, args: readonly unknown[], index: number) => {
    const name = args.length > index ? text(method, args, index) : 'UTF-8';
    const found = charsetOf(name);
    if (!found) throw new ServiceError(`Invalid argument: charset "${name}"`);
    return found;
  };

  const blob: object = service(host, 'Blob', {
    getBytes: () => toSigned(known().bytes),
    getContentType: () => known().contentType,
    getName: () => known().name,
    getDataAsString: (...args: unknown[]) =>
      decodeBytes(known().bytes, charset('getDataAsString', args, 0)),
    isGoogleType: () => known().contentType?.startsWith('application/vnd.google-apps.') ?? false,
    copyBlob: () => createBlob(host, known()),
    getBlob: () => blob,
    setBytes: (...args: unknown[]) => change({ bytes: bytesArgument('Blob.setBytes', args, 0) }),
    setContentType: (...args: unknown[]) =>
      change({ contentType: args[0] === null ? null : text('setContentType', args, 0) }),
    setName: (...args: unknown[]) => change({ name: text('setName', args, 0) }),
    setDataFromString: (...args: unknown[]) =>
      change({
        bytes: encodeText(
          text('setDataFromString', args, 0),
          charset('setDataFromString', args, 1),
        ),
      }),
  });
  contents.set(blob, content);
  return blob;
}

/** What a blob holds, or null where `value` is no blob. */
export function blobContent(value: unknown): BlobContent | null {
  return typeof value === 'object' && value !== null ? (contents.get(value) ?? null) : null;
}

/** Bytes out of an array of numbers; anything else is refused. */
export function bytesArgument(method: string, args: readonly unknown[], index: number): Uint8Array {
  const value = args[index];
  if (!isBytes(value)) throw signatureError(method, args);
  return toUnsigned(value);
}

export function isBytes(value: unknown): value is readonly number[] | Uint8Array {
  if (value instanceof Uint8Array || value instanceof Int8Array) return true;
  return Array.isArray(value) && value.every((byte) => typeof byte === 'number');
}
