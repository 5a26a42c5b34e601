// The figures in the Group tab are written in Spanish, and read again.
import {
  type PrivateFigures,
  readFigures,
  writeFigures,
} from '../../../src/domain/just-me/figures';

const FIGURES: PrivateFigures = {
  ...{ asked: 12, met: 5, answered: 7, thanked: 4, thankedOnTime: 3 },
  lastActivityLocal: '2026-11-24',
  weeks: { '2026-11-23': { asked: 2, met: 1 }, '2026-11-16': { asked: 0, met: 3 } },
};

it('is written in Spanish, and read back', () => {
  expect(writeFigures(FIGURES)).toMatch(/^contactadas 12, realizadas 5, respondidas 7, /);
  expect(readFigures(writeFigures(FIGURES))).toEqual(FIGURES);
});
