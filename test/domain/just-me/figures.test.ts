// The figures in the Group tab are written and read again.
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
const NONE: PrivateFigures = {
  ...{ asked: 0, met: 0, answered: 0, thanked: 0, thankedOnTime: 0 },
  ...{ lastActivityLocal: '', weeks: {} },
};

it.each([
  [FIGURES, 'asked 12, met 5, answered 7, thanked 4, on time 3, last 2026-11-24'],
  [NONE, 'asked 0, met 0, answered 0, thanked 0, on time 0'],
])('%j begins "%s", and is read back', (figures, start) => {
  expect(writeFigures(figures)).toMatch(new RegExp(`^${start}`));
  expect(readFigures(writeFigures(figures))).toEqual(figures);
});

it('says nothing of an empty cell, and counts what is no number as none', () => {
  expect(readFigures('')).toBeNull();
  expect(readFigures('asked many')).toEqual(NONE);
});
