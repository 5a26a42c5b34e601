// The words of choices, as a sheet in Spanish has them.
import { isTranslated, keyOf, labelOf } from '../../src/domain/choice-labels';

it.each([
  ['Yes', 'Sí', 'si'],
  ['To ask', 'Por contactar', ' POR contactar'],
  ['Association member', 'Miembro de una asociación', 'miembro de una asociacion'],
])('shows %j as %j, and takes %j for it', (key, label, typed) => {
  expect(labelOf(key)).toBe(label);
  expect(keyOf(label)).toBe(key);
  expect(keyOf(typed)).toBe(key);
});

it('knows that people see other words than the keys', () => {
  expect(isTranslated).toBe(true);
});
