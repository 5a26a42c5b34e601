import type { PrivateFigures } from '../../../src/domain/just-me/figures';

export const FIGURES: PrivateFigures = {
  ...{ asked: 12, met: 5, answered: 7, thanked: 4, thankedOnTime: 3 },
  lastActivityLocal: '2026-11-24',
  weeks: { '2026-11-23': { asked: 2, met: 1 }, '2026-11-16': { asked: 0, met: 3 } },
};
