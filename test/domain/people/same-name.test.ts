import { sameName } from '../../../src/domain/people/same-name';

it.each([
  ['Dana Kim', ' dana \u00a0\n KIM '],
  ['José Díaz', 'Jose\u0301 Di\u0301az'],
  ['', ' \t'],
])('%j and %j are one name', (one, other) => {
  expect(sameName(one, other)).toBe(true);
});

it.each([
  ['Ana Ruiz', 'AnaRuiz'],
  ['Ana Ruiz', 'Ana Ruíz'],
  ['Ana Ruiz', 'Ruiz Ana'],
  ['Ana', ''],
])('%j and %j are two', (one, other) => {
  expect(sameName(one, other)).toBe(false);
});
