// Makes src/domain/people/signature/phone-metadata.ts out of what libphonenumber-js comes with: for
// each country how one dials it, and which digits are a number there. Run it when the library is
// renewed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FILE = 'src/domain/people/signature/phone-metadata.ts';

const PATTERN = 2;
const LEADING_DIGITS = 10;
const TYPES = 11;
/** Calling codes where the pattern for all numbers is so wide that those of other countries pass. */
const PRECISE = ['1', '44', '39', '61'];

/** The text of the file for the installed library. */
export function phoneMetadataFile() {
  const path = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json');
  const { countries, country_calling_codes } = JSON.parse(
    readFileSync(path, 'utf8').replace(/^export default /, ''),
  );
  // Where several countries share a calling code, the main one comes first.
  const lines = Object.values(country_calling_codes)
    .flat()
    .map((country) => lineOf(country, countries[country]));
  const text = lines.join('\n').replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n');
  return `// Made by tools/phone-metadata.mjs out of libphonenumber-js; do not edit by hand.\n// A line for each country: letters, calling code, digit before national numbers, lengths, pattern.\nexport const PHONE_METADATA =\n  '${text}';\n`;
}

function lineOf(country, data) {
  const [callingCode, , pattern, lengths, , nationalPrefix] = data;
  const digits = PRECISE.includes(callingCode) ? preciseOf(data) : pattern;
  return [country, callingCode, nationalPrefix || '', lengths.join(','), digits].join(' ');
}

/** By the patterns of landlines, mobiles and so on, or by what all its numbers begin with. */
function preciseOf(data) {
  const types = data[TYPES]?.flatMap((type) => type?.[0] || []).join('|');
  return types || `(?=${data[LEADING_DIGITS]})(?:${data[PATTERN]})`;
}

if (process.argv[1]?.endsWith('phone-metadata.mjs')) writeFileSync(FILE, phoneMetadataFile());
