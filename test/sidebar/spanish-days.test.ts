// Days as the page tells them in Spanish.
import type { StepFacts } from '../../src/sidebar/views/today/step-facts';

jest.mock('#words/days', () => jest.requireActual('../../src/words/es/days'));
jest.mock('#words/today', () => jest.requireActual('../../src/words/es/today'));

import { day, dayAndTime, longDay } from '../../src/sidebar/parts/local-time';
import { shortDay, whatIsKnown } from '../../src/sidebar/views/today/step-facts';

it('names them in its words and order', () => {
  expect(day('2026-11-24')).toBe('mar 24 nov');
  expect(dayAndTime('2026-11-24T11:30')).toBe('mar 24 nov, 11:30');
  expect(longDay('2026-11-24')).toBe('martes 24 de noviembre');
});

it.each([
  ['2026-11-24', 'hoy'],
  ['2026-11-25', 'mañana'],
  ['2026-11-20', 'vie 20 nov'],
  ['2027-01-04', 'lun 4 ene de 2027'],
])('%s is "%s"', (local, shown) => {
  expect(shortDay(local, '2026-11-24')).toBe(shown);
});

it('puts the article before a date, and none before "ayer"', () => {
  const facts = { about: null, person: null, today: '2026-11-24' } as StepFacts;
  const told = (sinceLocal: string) =>
    whatIsKnown({ kind: 'record', sinceLocal } as Parameters<typeof whatIsKnown>[0], facts);
  expect(told('2026-11-23')).toBe('La conversación fue ayer.');
  expect(told('2026-11-20')).toBe('La conversación fue el vie 20 nov.');
});
