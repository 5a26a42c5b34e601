import { Properties } from '../../../local/properties';
import { openFolder, temporaryPath } from '../temporary-folder';

const ANA = 'ana@example.com';
const KIB = 1024;

test('what was written is there after a restart', () => {
  const path = temporaryPath();
  const folder = openFolder(path);
  new Properties(folder).write('user', ANA, { a: 'é' });
  folder.close();
  expect(new Properties(openFolder(path)).readAll('user', 'Ana@Example.com ')).toEqual({ a: 'é' });
});

test('script and document are one store for all, a user’s is their own', () => {
  const properties = new Properties(openFolder());
  properties.write('script', ANA, { a: '1' });
  properties.write('user', ANA, { b: '2' });
  expect(properties.readAll('script', 'bea@example.org')).toEqual({ a: '1' });
  expect(properties.readAll('user', 'bea@example.org')).toEqual({});
  expect(properties.readAll('document', ANA)).toEqual({});
});

test('writing adds or replaces; with "only", all others go', () => {
  const properties = new Properties(openFolder());
  properties.write('user', ANA, { a: '1', b: '2' });
  properties.write('user', ANA, { b: '3' });
  expect(properties.readAll('user', ANA)).toEqual({ a: '1', b: '3' });
  properties.write('user', ANA, { c: '4' }, true);
  expect(properties.readAll('user', ANA)).toEqual({ c: '4' });
  properties.remove('user', ANA, 'toString');
  properties.removeAll('user', ANA);
  expect(properties.readAll('user', ANA)).toEqual({});
});

// https://developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store.
test.each([
  ['9 KiB', 'x'.repeat(9 * KIB), null],
  ['a byte more', 'x'.repeat(9 * KIB + 1), 'Argument too large: value'],
  ['fewer characters, more bytes', 'é'.repeat(5 * KIB), 'Argument too large: value'],
])('a value of %s', (_size, value, message) => {
  const write = () => new Properties(openFolder()).write('user', ANA, { a: value });
  if (message) expect(write).toThrow(message);
  else expect(write).not.toThrow();
});

test('a store that would grow over 500 KiB stays as it was', () => {
  const properties = new Properties(openFolder());
  const nine = 'x'.repeat(9 * KIB - 3);
  const many = Object.fromEntries(Array.from({ length: 55 }, (_, n) => [`k${n}`, nine]));
  properties.write('script', ANA, many);
  expect(() => properties.write('script', ANA, { one: 'x'.repeat(6 * KIB) })).toThrow(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
  expect(properties.readAll('script', ANA)).toEqual(many);
});
