// Checks of what a script passes to a service, with Google's wording of the refusal.
import { ServiceError } from '../runtime/host';

/** "(String,number[])" in Google's sentence about a call that fits no signature. */
export function describeArguments(args: readonly unknown[]): string {
  return `(${args.map(describe).join(',')})`;
}

export function signatureError(method: string, args: readonly unknown[]): ServiceError {
  return new ServiceError(
    `The parameters ${describeArguments(args)} don't match the method signature for ${method}.`,
  );
}

/** Numbers and booleans become text as they do at Google; nothing and objects are refused. */
export function textArgument(method: string, args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw signatureError(method, args);
}

/** A whole number, also where it comes as text. */
export function integerArgument(method: string, args: readonly unknown[], index: number): number {
  const value = args[index];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw signatureError(method, args);
  return Math.trunc(number);
}

/** A plain object of texts, as the setters of many take it. */
export function textsArgument(
  method: string,
  args: readonly unknown[],
  index: number,
): Record<string, string> {
  const value = args[index];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw signatureError(method, args);
  }
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'number[]' : 'Array';
  if (typeof value === 'function') return '(class)';
  if (typeof value === 'string') return 'String';
  return typeof value === 'object' ? 'Object' : typeof value;
}
