import { organizationWords } from '../../../src/domain/paths/path-index';

it.each([
  ['The ACME Co.', ' acme '],
  ['ex-Acme', ' acme '],
  [' EX-Acme GmbH', ' acme '],
  ['Former Acme', ' acme '],
  ['formerly  Acme', ' acme '],
  ['Previously Acme', ' acme '],
  ['Antes Acme', ' acme '],
  ['Anteriormente Acme', ' acme '],
  ['Ex Libris', ' ex libris '],
  ['Formerly', ' formerly '],
  ['Antesala', ' antesala '],
  ['', ''],
  ['…', ''],
])('%j is compared as %j', (organization, expected) => {
  expect(organizationWords(organization)).toBe(expected);
});
