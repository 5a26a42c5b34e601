// Utilities. Text that is turned into bytes without a charset is taken as US-ASCII, "?" for all
// else, as Google does for digests: whoever needs UTF-8 has to say so.
import { type Host, ServiceError } from '../runtime/host';
import { integerArgument, signatureError, textArgument } from './arguments';
import { blobContent, bytesArgument, createBlob, isBytes } from './blob';
import { type Charset, charsetOf, decodeBase64, encodeBase64, encodeText, toSigned } from './bytes';
import { constantName, constants } from './constants';
import { formatJavaDate, javaZone, parseJavaDate } from './java-date-format';
import { formatJavaString } from './java-format';
import { service } from './named-absence';

const LONGEST_SLEEP_MS = 300_000;

const DigestAlgorithm = constants('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const MacAlgorithm = constants(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);

export function createUtilities(host: Host): object {
  return service(host, 'Utilities', {
    Charset: constants('US_ASCII', 'UTF_8'),
    DigestAlgorithm,
    MacAlgorithm,
    getUuid: () => host.ask('utilities.uuid'),
    sleep: (...args: unknown[]) => {
      const waitMs = integerArgument('Utilities.sleep', args, 0);
      if (waitMs < 0 || waitMs > LONGEST_SLEEP_MS) {
        throw new ServiceError(
          `Invalid argument: milliseconds. Value must be at most ${LONGEST_SLEEP_MS}.`,
        );
      }
      host.ask('utilities.sleep', waitMs);
    },
    newBlob: (...args: unknown[]) => newBlob(host, args),
    ...base64Methods(),
    ...digestMethods(host),
    ...textMethods(),
  });
}

function base64Methods() {
  const encode =
    (method: string, isWebSafe: boolean) =>
    (...args: unknown[]) =>
      encodeBase64(dataArgument(method, args, 0, charsetArgument(method, args, 1)), isWebSafe);
  const decode =
    (method: string, isWebSafe: boolean) =>
    (...args: unknown[]) => {
      charsetArgument(method, args, 1);
      const bytes = decodeBase64(textArgument(method, args, 0), isWebSafe);
      if (!bytes) throw new ServiceError('Could not decode string.');
      return toSigned(bytes);
    };
  return {
    base64Encode: encode('Utilities.base64Encode', false),
    base64EncodeWebSafe: encode('Utilities.base64EncodeWebSafe', true),
    base64Decode: decode('Utilities.base64Decode', false),
    base64DecodeWebSafe: decode('Utilities.base64DecodeWebSafe', true),
  };
}

function digestMethods(host: Host) {
  const hmac = (method: string, algorithm: string, args: readonly unknown[], first: number) => {
    const charset = charsetArgument(method, args, first + 2);
    const value = dataArgument(method, args, first, charset);
    const key = dataArgument(method, args, first + 1, charset);
    return toSigned(host.ask('utilities.hmac', algorithm, value, key) as Uint8Array);
  };
  return {
    computeDigest: (...args: unknown[]) => {
      const method = 'Utilities.computeDigest';
      const algorithm = constantName(args[0]);
      if (!Object.hasOwn(DigestAlgorithm, algorithm)) throw signatureError(method, args);
      const value = dataArgument(method, args, 1, charsetArgument(method, args, 2));
      return toSigned(host.ask('utilities.digest', algorithm, value) as Uint8Array);
    },
    computeHmacSignature: (...args: unknown[]) => {
      const method = 'Utilities.computeHmacSignature';
      const algorithm = constantName(args[0]);
      if (!Object.hasOwn(MacAlgorithm, algorithm)) throw signatureError(method, args);
      return hmac(method, algorithm, args, 1);
    },
    computeHmacSha256Signature: (...args: unknown[]) =>
      hmac('Utilities.computeHmacSha256Signature', 'HMAC_SHA_256', args, 0),
  };
}

function textMethods() {
  return {
    formatDate: (...args: unknown[]) => {
      const method = 'Utilities.formatDate';
      const [date] = args;
      if (!(date instanceof Date) || Number.isNaN(date.getTime()))
        throw signatureError(method, args);
      const zone = javaZone(textArgument(method, args, 1));
      return asException(() => formatJavaDate(date, zone, textArgument(method, args, 2)));
    },
    parseDate: (...args: unknown[]) => {
      const method = 'Utilities.parseDate';
      const text = textArgument(method, args, 0);
      const zone = javaZone(textArgument(method, args, 1));
      const date = asException(() => parseJavaDate(text, zone, textArgument(method, args, 2)));
      if (!date) throw new ServiceError(`Unparseable date: "${text}"`);
      return date;
    },
    formatString: (...args: unknown[]) => {
      const template = textArgument('Utilities.formatString', args, 0);
      return asException(() => formatJavaString(template, args.slice(1)));
    },
  };
}

function newBlob(host: Host, args: readonly unknown[]): object {
  const method = 'Utilities.newBlob';
  const bytes = dataArgument(method, args, 0, 'UTF-8');
  const optional = (index: number) =>
    args[index] === undefined || args[index] === null ? null : textArgument(method, args, index);
  const isText = typeof args[0] === 'string';
  return createBlob(host, {
    bytes,
    contentType: optional(1) ?? (isText ? 'text/plain' : null),
    name: optional(2),
  });
}

function dataArgument(
  method: string,
  args: readonly unknown[],
  index: number,
  charset: Charset,
): Uint8Array {
  const value = args[index];
  if (typeof value === 'string') return encodeText(value, charset);
  const blob = blobContent(value);
  if (blob) return blob.bytes;
  if (isBytes(value)) return bytesArgument(method, args, index);
  throw signatureError(method, args);
}

function charsetArgument(method: string, args: readonly unknown[], index: number): Charset {
  if (args[index] === undefined) return 'US-ASCII';
  const charset = charsetOf(constantName(args[index]));
  if (!charset) throw signatureError(method, args);
  return charset;
}

function asException<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof ServiceError || !(error instanceof Error)
      ? error
      : new ServiceError(error.message);
  }
}
