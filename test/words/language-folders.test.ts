// What the checks of letters know of a language: the same files in both, and the same names in them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../src/language');
const filesOf = (language: string) =>
  readdirSync(join(FOLDER, language)).filter((file) => file.endsWith('.ts'));

/** "isTitle: function of 1". */
function namesIn(language: string, file: string): readonly string[] {
  const exported = require(join(FOLDER, language, file)) as Record<string, unknown>;
  return Object.entries(exported)
    .map(([name, value]) =>
      typeof value === 'function'
        ? `${name}: function of ${value.length}`
        : `${name}: ${typeof value}`,
    )
    .sort();
}

it('has the same files in both languages', () => {
  expect(filesOf('es')).toEqual(filesOf('en'));
});

it.each(filesOf('en'))('has the same names in %s', (file) => {
  expect(namesIn('es', file)).toEqual(namesIn('en', file));
});
