// Whether arguments fit one of a method's signatures. A signature is the types of the parameters in
// Google's documentation, in order: "Integer,Integer,Object[][]".
import { targetOf } from './targets';

export type Signatures = Readonly<Record<string, readonly string[]>>;

export function fitsAny(args: readonly unknown[], signatures: readonly string[]): boolean {
  return signatures.some((signature) => fits(args, signature));
}

function fits(args: readonly unknown[], signature: string): boolean {
  const types = signature === '' ? [] : signature.split(',');
  return types.length === args.length && types.every((type, index) => isOf(args[index], type));
}

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case 'Object':
      return true;
    case 'Integer':
    case 'Number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'String':
      return typeof value === 'string';
    case 'String?':
      return typeof value === 'string' || value === null;
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Boolean?':
      return typeof value === 'boolean' || value === null;
    case 'Date':
      return value instanceof Date;
    case 'Object[]':
    case 'String[]':
      return Array.isArray(value);
    case 'Object[][]':
      return Array.isArray(value) && value.every((line) => Array.isArray(line));
    default:
      return isInstance(value, type);
  }
}

/** A service object by the name of its class, "Range"; with "?", null as well. */
function isInstance(value: unknown, type: string): boolean {
  const name = type.replace('?', '');
  if (value === null || value === undefined) return type.endsWith('?') && value === null;
  return targetOf(value) !== null && String(value) === name;
}
