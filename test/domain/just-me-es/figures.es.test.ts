// The figures in the Group tab are written in Spanish, and read again.
import { readFigures, writeFigures } from '../../../src/domain/just-me/figures';
import { FIGURES } from '../just-me/some-figures';

it('is written in Spanish, and read back', () => {
  expect(writeFigures(FIGURES)).toMatch(/^contactadas 12, realizadas 5, respondidas 7, /);
  expect(readFigures(writeFigures(FIGURES))).toEqual(FIGURES);
});
