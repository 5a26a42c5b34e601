// The figures in the Group tab are written and read again.
import {
  latestMondays,
  type PrivateFigures,
  readFigures,
  writeFigures,
} from '../../../src/domain/just-me/figures';
import { FIGURES } from './some-figures';

const NONE: PrivateFigures = {
  ...{ asked: 0, met: 0, answered: 0, thanked: 0, thankedOnTime: 0 },
  ...{ lastActivityLocal: '', weeks: {} },
};

it.each([
  [
    FIGURES,
    'asked 12, met 5, answered 7, thanked 4, on time 3, last 2026-11-24; ' +
      '2026-11-23: asked 2, met 1; 2026-11-16: asked 0, met 3',
  ],
  [NONE, 'asked 0, met 0, answered 0, thanked 0, on time 0'],
])('%j is "%s", and is read back', (figures, text) => {
  expect(writeFigures(figures)).toBe(text);
  expect(readFigures(text)).toEqual(figures);
});

it('says nothing of an empty cell, and counts what is no number as none', () => {
  expect(readFigures('')).toBeNull();
  expect(readFigures('asked many')).toEqual(NONE);
});

// Anybody who may edit the sheet may write into the cell.
it.each<[string, string, Partial<PrivateFigures>]>([
  ['a number in another order', 'met 5, asked 12', { asked: 12, met: 5 }],
  ['a number within a word', 'basked 7, met 5', { met: 5 }],
  ['a number that runs into a word', 'asked 7th, met 5', { met: 5 }],
  ['more than any person can have asked', 'asked 999999', { asked: 100_000 }],
  ['a number too long to be one', 'asked 1234567', {}],
  ['a number below nought', 'asked -7', {}],
  ['a last day that is none', 'last week', {}],
  ['a last day within a word', 'blast 2026-11-24', {}],
  [
    'the last day of a week',
    'asked 1; 2026-11-23: last 2026-11-24',
    {
      asked: 1,
      weeks: { '2026-11-23': { asked: 0, met: 0 } },
    },
  ],
  [
    'a week without a space before it',
    'asked 1;2026-11-23: asked 1',
    {
      asked: 1,
      weeks: { '2026-11-23': { asked: 1, met: 0 } },
    },
  ],
  [
    'a week with more spaces',
    'asked 1;   2026-11-23: met 2',
    {
      asked: 1,
      weeks: { '2026-11-23': { asked: 0, met: 2 } },
    },
  ],
  ['a week that is none', 'asked 1; soon: asked 1', { asked: 1 }],
  ['a week behind other words', 'asked 1; in 2026-11-23: asked 1', { asked: 1 }],
  ['nothing between two weeks', 'asked 1;;', { asked: 1 }],
])('reads %s: %j', (_, text, expected) => {
  expect(readFigures(text)).toEqual({ ...NONE, ...expected });
});

it('reads the first thousand characters of a cell and no more', () => {
  const filled = (length: number) => `asked 1;${' '.repeat(length)}`;
  const week = '2026-11-23: met 2';
  const weeks = { '2026-11-23': { asked: 0, met: 2 } };
  expect(readFigures(filled(1_000 - 8 - week.length) + week)).toMatchObject({ asked: 1, weeks });
  expect(readFigures(filled(1_000) + week)).toEqual({ ...NONE, asked: 1 });
});

it('keeps the figures of this week and the two before it', () => {
  expect(latestMondays('2026-12-07')).toEqual(['2026-12-07', '2026-11-30', '2026-11-23']);
});
