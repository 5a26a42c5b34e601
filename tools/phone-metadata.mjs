// Makes src/domain/people/signature/phone-metadata.ts out of what libphonenumber-js comes with: all
// countries, without the patterns by which numbers are set in groups. That is a third of the size,
// and all that it takes to tell which number is one. Run it when the library is renewed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FILE = 'src/domain/people/signature/phone-metadata.ts';
/** Where the patterns stand in the list of a country. */
const FORMATS = 4;

/** The text of the file for the installed library. */
export function phoneMetadataFile() {
  const path = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json');
  const full = JSON.parse(readFileSync(path, 'utf8').replace(/^export default /, ''));
  const countries = Object.fromEntries(
    Object.entries(full.countries).map(([country, data]) => [country, withoutFormats(data)]),
  );
  const { version, country_calling_codes } = full;
  const json = JSON.stringify({ version, country_calling_codes, countries });
  const literal = json.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  return `// Made by tools/phone-metadata.mjs out of libphonenumber-js; do not edit by hand.\nexport const PHONE_METADATA =\n  '${literal}';\n`;
}

function withoutFormats(data) {
  return data.map((value, at) => (at === FORMATS ? [] : value));
}

if (process.argv[1]?.endsWith('phone-metadata.mjs')) writeFileSync(FILE, phoneMetadataFile());
