// Which digits are a telephone number in which country, and how they are dialled from elsewhere.
import { PHONE_METADATA } from './phone-metadata';

interface Country {
  readonly letters: string;
  readonly callingCode: string;
  /** What stands before a number that is dialled within the country: "0", "8", or nothing. */
  readonly trunk: string;
  readonly lengths: ReadonlySet<number>;
  readonly pattern: RegExp;
}

export interface PhoneNumber {
  readonly callingCode: string;
  /** Without what is dialled within the country only. */
  readonly national: string;
}

let known: readonly Country[] | null = null;

function countries(): readonly Country[] {
  known ??= PHONE_METADATA.split('\n').map((line) => {
    const [letters = '', callingCode = '', trunk = '', lengths = '', pattern = ''] =
      line.split(' ');
    return {
      letters,
      callingCode,
      trunk,
      lengths: new Set(lengths.split(',').map(Number)),
      pattern: new RegExp(`^(?:${pattern})$`),
    };
  });
  return known;
}

/** All countries and territories that have numbers of their own, by their two letters. */
export function phoneCountries(): readonly string[] {
  return countries().map(({ letters }) => letters);
}

export function callingCodeOf(letters: string | undefined): string | null {
  return countries().find((one) => one.letters === letters)?.callingCode ?? null;
}

/**
 * The number that these digits are within a country, or in another with the same calling code; null
 * where they are none.
 */
export function nationalNumber(digits: string, letters: string): PhoneNumber | null {
  const code = callingCodeOf(letters);
  for (const country of countries()) {
    const number = country.callingCode === code ? numberOf(digits, country) : null;
    if (number) return number;
  }
  return null;
}

/** The number that digits behind a "+" are. A length that fits will do: new ranges are opened. */
export function internationalNumber(digits: string): PhoneNumber | null {
  const there = countries().filter(({ callingCode }) => digits.startsWith(callingCode));
  for (const country of there) {
    const number = numberOf(digits.slice(country.callingCode.length), country);
    if (number) return number;
  }
  for (const { callingCode, lengths } of there) {
    const national = digits.slice(callingCode.length);
    if (lengths.has(national.length)) return { callingCode, national };
  }
  return null;
}

function numberOf(digits: string, country: Country): PhoneNumber | null {
  const { callingCode, trunk } = country;
  const isTrunk = trunk !== '' && digits.startsWith(trunk);
  const shorter = isTrunk ? digits.slice(trunk.length) : digits;
  const national = [shorter, digits].find((one) => isNational(one, country));
  return national === undefined ? null : { callingCode, national };
}

function isNational(digits: string, { lengths, pattern }: Country): boolean {
  return lengths.has(digits.length) && pattern.test(digits);
}
