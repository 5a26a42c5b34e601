import fc from 'fast-check';
import { lastTalk, nextTalk } from '../../../src/domain/letters/which-talk';

const NOW = '2026-11-24T10:00';
const startOf = (start: string) => start;

it.each([
  [[], null, null],
  [[''], null, null],
  [[NOW], NOW, null],
  [['2026-11-24T09:59', '2026-11-24T10:01'], '2026-11-24T10:01', '2026-11-24T09:59'],
  [['2026-12-01T09:00', '', '2026-11-25T09:00'], '2026-11-25T09:00', null],
  [['2026-10-01T09:00', '2026-01-01T09:00'], null, '2026-10-01T09:00'],
  [['2026-01-01T09:00', '2026-10-01T09:00'], null, '2026-10-01T09:00'],
])('of %j the next is %s and the last %s', (talks, next, last) => {
  expect([nextTalk(talks, startOf, NOW), lastTalk(talks, startOf, NOW)]).toEqual([next, last]);
});

it('is the same in whatever order the rows stand', () => {
  const starts = fc.array(fc.constantFrom('', '2026-11-23', '2026-11-25', '2026-12-01'));
  fc.assert(
    fc.property(starts, (talks) => {
      const turned = [...talks].reverse();
      expect(nextTalk(turned, startOf, NOW)).toBe(nextTalk(talks, startOf, NOW));
      expect(lastTalk(turned, startOf, NOW)).toBe(lastTalk(talks, startOf, NOW));
    }),
  );
});
